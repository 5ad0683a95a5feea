import { CalendarDays, Clock3, Inbox, QrCode } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizerLayout } from '../../shared/ui/organizer-layout.js';
import { PeopleIcon } from '../../shared/ui/people-icon.js';
import { AttendeeFrame, TabBar, type TabItem } from '../../shared/ui/tab-bar.js';
import { Specimen, Specimens } from './specimen.js';

const here = { to: '/look' } as TabItem['link'];
const elsewhere = { to: '/organize' } as TabItem['link'];
const icon = { 'aria-hidden': true, size: 22, strokeWidth: 1.8 } as const;

/** The two frames that screens stand in, asleep: nothing in them can be reached. */
export function Frames() {
  const { t } = useTranslation('look');
  const tabs: TabItem[] = [
    { id: 'now', label: t('common:nav.now'), icon: <Clock3 {...icon} />, link: elsewhere },
    { id: 'people', label: t('common:nav.people'), icon: <PeopleIcon />, link: here },
    { id: 'agenda', label: t('common:nav.agenda'), icon: <CalendarDays {...icon} />, link: elsewhere },
    { id: 'inbox', label: t('common:nav.inbox'), icon: <Inbox {...icon} />, link: elsewhere, hasNews: true },
    { id: 'card', label: t('common:nav.card'), icon: <QrCode {...icon} />, link: elsewhere },
  ];
  const sections = [
    { id: 'events', label: t('common:nav.events'), link: elsewhere },
    { id: 'setup', label: t('common:nav.setup'), link: here, hasNews: true },
    { id: 'people', label: t('common:nav.people'), link: elsewhere },
  ];
  return (
    <Specimens title={t('look:frames.title')} intro={t('look:frames.intro')}>
      <Specimen name="AttendeeFrame, TabBar">
        <Asleep>
          <AttendeeFrame tabs={<TabBar items={tabs} />}>
            <FramePage title={t('look:frames.attendee')} eyebrow={t('look:frames.event')} />
          </AttendeeFrame>
        </Asleep>
      </Specimen>
      <Specimen name="OrganizerLayout">
        <Asleep>
          <OrganizerLayout sections={sections}>
            <FramePage title={t('look:frames.organizer')} eyebrow={t('look:frames.event')} />
          </OrganizerLayout>
        </Asleep>
      </Specimen>
    </Specimens>
  );
}

/** Holds what is fixed to the window: a frame inside the page behaves as if this were the window. */
function Asleep({ children }: { children: ReactNode }) {
  return (
    <div
      inert
      className="relative h-96 transform-[translateZ(0)] overflow-hidden rounded-card border border-line bg-paper"
    >
      {children}
    </div>
  );
}

function FramePage({ title, eyebrow }: { title: string; eyebrow: string }) {
  return (
    <div className="px-5 pt-6 desk:px-8">
      <p className="mb-1 text-small text-soft">{eyebrow}</p>
      <p className="font-display text-title font-semibold tracking-[-0.012em]">{title}</p>
    </div>
  );
}
