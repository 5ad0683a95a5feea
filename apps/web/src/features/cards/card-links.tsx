import { Link } from '@tanstack/react-router';
import { ChevronRight, Eye, IdCard, Link2, Settings2, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCardPlaces, type Place } from './card-places.js';

const icon = { 'aria-hidden': true, className: 'size-5 flex-none text-soft', strokeWidth: 1.8 } as const;

/** What belongs to the person and not to the event: the address book, who sees what, the settings. */
export function CardLinks() {
  const { t } = useTranslation('cards');
  const places = useCardPlaces();
  return (
    <nav aria-label={t('cards:mine.label')}>
      <ul role="list" className="border-y border-line">
        <Entry {...places.cards} icon={<IdCard {...icon} />} text={t('cards:mine.cards')} />
        <Entry {...places.links} icon={<Link2 {...icon} />} text={t('cards:mine.links')} />
        <Entry to="/contacts" icon={<UsersRound {...icon} />} text={t('cards:mine.contacts')} />
        <Entry to="/shares" icon={<Eye {...icon} />} text={t('cards:mine.shares')} />
        <Entry to="/settings" icon={<Settings2 {...icon} />} text={t('cards:mine.settings')} />
      </ul>
    </nav>
  );
}

function Entry({ icon: drawn, text, ...place }: Place & { icon: ReactNode; text: string }) {
  return (
    <li className="border-b border-line last:border-b-0">
      <Link {...place} className="flex min-h-13 items-center gap-3 py-2 hover:text-they">
        {drawn}
        <span className="flex-1">{text}</span>
        <ChevronRight {...icon} />
      </Link>
    </li>
  );
}
