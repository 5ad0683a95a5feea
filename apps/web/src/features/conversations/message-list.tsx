import { useTranslation } from 'react-i18next';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { dropUnsent, type Unsent } from '../../shared/realtime/outbox.js';
import { type Conversation, othersIn } from '../../shared/talk/conversations.js';
import { byDay, sayNearDay, sayTime } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { classNames } from '../../shared/ui/class-names.js';
import { type Message, textOf } from './messages.js';

interface MessageListProps {
  conversation: Conversation;
  /** The oldest first. */
  messages: readonly Message[];
  outgoing: readonly Unsent[];
  /** Takes what could not be sent back to be written anew. */
  onTakeBack: (text: string) => void;
}

/** What was said, by day, and below it what is still on its way. New words are read out when the screen reader pauses. */
export function MessageList({ conversation, messages, outgoing, onTakeBack }: MessageListProps) {
  const { t } = useTranslation('talk');
  const zone = useEventZone(conversation.eventId);
  const clock = useClock(zone);
  const now = useNow(60);
  const lastMine = messages.findLast(({ isMine }) => isMine)?.number;
  return (
    <div role="log" aria-label={t('talk:log')} className="flex flex-col gap-5">
      {byDay(messages, ({ sentAt }) => sentAt, clock.zone).map(({ day, things }) => (
        <section key={day} className="flex flex-col gap-3">
          <h2 className="self-center text-small font-semibold text-soft">
            {sayNearDay(things[0]?.sentAt ?? now, clock, now)}
          </h2>
          <ol className="flex flex-col gap-3">
            {things.map((message) => (
              <Said
                key={message.number}
                message={message}
                conversation={conversation}
                at={sayTime(message.sentAt, clock)}
                showsState={message.number === lastMine}
              />
            ))}
          </ol>
        </section>
      ))}
      {outgoing.length > 0 ? (
        <ol className="flex flex-col gap-3">
          {outgoing.map((unsent) => (
            <OnItsWay key={unsent.command.id} unsent={unsent} onTakeBack={onTakeBack} />
          ))}
        </ol>
      ) : null}
    </div>
  );
}

interface SaidProps {
  message: Message;
  conversation: Conversation;
  at: string;
  showsState: boolean;
}

function Said({ message, conversation, at, showsState }: SaidProps) {
  const { t } = useTranslation('talk');
  const toValue = usePersonValue();
  const { isMine, attendeeId, text, number } = message;
  const author = conversation.people.find((person) => person.attendeeId === attendeeId);
  const name = isMine || !author ? t('talk:you') : toValue(author).name;
  const isGroup = othersIn(conversation).length > 1;
  const { marks } = conversation;
  const state = !marks ? '' : number <= marks.read ? 'read' : number <= marks.delivered ? 'delivered' : 'sent';
  return (
    <li className={classNames('flex max-w-[85%] flex-col', isMine ? 'items-end self-end' : 'items-start self-start')}>
      <span className={classNames('text-small text-soft', (isMine || !isGroup) && 'sr-only')}>{name}</span>
      <Bubble text={text} isMine={isMine} />
      <span className="mt-0.5 text-small text-soft tabular-nums">
        {at}
        {showsState && state ? ` · ${t(`talk:state.${state as 'sent'}`)}` : ''}
      </span>
    </li>
  );
}

/** Words that somebody wrote: whatever they hold stays inside their own lines. */
function Bubble({ text, isMine, isPale = false }: { text: string; isMine: boolean; isPale?: boolean }) {
  return (
    <p
      dir="auto"
      className={classNames(
        'max-w-full rounded-card px-3.5 py-2 [overflow-wrap:anywhere] whitespace-pre-wrap [unicode-bidi:isolate]',
        isMine ? 'bg-you-tint' : 'bg-they-tint',
        isPale && 'border border-dashed border-edge bg-transparent',
      )}
    >
      {text}
    </p>
  );
}

function OnItsWay({ unsent, onTakeBack }: { unsent: Unsent; onTakeBack: (text: string) => void }) {
  const { t } = useTranslation('talk');
  const { command, refusal } = unsent;
  const text = textOf(unsent);
  const takeBack = (): void => {
    dropUnsent(command.id);
    onTakeBack(text);
  };
  return (
    <li className="flex max-w-[85%] flex-col items-end self-end">
      <span className="sr-only">{t('talk:you')}</span>
      <Bubble text={text} isMine isPale />
      <span className="mt-0.5 flex flex-wrap items-center justify-end gap-x-3 text-small text-wait-text">
        {refusal === undefined ? t('talk:state.unsent') : t('talk:state.refused', { why: refusal })}
        <Button size="small" variant="quiet" onClick={takeBack}>
          {t('talk:takeBack')}
        </Button>
      </span>
    </li>
  );
}
