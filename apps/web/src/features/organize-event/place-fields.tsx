import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { Checkbox, TextField } from '../../shared/ui/inputs.js';
import { mostAtOnce, type PlaceWriting } from './place-writing.js';

interface PlaceFieldsProps {
  writing: PlaceWriting;
  onChange: (writing: PlaceWriting) => void;
  errors: Partial<Record<string, string>>;
  /** A new table can be many at once. */
  isNew?: boolean;
}

/** The parts that are written as text. */
type Written = { [Key in keyof PlaceWriting]: PlaceWriting[Key] extends string ? Key : never }[keyof PlaceWriting];

/** What one says about a place, by its kind: a table is for one meeting at a time, a link has an address. */
export function PlaceFields({ writing, onChange, errors, isNew = false }: PlaceFieldsProps) {
  const { t } = useTranslation('organize-event');
  const { kind } = writing;
  const isMany = isNew && kind === 'table';
  const field = (key: Exclude<Written, 'kind'>) => ({
    value: writing[key],
    error: errors[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...writing, [key]: event.target.value }),
  });
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-4 pad:grid-cols-2">
        {isMany ? (
          <TextField label={t('organize-event:places.count')} {...number(mostAtOnce, 1)} {...field('count')} />
        ) : null}
        <TextField
          label={t('organize-event:places.name')}
          maxLength={LIMITS.name}
          autoComplete="off"
          {...field('name')}
        />
        <TextField label={t('organize-event:places.seats')} {...number(LIMITS.placeSeats, 2)} {...field('seats')} />
        {kind === 'table' ? null : (
          <TextField
            label={t('organize-event:places.parallel')}
            {...number(LIMITS.placeParallel, 1)}
            {...field('parallel')}
          />
        )}
      </div>
      {isMany && Number(writing.count) > 1 && writing.name.trim() ? (
        <p className="-mt-2 text-small text-soft">{t('organize-event:places.numbered', span(writing))}</p>
      ) : null}
      {kind === 'link' ? (
        <TextField
          type="url"
          inputMode="url"
          label={t('organize-event:places.url')}
          hint={t('organize-event:places.urlHint')}
          placeholder="https://"
          autoComplete="off"
          {...field('url')}
        />
      ) : (
        <Properties writing={writing} onChange={onChange} area={field('area')} directions={field('directions')} />
      )}
    </>
  );
}

type WrittenProps = Pick<ComponentProps<typeof TextField>, 'value' | 'error' | 'onChange'>;

/** Where in the venue it is, for the ways between places. */
function Area(field: WrittenProps) {
  const { t } = useTranslation('organize-event');
  return (
    <TextField
      label={t('organize-event:places.area')}
      hint={t('organize-event:places.areaHint')}
      maxLength={LIMITS.groupName}
      autoComplete="off"
      isOptional
      {...field}
    />
  );
}

/** What is on no sign: the stairs to take, the door behind the bar. */
function Directions(field: WrittenProps) {
  const { t } = useTranslation('organize-event');
  return (
    <TextField
      label={t('organize-event:places.directions')}
      hint={t('organize-event:places.directionsHint')}
      maxLength={LIMITS.directions}
      autoComplete="off"
      isOptional
      {...field}
    />
  );
}

type PropertiesProps = Pick<PlaceFieldsProps, 'writing' | 'onChange'> & {
  area: WrittenProps;
  directions: WrittenProps;
};

/** What somebody has to know who cannot climb steps, or hears badly in a crowd. */
function Properties({ writing, onChange, area, directions }: PropertiesProps) {
  const { t } = useTranslation('organize-event');
  return (
    <>
      <div className="-my-2 flex flex-wrap gap-x-8">
        <Checkbox
          label={t('organize-event:places.stepFree')}
          checked={writing.stepFree}
          onChange={(event) => onChange({ ...writing, stepFree: event.target.checked })}
        />
        <Checkbox
          label={t('organize-event:places.quiet')}
          checked={writing.quiet}
          onChange={(event) => onChange({ ...writing, quiet: event.target.checked })}
        />
      </div>
      <Area {...area} />
      <Directions {...directions} />
    </>
  );
}

const number = (most: number, least: number) => ({
  type: 'number',
  inputMode: 'numeric' as const,
  min: least,
  max: most,
});
const span = ({ name, count }: PlaceWriting) => ({ first: `${name.trim()} 1`, last: `${name.trim()} ${count}` });
