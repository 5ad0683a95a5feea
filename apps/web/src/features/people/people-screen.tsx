import { Link, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAttendance } from '../../shared/session/session.js';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Page } from '../../shared/ui/page.js';
import { PeopleSearch } from './people-search.js';
import { views, type View } from './routes.js';
import { SuggestionList } from './suggestion-list.js';
import { WishedList } from './wished-list.js';

const titles: Partial<Record<View, string>> = { wished: 'people:wishedTitle', all: 'people:allTitle' };
const labels: Record<View, string> = {
  'for-you': 'people:view.forYou',
  'they-give': 'people:view.theyGive',
  'you-give': 'people:view.youGive',
  wished: 'people:view.wished',
  all: 'people:view.all',
};

/** Who could help, and whom one could help: suggestions with their reasons, or everybody. */
export function PeopleScreen() {
  const { t } = useTranslation('people');
  const { eventId } = useParams({ from: '/attendee/e/$eventId/people' });
  const { view = 'for-you', q = '' } = useSearch({ from: '/attendee/e/$eventId/people' });
  const navigate = useNavigate({ from: '/e/$eventId/people' });
  const router = useRouter();
  const attendance = useAttendance(eventId);

  /** Keeps what is searched for in the address, unless the reader is on the way to somebody already. */
  function search(text: string): void {
    if (!router.latestLocation.pathname.endsWith('/people')) return;
    void navigate({ search: { view: 'all', ...(text ? { q: text } : {}) }, replace: true });
  }

  return (
    <Page
      title={t(titles[view] ?? 'people:title')}
      eyebrow={attendance?.eventName}
      actions={
        <Button asChild variant="quiet" size="small" className="max-desk:hidden">
          <Link to="/e/$eventId/me" params={{ eventId }}>
            {t('people:myProfile')}
          </Link>
        </Button>
      }
    >
      <ChipRow label={t('people:view.label')} scroll>
        {views.map((each) => (
          <Chip
            key={each}
            isOn={each === view}
            onPress={() => void navigate({ search: each === 'for-you' ? {} : { view: each }, replace: true })}
          >
            {t(labels[each])}
          </Chip>
        ))}
      </ChipRow>
      {view === 'all' ? (
        <PeopleSearch eventId={eventId} text={q} onText={search} />
      ) : view === 'wished' ? (
        <WishedList eventId={eventId} />
      ) : (
        <SuggestionList eventId={eventId} view={view} />
      )}
    </Page>
  );
}
