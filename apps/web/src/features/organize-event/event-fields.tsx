import { CircleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, LOCALES, type Locale } from '#libs/contracts';
import { noonOf } from '../../shared/events/event.js';
import { Choice } from '../../shared/ui/choice.js';
import { Checkbox, TextField } from '../../shared/ui/inputs.js';
import type { EventFacts } from './save-event.js';
import { ZoneField } from './zone-field.js';

interface EventFieldsProps {
  facts: EventFacts;
  onChange: (change: Partial<EventFacts>) => void;
  /** What is wrong, by field, in words. */
  errors: Partial<Record<string, string>>;
}

/** Name, days, time zone, languages and form of address. */
export function EventFields({ facts, onChange, errors }: EventFieldsProps) {
  const { t } = useTranslation('organize-event');
  const [today] = useState(() => new Date());
  const on = useMemo(() => (facts.startsOn ? new Date(noonOf(facts.startsOn)) : today), [facts.startsOn, today]);
  return (
    <>
      <TextField
        label={t('organize-event:facts.name')}
        value={facts.name}
        onChange={(event) => onChange({ name: event.target.value })}
        error={errors.name}
        maxLength={LIMITS.name}
        autoComplete="off"
      />
      <Days {...{ facts, onChange, errors }} />
      <ZoneField
        value={facts.timeZone}
        onChange={(timeZone) => onChange({ timeZone })}
        on={on}
        error={errors.timeZone}
      />
      <Languages languages={facts.languages} onChange={onChange} error={errors.languages} />
      {facts.languages.includes('de') ? (
        <Choice
          label={t('organize-event:facts.address')}
          hint={t('organize-event:facts.addressHint')}
          value={facts.addressForm}
          onChange={(addressForm) => onChange({ addressForm })}
          options={[
            { value: 'du', label: 'Du', hint: <span lang="de">„Heute triffst du Anna um 11:20.“</span> },
            { value: 'sie', label: 'Sie', hint: <span lang="de">„Heute treffen Sie Anna um 11:20.“</span> },
          ]}
        />
      ) : null}
    </>
  );
}

/** The first and the last day; the last follows when the first is set after it. */
function Days({ facts, onChange, errors }: EventFieldsProps) {
  const { t } = useTranslation('organize-event');
  return (
    <div className="grid grid-cols-1 gap-4 pad:grid-cols-2">
      <TextField
        type="date"
        label={t('organize-event:facts.startsOn')}
        value={facts.startsOn}
        onChange={({ target: { value } }) =>
          onChange({ startsOn: value, ...(facts.endsOn < value || !facts.endsOn ? { endsOn: value } : {}) })
        }
        error={errors.startsOn}
        max="2099-12-31"
      />
      <TextField
        type="date"
        label={t('organize-event:facts.endsOn')}
        value={facts.endsOn}
        min={facts.startsOn}
        max="2099-12-31"
        onChange={(event) => onChange({ endsOn: event.target.value })}
        error={errors.endsOn}
      />
    </div>
  );
}

interface LanguagesProps {
  languages: readonly Locale[];
  onChange: EventFieldsProps['onChange'];
  error: string | undefined;
}

function Languages({ languages, onChange, error }: LanguagesProps) {
  const { t } = useTranslation('organize-event');
  return (
    <fieldset aria-describedby={error ? 'languages-error' : 'languages-hint'}>
      <legend className="font-semibold">{t('organize-event:facts.languages')}</legend>
      <p id="languages-hint" className="mt-1 text-small text-soft">
        {t('organize-event:facts.languagesHint')}
      </p>
      <div className="flex flex-wrap gap-x-8">
        {LOCALES.map((locale) => (
          <Checkbox
            key={locale}
            label={t(`organize-event:facts.language.${locale}`)}
            checked={languages.includes(locale)}
            onChange={(event) => {
              const rest = languages.filter((each) => each !== locale);
              onChange({ languages: event.target.checked ? [...rest, locale] : rest });
            }}
          />
        ))}
      </div>
      {error ? (
        <p id="languages-error" className="flex items-start gap-1.5 text-small text-you-text">
          <CircleAlert aria-hidden className="mt-0.5 size-4 flex-none" strokeWidth={1.8} />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
