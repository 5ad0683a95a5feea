import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { FieldChoice } from '../../shared/card/field-choice.js';
import { useFieldName } from '../../shared/card/field-name.js';
import type { OwnField } from '../../shared/card/types.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Chip } from '../../shared/ui/chip.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Circles } from '../../shared/ui/circles.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeCards, type NamedCard } from './cards.js';

interface CardRowProps {
  card: NamedCard;
  /** All cards in their order. */
  cardIds: readonly string[];
  fields: readonly OwnField[];
}

type Open = 'rest' | 'rename' | 'fields' | 'remove';

/** One card: what is on it, whether it is shown, and the ways to change it. */
export function CardRow({ card, cardIds, fields }: CardRowProps) {
  const { t } = useTranslation('cards');
  const nameOf = useFieldName();
  const [open, setOpen] = useState<Open>('rest');
  const rest = (): void => setOpen('rest');
  const change = useChangeCards();
  const carried = fields.filter(({ id }) => card.fieldIds.includes(id));
  return (
    <li className="flex flex-col gap-3 border-b border-line py-4 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-name font-semibold break-words">{card.title}</h2>
        {card.isDefault ? (
          <p className="flex items-center gap-2 text-small text-they">
            <Circles state="overlapping" filled="both" size={16} />
            {t('cards:cards.shown')}
          </p>
        ) : (
          <Button
            size="small"
            isBusy={change.isPending && change.variables.kind === 'show'}
            onClick={() => change.mutate({ kind: 'show', cardId: card.id })}
          >
            {t('cards:cards.show')}
            <span className="sr-only">{card.title}</span>
          </Button>
        )}
      </div>
      <ul role="list" aria-label={t('cards:cards.on', { title: card.title })} className="flex flex-wrap gap-1.5">
        {carried.map((field) => (
          <li key={field.id}>
            <Chip>{nameOf(field)}</Chip>
          </li>
        ))}
      </ul>
      {open === 'rest' ? <Ways card={card} cardIds={cardIds} onOpen={setOpen} change={change} /> : null}
      {open === 'rename' ? <Rename card={card} onDone={rest} /> : null}
      {open === 'fields' ? <Fields card={card} fields={fields} onDone={rest} /> : null}
      {open === 'remove' ? <Remove card={card} onKeep={rest} /> : null}
      {change.error ? <Refusal error={change.error} /> : null}
    </li>
  );
}

interface WaysProps {
  card: NamedCard;
  cardIds: readonly string[];
  onOpen: (open: Open) => void;
  change: ReturnType<typeof useChangeCards>;
}

function Ways({ card, cardIds, onOpen, change }: WaysProps) {
  const { t } = useTranslation('cards');
  const at = cardIds.indexOf(card.id);
  const move = (by: -1 | 1): void => {
    const order = [...cardIds];
    order.splice(at, 1);
    order.splice(at + by, 0, card.id);
    change.mutate({ kind: 'order', cardIds: order });
  };
  const of = <span className="sr-only">{card.title}</span>;
  const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.8 } as const;
  return (
    <ButtonRow>
      <Button size="small" variant="quiet" onClick={() => onOpen('fields')}>
        {t('cards:cards.fields')}
        {of}
      </Button>
      <Button size="small" variant="quiet" onClick={() => onOpen('rename')}>
        {t('cards:cards.rename')}
        {of}
      </Button>
      {at > 0 ? (
        <Button size="small" variant="quiet" icon={<ArrowUp {...icon} />} onClick={() => move(-1)}>
          {t('cards:cards.up')}
          {of}
        </Button>
      ) : null}
      {at < cardIds.length - 1 ? (
        <Button size="small" variant="quiet" icon={<ArrowDown {...icon} />} onClick={() => move(1)}>
          {t('cards:cards.down')}
          {of}
        </Button>
      ) : null}
      {cardIds.length > 1 ? (
        <Button size="small" variant="quiet" onClick={() => onOpen('remove')}>
          {t('cards:cards.remove')}
          {of}
        </Button>
      ) : null}
    </ButtonRow>
  );
}

function Rename({ card, onDone }: { card: NamedCard; onDone: () => void }) {
  const { t } = useTranslation('cards');
  const [title, setTitle] = useState(card.title);
  const change = useChangeCards(onDone);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!change.isPending && title.trim() !== '') change.mutate({ kind: 'rename', cardId: card.id, title });
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <TextField
        label={t('cards:cards.name')}
        hint={t('cards:cards.nameHint')}
        maxLength={LIMITS.cardTitle}
        value={title}
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
      />
      {change.error ? <Refusal error={change.error} /> : null}
      <Save isBusy={change.isPending} isOff={title.trim() === ''} onCancel={onDone} />
    </form>
  );
}

function Fields({ card, fields, onDone }: { card: NamedCard; fields: readonly OwnField[]; onDone: () => void }) {
  const { t } = useTranslation('cards');
  const [chosen, setChosen] = useState<string[]>([...card.fieldIds]);
  const change = useChangeCards(onDone);
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ kind: 'choose', cardId: card.id, fieldIds: chosen });
      }}
    >
      <FieldChoice
        label={t('cards:cards.on', { title: card.title })}
        fields={fields}
        chosen={chosen}
        onChange={setChosen}
      />
      {change.error ? <Refusal error={change.error} /> : null}
      <Save isBusy={change.isPending} onCancel={onDone} />
    </form>
  );
}

function Save({ isBusy, isOff, onCancel }: { isBusy: boolean; isOff?: boolean; onCancel: () => void }) {
  const { t } = useTranslation('cards');
  return (
    <ButtonRow>
      <Button type="submit" size="small" isBusy={isBusy} disabled={isOff}>
        {t('cards:cards.save')}
      </Button>
      <Button size="small" variant="quiet" onClick={onCancel}>
        {t('cards:cards.cancel')}
      </Button>
    </ButtonRow>
  );
}

function Remove({ card, onKeep }: { card: NamedCard; onKeep: () => void }) {
  const { t } = useTranslation('cards');
  const change = useChangeCards();
  return (
    <div className="flex flex-col gap-3 rounded-card bg-sunk p-4">
      <p className="max-w-[34rem]">{t('cards:cards.removeHelp')}</p>
      {change.error ? <Refusal error={change.error} /> : null}
      <ButtonRow>
        <Button
          size="small"
          variant="danger"
          isBusy={change.isPending}
          onClick={() => change.mutate({ kind: 'remove', cardId: card.id })}
        >
          {t('cards:cards.remove')}
        </Button>
        <Button size="small" variant="quiet" onClick={onKeep}>
          {t('cards:cards.keep')}
        </Button>
      </ButtonRow>
    </div>
  );
}
