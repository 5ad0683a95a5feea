import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MEMBER_ROLES, type MemberRole } from '#libs/contracts';

interface RoleSelectProps {
  /** Said, not shown: the row says whose role it is. */
  label: string;
  value: MemberRole;
  onChange: (role: MemberRole) => void;
}

/** Chooses a role inside a row. */
export function RoleSelect({ label, value, onChange }: RoleSelectProps) {
  const { t } = useTranslation('organize-home');
  return (
    <span className="relative">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value as MemberRole)}
        className="min-h-(--target) appearance-none rounded-full border border-edge bg-sheet py-2 pr-9 pl-4 text-small hover:border-ink desk:min-h-9 desk:py-1.5"
      >
        {MEMBER_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`organize-home:members.role.${role}`)}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        strokeWidth={1.8}
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-soft"
      />
    </span>
  );
}
