import { TextSearch } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Button } from '../../shared/ui/button.js';
import { TextArea } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import type { PartProps } from './draft.js';
import { ProposalList } from './proposal-list.js';
import { useProposals } from './proposals.js';

/** Topics from a text that somebody has anyway, such as an abstract: found, looked at, and taken in one by one. */
export function PastePart({ draft, onChange }: PartProps) {
  const { t } = useTranslation('profile');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        icon={<TextSearch aria-hidden size={18} strokeWidth={1.8} />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('profile:paste.open')}
      </Button>
      {isOpen ? (
        <div id={id} className="mt-4 flex flex-col gap-4 border-l-2 border-line pl-4">
          <Paste {...{ draft, onChange }} />
        </div>
      ) : null}
    </div>
  );
}

function Paste({ draft, onChange }: Pick<PartProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation('profile');
  const number = useNumber();
  const [text, setText] = useState('');
  const proposals = useProposals();
  const length = text.trim().length;
  const tooLong = length > LIMITS.pastedText;
  const refused = proposals.error ? toProblem(proposals.error).byField.text : undefined;
  const counts = { length: number(length), most: number(LIMITS.pastedText) };
  return (
    <>
      <TextArea
        label={t('profile:paste.label')}
        hint={t('profile:paste.hint')}
        rows={6}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (proposals.error) proposals.reset();
        }}
        error={tooLong ? t('profile:paste.tooLong', counts) : refused}
      />
      <div>
        <Button
          size="small"
          variant="quiet"
          isBusy={proposals.isPending}
          disabled={length === 0 || tooLong}
          onClick={() => proposals.mutate(text)}
        >
          {t('profile:paste.find')}
        </Button>
      </div>
      {proposals.error && !refused ? <Refusal error={proposals.error} /> : null}
      {proposals.data ? <ProposalList proposals={proposals.data} {...{ draft, onChange }} /> : null}
    </>
  );
}
