import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { Button } from '../../shared/ui/button.js';
import { Checkbox, TextArea, TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useHandBack, type HandBack } from './open-card.js';

const nothing: HandBack = { name: '', role: '', organization: '', mail: '', phone: '', note: '' };

/** The own card for the one whose link it was: written by hand, given by consent, and nobody gets a mail. */
export function HandBackForm({ token, name }: { token: string; name: string }) {
  const { t } = useTranslation('open-card');
  const [card, setCard] = useState(nothing);
  const [isAgreed, setAgreed] = useState(false);
  const hand = useHandBack(token);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!hand.isPending) hand.mutate(card);
  }

  if (hand.isSuccess) {
    return (
      <Section title={t('open-card:back.title', { name })}>
        <Notice tone="agreed">{t('open-card:back.done', { name })}</Notice>
      </Section>
    );
  }
  const fault = hand.error ? toProblem(hand.error).byField['mail'] : undefined;
  return (
    <Section title={t('open-card:back.title', { name })} intro={t('open-card:back.intro', { name })}>
      <form noValidate onSubmit={submit} className="flex max-w-[36rem] flex-col gap-4">
        <OwnFields card={card} fault={fault} onChange={setCard} />
        <Checkbox
          label={t('open-card:back.agree', { name })}
          hint={t('open-card:back.agreeHint')}
          checked={isAgreed}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        {hand.error && !fault ? <Refusal error={hand.error} /> : null}
        <div>
          <Button type="submit" isBusy={hand.isPending} disabled={!isAgreed || card.name.trim() === ''}>
            {t('open-card:back.do')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface OwnFieldsProps {
  card: HandBack;
  /** What is wrong with the mail address. */
  fault: string | undefined;
  onChange: (card: HandBack) => void;
}

function OwnFields({ card, fault, onChange }: OwnFieldsProps) {
  const { t } = useTranslation(['open-card', 'card']);
  const bind = (field: keyof HandBack, maxLength: number = LIMITS.name) => ({
    value: card[field] ?? '',
    maxLength,
    onChange: (event: { target: { value: string } }) => onChange({ ...card, [field]: event.target.value }),
  });

  return (
    <>
      <TextField label={t('card:kind.name')} autoComplete="name" {...bind('name')} />
      <TextField
        type="email"
        label={t('card:kind.mail')}
        autoComplete="email"
        isOptional
        error={fault}
        {...bind('mail', LIMITS.mail)}
      />
      <TextField type="tel" label={t('card:kind.phone')} autoComplete="tel" isOptional {...bind('phone', 60)} />
      <TextField label={t('card:kind.role')} autoComplete="organization-title" isOptional {...bind('role')} />
      <TextField label={t('card:kind.organization')} autoComplete="organization" isOptional {...bind('organization')} />
      <TextArea label={t('open-card:back.note')} isOptional {...bind('note', LIMITS.message)} />
    </>
  );
}
