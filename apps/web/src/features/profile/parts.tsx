import { useTranslation } from 'react-i18next';
import { INTENTS, LIMITS } from '#libs/contracts';
import { localeOf } from '../../shared/i18n/languages.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Checkbox, Select, TextArea, TextField } from '../../shared/ui/inputs.js';
import type { PartProps } from './draft.js';

/** Name, what one does, and where. */
export function PersonPart({ draft, onChange, errors }: PartProps) {
  const { t } = useTranslation('profile');
  return (
    <div className="flex max-w-[26rem] flex-col gap-5">
      <TextField
        label={t('profile:givenName')}
        autoComplete="given-name"
        maxLength={LIMITS.name}
        value={draft.givenName}
        onChange={(event) => onChange({ givenName: event.target.value })}
        error={errors.givenName}
      />
      <TextField
        label={t('profile:familyName')}
        autoComplete="family-name"
        maxLength={LIMITS.name}
        value={draft.familyName}
        onChange={(event) => onChange({ familyName: event.target.value })}
        error={errors.familyName}
      />
      <TextField
        label={t('profile:position')}
        hint={t('profile:positionHint')}
        autoComplete="organization-title"
        maxLength={LIMITS.name}
        isOptional
        value={draft.position}
        onChange={(event) => onChange({ position: event.target.value })}
        error={errors.position}
      />
      <TextField
        label={t('profile:company')}
        autoComplete="organization"
        maxLength={LIMITS.name}
        isOptional
        value={draft.company}
        onChange={(event) => onChange({ company: event.target.value })}
        error={errors.company}
      />
    </div>
  );
}

const common = ['de', 'en', 'fr', 'es', 'it', 'pl', 'tr', 'uk'];
const others =
  'ar bg bs ca cs da el et fa fi ga he hi hr hu id is ja ka kk ko ku lb lt lv mk mt nl no pt ro ru sk sl sq sr sv ta th ur vi zh';
const known = [...common, ...others.split(' ')];

/** The languages one speaks: the usual ones at a touch, the others in a list. */
export function LanguagesPart({ draft, onChange }: PartProps) {
  const { t } = useTranslation('profile');
  const { language } = useSettings();
  const names = new Intl.DisplayNames(localeOf[language], { type: 'language' });
  const shown = [...common, ...draft.languages.filter((code) => !common.includes(code))];
  const rest = known
    .filter((code) => !shown.includes(code))
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const toggle = (code: string): void =>
    onChange({
      languages: draft.languages.includes(code)
        ? draft.languages.filter((each) => each !== code)
        : [...draft.languages, code],
    });
  return (
    <div className="flex flex-col gap-3">
      <p className="font-semibold">{t('profile:languages')}</p>
      <ChipRow label={t('profile:languages')}>
        {shown.map((code) => (
          <Chip key={code} isOn={draft.languages.includes(code)} onPress={() => toggle(code)}>
            {names.of(code)}
          </Chip>
        ))}
      </ChipRow>
      <div className="max-w-[26rem]">
        <Select
          label={t('profile:otherLanguage')}
          isOptional
          value=""
          onChange={(event) => event.target.value && toggle(event.target.value)}
        >
          <option value="">{t('profile:chooseLanguage')}</option>
          {rest.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

/** Why one is here. */
export function IntentsPart({ draft, onChange }: PartProps) {
  const { t } = useTranslation('profile');
  return (
    <fieldset>
      <legend className="font-semibold">{t('profile:intents')}</legend>
      <p className="mb-1 text-small text-soft">{t('profile:intentsHint')}</p>
      {INTENTS.map((intent) => (
        <Checkbox
          key={intent}
          label={t(`profile:intent.${intent}`)}
          checked={draft.intents.includes(intent)}
          onChange={(event) =>
            onChange({
              intents: event.target.checked
                ? INTENTS.filter((each) => each === intent || draft.intents.includes(each))
                : draft.intents.filter((each) => each !== intent),
            })
          }
        />
      ))}
    </fieldset>
  );
}

/** A few sentences, and whether others may read them. */
export function AboutPart({ draft, onChange, errors }: PartProps) {
  const { t } = useTranslation('profile');
  return (
    <div>
      <TextArea
        label={t('profile:about')}
        hint={t('profile:aboutHint')}
        isOptional
        rows={5}
        maxLength={LIMITS.about}
        value={draft.about}
        onChange={(event) => onChange({ about: event.target.value })}
        error={errors.about}
      />
      <Checkbox
        className="mt-1"
        label={t('profile:aboutMatch')}
        hint={t('profile:aboutMatchHint')}
        checked={draft.aboutUse === 'match'}
        onChange={(event) => onChange({ aboutUse: event.target.checked ? 'match' : 'show' })}
      />
    </div>
  );
}

/** The numbers of requests a day that can be chosen. */
const perDay: readonly number[] = [0, 1, 2, 3, 5, 8, 10, 15, 20];

/** How many requests may arrive a day. */
export function RequestsPart({ draft, onChange }: PartProps) {
  const { t } = useTranslation('profile');
  const all =
    draft.requestsPerDay === null || perDay.includes(draft.requestsPerDay) ? perDay : [...perDay, draft.requestsPerDay];
  return (
    <div className="max-w-[26rem]">
      <Select
        label={t('profile:requestsPerDay')}
        hint={t('profile:requestsPerDayHint')}
        value={draft.requestsPerDay ?? ''}
        onChange={({ target }) => onChange({ requestsPerDay: target.value === '' ? null : Number(target.value) })}
      >
        <option value="">{t('profile:asTheEvent')}</option>
        {all.map((count) => (
          <option key={count} value={count}>
            {count === 0 ? t('profile:noRequests') : t('profile:perDay', { count })}
          </option>
        ))}
      </Select>
    </div>
  );
}
