import type { Audience } from '#libs/contracts';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../shared/ui/choice.js';

/** Whom a field is proposed to in new shares. */
export function AudienceChoice({ value, onChange }: { value: Audience; onChange: (audience: Audience) => void }) {
  const { t } = useTranslation('cards');
  return (
    <Choice
      label={t('cards:fields.audience.label')}
      hint={t('cards:fields.audience.hint')}
      options={[
        { value: 'link', label: t('cards:fields.audience.link'), hint: t('cards:fields.audience.linkHint') },
        { value: 'person', label: t('cards:fields.audience.person'), hint: t('cards:fields.audience.personHint') },
        { value: 'nobody', label: t('cards:fields.audience.nobody'), hint: t('cards:fields.audience.nobodyHint') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
