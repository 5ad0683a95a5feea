import { Eye, EyeOff, Handshake, LogOut, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const icon = { 'aria-hidden': true, size: 20, strokeWidth: 1.8 } as const;

/** Who sees what at an event, before anybody sees anything. */
export function Rules({ organization }: { organization: string }) {
  const { t } = useTranslation('profile');
  const rules = [
    { key: 'others', icon: <Users {...icon} />, text: t('profile:rules.others') },
    { key: 'match', icon: <EyeOff {...icon} />, text: t('profile:rules.match') },
    { key: 'organizer', icon: <Eye {...icon} />, text: t('profile:rules.organizer', { organization }) },
    { key: 'requests', icon: <Handshake {...icon} />, text: t('profile:rules.requests') },
    { key: 'leave', icon: <LogOut {...icon} />, text: t('profile:rules.leave') },
  ];
  return (
    <ul role="list" className="max-w-[34rem] border-y border-line">
      {rules.map((rule) => (
        <li key={rule.key} className="flex gap-3.5 border-b border-line py-3.5 last:border-b-0">
          <span className="mt-0.5 flex-none text-soft">{rule.icon}</span>
          <span>{rule.text}</span>
        </li>
      ))}
    </ul>
  );
}
