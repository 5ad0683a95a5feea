import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { useSayWhen } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { personQuery, usePersonValue } from '../../shared/attending/person.js';
import { PresenceWord, usePresences } from '../../shared/attending/presence.js';
import type { PersonWithReasons } from '../../shared/attending/types.js';
import { Why } from '../../shared/attending/why.js';
import { localeOf } from '../../shared/i18n/languages.js';
import { useAttendance } from '../../shared/session/session.js';
import { useSettings } from '../../shared/settings/settings.js';
import { BlockPerson } from '../../shared/talk/block-person.js';
import { ReportPerson } from '../../shared/talk/report-person.js';
import { TalkButton } from '../../shared/talk/talk-button.js';
import { WayBack } from '../../shared/ui/back-link.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { ChipRow } from '../../shared/ui/chip.js';
import { Face } from '../../shared/ui/face.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { TopicChip } from '../../shared/ui/topic-chip.js';
import { Explanation } from './explanation.js';
import { PersonActions } from './person-actions.js';
import { useUnsentWishes, useWish, wishOf } from './wishes.js';
import { WishChoice } from './wish-choice.js';

/** One person of an event: what they show, why the two fit, and what can be done. */
export function PersonScreen() {
  const { t } = useTranslation(['people', 'event']);
  const { eventId, attendeeId } = useParams({ from: '/attendee/e/$eventId/people/$attendeeId' });
  const { data: person, error, refetch, isFetching } = useQuery(personQuery(eventId, attendeeId));
  const attendance = useAttendance(eventId);
  const toValue = usePersonValue();
  const presence = usePresences(eventId, [attendeeId]).get(attendeeId);
  if (!person) {
    return (
      <Page title={t('people:person')} eyebrow={attendance?.eventName} back={<WayBack to="/e/$eventId/people" />}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
      </Page>
    );
  }
  const value = toValue(person);
  const isMe = attendance?.attendeeId === attendeeId;
  return (
    <Page title={value.name} eyebrow={value.line} back={<WayBack to="/e/$eventId/people" />}>
      <div className="flex flex-wrap items-center gap-4">
        <Face {...value} size="large" />
        <div className="flex flex-col gap-1">
          <Languages codes={person.languages} />
          <PresenceWord presence={presence} />
        </div>
      </div>
      {isMe ? <Myself eventId={eventId} /> : <Between eventId={eventId} person={person} />}
      {!isMe && person.reasons.length > 0 ? (
        <Section title={t('event:whyTitle')}>
          <Why reasons={person.reasons} name={person.givenName || value.name} />
        </Section>
      ) : null}
      {isMe ? null : <Explanation {...{ eventId, attendeeId }} name={person.givenName || value.name} />}
      {person.about ? (
        <Section title={t('people:about')}>
          <p className="max-w-[34rem] whitespace-pre-line">{person.about}</p>
        </Section>
      ) : null}
      <Words title={t('people:offers')} words={person.offers} direction={isMe ? 'you-give' : 'they-give'} />
      <Words title={t('people:seeks')} words={person.seeks} direction={isMe ? 'they-give' : 'you-give'} />
      {!person.about && person.offers.length === 0 && person.seeks.length === 0 ? (
        <p className="text-soft">{t('people:showsLittle', { name: person.givenName || value.name })}</p>
      ) : null}
      {isMe ? null : <KeepAway {...{ eventId, attendeeId }} name={value.name} />}
    </Page>
  );
}

function Languages({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('people');
  const { language } = useSettings();
  if (codes.length === 0) return null;
  const names = new Intl.DisplayNames(localeOf[language], { type: 'language' });
  const list = new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
  return (
    <p className="text-soft">
      {t('people:speaks', { languages: list.format(codes.map((code) => names.of(code) ?? code)) })}
    </p>
  );
}

function Between({ eventId, person }: { eventId: string; person: PersonWithReasons }) {
  const { t } = useTranslation(['people', 'event']);
  const sayWhen = useSayWhen(useEventZone(eventId));
  const { attendeeId, request, meeting } = person;
  return (
    <>
      {meeting ? (
        <Notice tone="agreed">{t('people:meeting', { when: sayWhen(meeting.from, meeting.to) })}</Notice>
      ) : null}
      {!meeting && request?.meetingState === 'cancelled' ? (
        <Notice
          tone="wait"
          action={
            <Button asChild size="small" variant="quiet">
              <Link to="/e/$eventId/requests/$requestId" params={{ eventId, requestId: request.id }}>
                {t('people:seeWhy')}
              </Link>
            </Button>
          }
        >
          {t('people:cancelled')}
        </Notice>
      ) : null}
      {person.ruledOut ? <Notice tone="wait">{t(`event:ruledOut.${person.ruledOut as 'pair'}`)}</Notice> : null}
      <ButtonRow>
        <PersonActions {...{ eventId, attendeeId, request, meeting }} cannotAsk={person.ruledOut !== null} />
        {meeting || (request && isTalkedAbout.has(request.state)) ? (
          <TalkButton eventId={eventId} about={{ attendeeId }} />
        ) : null}
      </ButtonRow>
      <OwnMark eventId={eventId} person={person} />
    </>
  );
}

/** States of a request between two people in which they can write to each other. */
const isTalkedAbout: ReadonlySet<string> = new Set(['sent', 'countered', 'accepted']);

/** The way to keep somebody away. */
function KeepAway({ eventId, attendeeId, name }: { eventId: string; attendeeId: string; name: string }) {
  const navigate = useNavigate();
  return (
    <ButtonRow>
      <BlockPerson
        name={name}
        who={{ eventId, attendeeId }}
        onLeave={() => void navigate({ to: '/e/$eventId/people', params: { eventId } })}
      />
      <ReportPerson {...{ eventId, attendeeId, name }} />
    </ButtonRow>
  );
}

/** How one has marked the person, for oneself. */
function OwnMark({ eventId, person }: { eventId: string; person: PersonWithReasons }) {
  const { t } = useTranslation('people');
  const wish = useWish(eventId);
  const unsent = useUnsentWishes(eventId);
  const isRefused = wish.error && !toProblem(wish.error).isOffline;
  return (
    <div className="flex flex-col gap-1.5">
      <h2 className="font-semibold">{t('people:wish.title')}</h2>
      <WishChoice
        name={usePersonValue()(person).name}
        wish={wishOf(unsent, person)}
        isUnsent={unsent.has(person.attendeeId)}
        onChoose={(kind) => wish.mutate({ person, kind })}
      />
      {isRefused ? <Refusal error={wish.error} /> : null}
    </div>
  );
}

function Myself({ eventId }: { eventId: string }) {
  const { t } = useTranslation('people');
  return (
    <Notice
      action={
        <Button asChild size="small" variant="quiet">
          <Link to="/e/$eventId/me" params={{ eventId }}>
            {t('people:change')}
          </Link>
        </Button>
      }
    >
      {t('people:myself')}
    </Notice>
  );
}

interface WordsProps {
  title: string;
  words: readonly string[];
  direction: 'they-give' | 'you-give';
}

function Words({ title, words, direction }: WordsProps) {
  if (words.length === 0) return null;
  return (
    <Section title={title}>
      <div className="pt-1.5">
        <ChipRow>
          {words.map((word) => (
            <TopicChip key={word} topic={{ id: word, label: word }} direction={direction} />
          ))}
        </ChipRow>
      </div>
    </Section>
  );
}
