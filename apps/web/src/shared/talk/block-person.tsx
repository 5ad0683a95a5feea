import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Ban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.js';
import type { BlockDto } from '../api/generated/types.gen.js';
import { useCommand } from '../api/use-command.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import { Refusal } from '../ui/refusal.js';
import { SheetButton } from './sheet-button.js';

interface BlockPersonProps {
  name: string;
  /** Who it is: somebody of an event, or of the own address book. */
  who: { eventId: string; attendeeId: string } | { contactId: string };
  /** Leaves the screen that is about them. */
  onLeave: () => void;
}

const pathOf = (who: BlockPersonProps['who']) =>
  'contactId' in who
    ? (`/api/contacts/${who.contactId}/block` as const)
    : (`/api/events/${who.eventId}/people/${who.attendeeId}/block` as const);

/** Blocks somebody, after saying honestly what that does, and what it cannot. */
export function BlockPerson(props: BlockPersonProps) {
  const { t } = useTranslation('talk');
  return (
    <SheetButton label={t('talk:block.open')} icon={Ban}>
      {(sheet) => <BlockDialog key={String(sheet.isOpen)} {...props} {...sheet} />}
    </SheetButton>
  );
}

function BlockDialog({
  name,
  who,
  onLeave,
  isOpen,
  onClose,
}: BlockPersonProps & { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('talk');
  const client = useQueryClient();
  const block = useCommand((_: 'block', commandId) => call<BlockDto>(pathOf(who), { method: 'POST', commandId }));
  if (block.isSuccess) {
    const leave = (): void => {
      onClose();
      onLeave();
      // Whatever is shown anywhere may have been about them.
      void client.invalidateQueries();
    };
    return (
      <Dialog
        isOpen={isOpen}
        onClose={leave}
        title={t('talk:block.done', { name })}
        actions={<Button onClick={leave}>{t('talk:block.leave')}</Button>}
      >
        <Notice tone="agreed">
          {t('talk:block.doneText')}{' '}
          <Link to="/settings" className="underline" onClick={() => void client.invalidateQueries()}>
            {t('talk:block.settings')}
          </Link>
        </Notice>
      </Dialog>
    );
  }
  const actions = (
    <>
      <Button variant="danger" isBusy={block.isPending} onClick={() => block.mutate('block')}>
        {t('talk:block.do', { name })}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('talk:block.not')}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('talk:block.title', { name })} actions={actions}>
      <What />
      {block.error ? <Refusal error={block.error} /> : null}
    </Dialog>
  );
}

function What() {
  const { t } = useTranslation('talk');
  return (
    <div className="flex max-w-[34rem] flex-col gap-3">
      <p>{t('talk:block.what')}</p>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        <li>{t('talk:block.meetings')}</li>
        <li>{t('talk:block.requests')}</li>
        <li>{t('talk:block.shares')}</li>
        <li>{t('talk:block.groups')}</li>
      </ul>
      <h3 className="font-semibold">{t('talk:block.honest')}</h3>
      <p>{t('talk:block.limits')}</p>
    </div>
  );
}
