import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shared/api/use-command.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import {
  addContact,
  type Contact,
  contactQuery,
  contactsKey,
  deleteContact,
  emptyDetails,
  ownDetailsOf,
  writeOwn,
} from './contacts.js';
import { OwnForm } from './own-form.js';

/** Types somebody in, from a paper card for example. */
export function AddContactScreen() {
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  const client = useQueryClient();
  const add = useCommand(addContact, async ({ id }) => {
    await client.invalidateQueries({ queryKey: contactsKey });
    await navigate({ to: '/contacts/$contactId', params: { contactId: id }, replace: true });
  });
  return (
    <Page title={t('contacts:add.title')} back={<BackLink to="/contacts">{t('contacts:back')}</BackLink>}>
      <p className="max-w-[34rem] text-soft">{t('contacts:add.intro')}</p>
      <OwnForm
        details={emptyDetails}
        isNameGiven={false}
        error={add.error}
        isBusy={add.isPending}
        onSave={(details) => add.mutate(details)}
        onCancel={() => void navigate({ to: '/contacts' })}
      />
    </Page>
  );
}

/** Changes what one knows of a contact by oneself. */
export function EditContactScreen() {
  const { t } = useTranslation('contacts');
  const { contactId } = useParams({ from: '/attendee/contacts/$contactId/edit' });
  const { data, error, refetch, isFetching } = useQuery(contactQuery(contactId));
  const back = (
    <BackLink to="/contacts/$contactId" params={{ contactId }}>
      {data?.name ?? t('contacts:contact')}
    </BackLink>
  );
  return (
    <Page title={t('contacts:edit.title')} back={back}>
      {data ? (
        <Edit contact={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Edit({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const { id: contactId, source } = contact;
  const navigate = useNavigate();
  const client = useQueryClient();
  const done = async (): Promise<void> => {
    await Promise.all([
      client.invalidateQueries({ queryKey: contactsKey }),
      client.invalidateQueries({ queryKey: contactQuery(contactId).queryKey }),
    ]);
    await navigate({ to: '/contacts/$contactId', params: { contactId }, replace: true });
  };
  const write = useCommand(writeOwn(contactId), done);
  const remove = useCommand(deleteContact(contactId), async () => {
    client.removeQueries({ queryKey: contactQuery(contactId).queryKey });
    await client.invalidateQueries({ queryKey: contactsKey });
    await navigate({ to: '/contacts', replace: true });
  });
  return (
    <>
      <OwnForm
        details={ownDetailsOf(contact)}
        isNameGiven={source === 'met'}
        error={write.error}
        isBusy={write.isPending}
        onSave={(details) => write.mutate(details)}
        onCancel={() => void navigate({ to: '/contacts/$contactId', params: { contactId } })}
      />
      {source === 'met' ? null : (
        <div className="flex flex-col gap-3 border-t border-line pt-5">
          <p className="max-w-[34rem] text-soft">{t('contacts:edit.deleteIntro')}</p>
          {remove.error ? <Refusal error={remove.error} /> : null}
          <div>
            <Button variant="danger" isBusy={remove.isPending} onClick={() => remove.mutate(undefined)}>
              {t('contacts:edit.delete')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
