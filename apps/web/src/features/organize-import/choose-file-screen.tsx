import { useNavigate, useParams } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { mayManage, useEvent } from '../../shared/events/event.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { Notice } from '../../shared/ui/notice.js';
import { Section } from '../../shared/ui/list-row.js';
import { EmptyState } from '../../shared/ui/states.js';
import { useUpload } from './attendee-import.js';
import { FileDrop } from './file-drop.js';
import { ImportSteps } from './import-steps.js';

/** Takes a CSV file, by choosing or dropping it. */
export function ChooseFileScreen() {
  const { t } = useTranslation('organize-import');
  const { eventId } = useParams({ from: '/organize/$eventId/people/import' });
  const event = useEvent(eventId);
  const upload = useUpload(eventId);
  const navigate = useNavigate();
  const [isTooLarge, setTooLarge] = useState(false);

  function take(file: File): void {
    setTooLarge(file.size > LIMITS.importBytes);
    if (file.size > LIMITS.importBytes) return;
    upload.mutate(
      { file, name: file.name, size: file.size, at: file.lastModified },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/organize/$eventId/people/import/$importId', params: { eventId, importId: id } }),
      },
    );
  }

  const back = (
    <BackLink to="/organize/$eventId/people" params={{ eventId }}>
      {t('organize-import:people')}
    </BackLink>
  );
  return (
    <Page title={t('organize-import:title')} back={back} eyebrow={event.data?.name}>
      <ImportSteps current={0} />
      {event.data && !mayManage(event.data.myRole) ? (
        <EmptyState title={t('organize-import:forManagers')} />
      ) : (
        <>
          <FileDrop isBusy={upload.isPending} onFile={take} icon={<Upload aria-hidden size={18} strokeWidth={1.8} />} />
          {isTooLarge ? (
            <Notice tone="you" isUrgent>
              {t('organize-import:file.tooLarge')}
            </Notice>
          ) : null}
          {upload.error && !isTooLarge ? <Refusal error={upload.error} /> : null}
          <Help />
        </>
      )}
    </Page>
  );
}

function Help() {
  const { t } = useTranslation('organize-import');
  return (
    <Section title={t('organize-import:help.title')}>
      <ul className="mt-2 flex max-w-[36rem] list-disc flex-col gap-1.5 pl-5 text-soft marker:text-edge">
        <li>{t('organize-import:help.header')}</li>
        <li>{t('organize-import:help.mail')}</li>
        <li>{t('organize-import:help.lists')}</li>
        <li>{t('organize-import:help.again')}</li>
      </ul>
    </Section>
  );
}
