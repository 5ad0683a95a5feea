import { Flag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { call } from '../api/call.js';
import type { MadeReportDto, MakeReportDto } from '../api/generated/types.gen.js';
import { toProblem } from '../api/problem.js';
import { useCommand } from '../api/use-command.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Select, TextArea } from '../ui/inputs.js';
import { Notice } from '../ui/notice.js';
import { Refusal } from '../ui/refusal.js';
import { SheetButton } from './sheet-button.js';

/** A message that can be reported, and how it begins. */
export interface Reportable {
  conversationId: string;
  /** Who said it. */
  attendeeId: string;
  number: number;
  text: string;
}

interface ReportPersonProps {
  name: string;
  eventId: string;
  /** The person; without one it is about one of the messages. */
  attendeeId?: string;
  /** What was said last, the newest first. */
  messages?: readonly Reportable[];
}

/** Tells the organizers that something is wrong with somebody, or with something they said. */
export function ReportPerson(props: ReportPersonProps) {
  const { t } = useTranslation('talk');
  return (
    <SheetButton label={t('talk:report.open')} icon={Flag}>
      {(sheet) => <ReportDialog key={String(sheet.isOpen)} {...props} {...sheet} />}
    </SheetButton>
  );
}

type DialogProps = ReportPersonProps & { isOpen: boolean; onClose: () => void };

function ReportDialog(props: DialogProps) {
  const { name, eventId, isOpen, onClose } = props;
  const { t } = useTranslation('talk');
  const report = useReport(eventId);
  if (!report.isSuccess) return <ReportForm {...props} report={report} />;
  const actions = <Button onClick={onClose}>{t('talk:report.close')}</Button>;
  return (
    <Dialog {...{ isOpen, onClose, actions }} title={t('talk:report.title', { name })}>
      <Notice tone="agreed">{t('talk:report.done')}</Notice>
    </Dialog>
  );
}

function ReportForm(props: DialogProps & { report: ReturnType<typeof useReport> }) {
  const { name, attendeeId, messages = [], isOpen, onClose, report } = props;
  const { t } = useTranslation('talk');
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState(attendeeId === undefined ? String(messages[0]?.number ?? '') : '');
  const message = messages.find((each) => String(each.number) === number);
  const about = message?.attendeeId ?? attendeeId ?? '';
  const ref = message && { conversationId: message.conversationId, number: message.number };
  const send = (): void => report.mutate({ about, reason: reason.trim(), ...(ref && { message: ref }) });
  const actions = (
    <>
      <Button isBusy={report.isPending} disabled={reason.trim() === ''} onClick={send}>
        {t('talk:report.do')}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('talk:report.not')}
      </Button>
    </>
  );
  return (
    <Dialog {...{ isOpen, onClose, actions }} title={t('talk:report.title', { name })}>
      <div className="flex flex-col gap-4">
        <p>{t('talk:report.what')}</p>
        <AboutWhat {...{ name, messages, number }} hasPerson={attendeeId !== undefined} onNumber={setNumber} />
        <TextArea
          label={t('talk:report.reason')}
          value={reason}
          maxLength={LIMITS.reportReason}
          onChange={({ target }) => setReason(target.value)}
          error={report.error ? toProblem(report.error).byField.reason : undefined}
        />
        {report.error ? <Refusal error={report.error} /> : null}
      </div>
    </Dialog>
  );
}

const useReport = (eventId: string) =>
  useCommand(({ about, ...body }: MakeReportDto & { about: string }, commandId) =>
    call<MadeReportDto>(`/api/events/${eventId}/people/${about}/reports`, { method: 'POST', body, commandId }),
  );

interface AboutWhatProps {
  name: string;
  messages: readonly Reportable[];
  hasPerson: boolean;
  number: string;
  onNumber: (number: string) => void;
}

/** The person, or one of the last messages. */
function AboutWhat({ name, messages, hasPerson, number, onNumber }: AboutWhatProps) {
  const { t } = useTranslation('talk');
  if (messages.length === 0) return null;
  return (
    <Select label={t('talk:report.about')} value={number} onChange={({ target }) => onNumber(target.value)}>
      {hasPerson ? <option value="">{t('talk:report.person', { name })}</option> : null}
      {messages.map((message) => (
        <option key={message.number} value={message.number}>
          {t('talk:report.message', { text: message.text.slice(0, 60) })}
        </option>
      ))}
    </Select>
  );
}
