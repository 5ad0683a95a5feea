import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Presence } from '#libs/contracts';
import { usePersonValue } from '../../shared/attending/person.js';
import { PresenceWord } from '../../shared/attending/presence.js';
import type { Suggestion } from '../../shared/attending/types.js';
import { Why } from '../../shared/attending/why.js';
import { PersonCard } from '../../shared/ui/person-card.js';
import { PersonActions } from './person-actions.js';
import { WishButton } from './wish-choice.js';

interface SuggestionCardProps {
  eventId: string;
  suggestion: Suggestion;
  /** Whether they are there, where they show it. */
  presence: Presence | undefined;
  /** How the person is marked, and what to do about it. */
  wish: Omit<ComponentProps<typeof WishButton>, 'name'>;
}

/** Somebody suggested: why, and what can be done. */
export function SuggestionCard({ eventId, suggestion, presence, wish }: SuggestionCardProps) {
  const { t } = useTranslation('people');
  const { attendeeId, givenName, reasons, request } = suggestion;
  const person = usePersonValue()(suggestion);
  return (
    <PersonCard
      person={person}
      heading={
        <Link to="/e/$eventId/people/$attendeeId" params={{ eventId, attendeeId }} className="hover:underline">
          {person.name}
        </Link>
      }
      actions={
        <>
          <PersonActions {...{ eventId, attendeeId, request }} />
          <WishButton name={person.name} {...wish} />
        </>
      }
    >
      {presence ? (
        <p className="mb-2">
          <PresenceWord presence={presence} />
        </p>
      ) : null}
      <Why reasons={reasons} name={givenName || person.name} />
      {request?.meetingState === 'cancelled' ? <p className="mt-3 text-wait-text">{t('people:cancelled')}</p> : null}
    </PersonCard>
  );
}
