import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Contact as ContactIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lineOf } from '../../shared/card/card.js';
import { contactPhoto } from '../../shared/card/photo.js';
import { ShareDesk } from '../../shared/card/share-desk.js';
import { BlockPerson } from '../../shared/talk/block-person.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { sayDay } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Face } from '../../shared/ui/face.js';
import { List, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useIsDesk } from '../../shared/ui/use-is-desk.js';
import { NewsOf } from './contact-news.js';
import { contactQuery, type Contact } from './contacts.js';
import { EncounterRow } from './encounter-row.js';
import { GivenFields } from './given-fields.js';
import { Note } from './note.js';

/** One person: what they gave, how the two met, the own note, and what the person sees in return. */
export function ContactScreen() {
  const { t } = useTranslation('contacts');
  const { contactId } = useParams({ from: '/attendee/contacts/$contactId' });
  const { data, error, refetch, isFetching } = useQuery(contactQuery(contactId));
  if (data) return <Person key={contactId} contact={data} />;
  return (
    <Page title={t('contacts:contact')} back={<Back />}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
    </Page>
  );
}

/** On a desk the list stands beside the person. */
function Back() {
  const { t } = useTranslation('contacts');
  const search = useSearch({ from: '/attendee/contacts' });
  if (useIsDesk()) return null;
  return (
    <BackLink to="/contacts" search={search}>
      {t('contacts:back')}
    </BackLink>
  );
}

function Person({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const { id, name, fields, isShared, encounters, source } = contact;
  return (
    <Page title={name} back={<Back />}>
      <div className="-mt-1 flex items-center gap-4">
        <Face name={name} photo={contactPhoto(id, fields)} size="large" />
        <p className="min-w-0 text-soft">{lineOf(contact) || (source === 'met' ? t('contacts:quiet') : null)}</p>
      </div>
      <NewsOf contactId={id} />
      {source === 'met' && !isShared ? <Notice>{t('contacts:stub', { name })}</Notice> : null}
      {fields.length > 0 ? (
        <>
          <GivenFields fields={fields} />
          <div>
            <Button asChild>
              <a href={`/api/contacts/${id}/vcard`} download={`${name}.vcf`}>
                <ContactIcon aria-hidden className="size-5" strokeWidth={1.8} />
                {t('contacts:save')}
              </a>
            </Button>
          </div>
        </>
      ) : null}
      <Own contact={contact} />
      <Note contactId={id} note={contact.note} />
      {encounters.length > 0 ? (
        <Section title={t('contacts:met')}>
          <List>
            {encounters.map((encounter) => (
              <EncounterRow key={encounter.at} encounter={encounter} />
            ))}
          </List>
        </Section>
      ) : null}
      {source === 'met' ? <Between contact={contact} /> : null}
    </Page>
  );
}

/** What one wrote of somebody: tags, how the two met, how much they matter. */
function Own({ contact: { id, tags, howMet, rating } }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const clock = useClock('UTC');
  const now = useNow(600);
  const day = howMet.on === null ? '' : sayDay(howMet.on, clock, now);
  const met = [howMet.event, day, howMet.place].filter(Boolean).join(', ');
  return (
    <div className="flex flex-col items-start gap-2">
      {tags.length > 0 ? (
        <ChipRow label={t('contacts:own.tags')}>
          {tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </ChipRow>
      ) : null}
      {met ? <p className="max-w-[34rem] text-soft">{t('contacts:own.metAt', { met })}</p> : null}
      {howMet.introducedBy ? (
        <p className="max-w-[34rem] text-soft">{t('contacts:own.introduced', { name: howMet.introducedBy })}</p>
      ) : null}
      {rating === null ? null : <p className="text-soft">{t('contacts:own.rated', { rating })}</p>}
      <Button asChild size="small" variant="quiet">
        <Link to="/contacts/$contactId/edit" params={{ contactId: id }}>
          {t('contacts:edit.do')}
        </Link>
      </Button>
    </div>
  );
}

/** What the two give each other, and the way to end it. */
function Between({ contact: { id, name, myShare } }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  return (
    <>
      <Section title={t('card:share.sees', { name })}>
        {myShare ? (
          <ShareDesk shareId={myShare.id} holder={name} fieldIds={myShare.fieldIds} until={myShare.until} />
        ) : (
          <p className="max-w-[34rem] text-soft">{t('contacts:seesNothing', { name })}</p>
        )}
      </Section>
      <div>
        <BlockPerson name={name} who={{ contactId: id }} onLeave={() => void navigate({ to: '/contacts' })} />
      </div>
    </>
  );
}
