import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useCreateOrganization } from './create-organization.js';

interface NewOrganizationProps {
  onDone?: () => void;
  /** Without it there is no way back: the first organization is what one came for. */
  onCancel?: () => void;
}

/** Asks for the name of an organization and makes it. */
export function NewOrganization({ onDone, onCancel }: NewOrganizationProps) {
  const { t } = useTranslation('organize-home');
  const [name, setName] = useState('');
  const create = useCreateOrganization();
  const refused = create.error ? toProblem(create.error).byField.name : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim()) create.mutate({ name: name.trim() }, { onSuccess: () => onDone?.() });
  }

  return (
    <form onSubmit={submit} className="flex max-w-[30rem] flex-col gap-4">
      <TextField
        label={t('organize-home:organization.name')}
        hint={t('organize-home:organization.hint')}
        error={refused}
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={LIMITS.name}
        autoComplete="organization"
        required
      />
      {create.error && !refused ? <Refusal error={create.error} /> : null}
      <ButtonRow>
        <Button type="submit" isBusy={create.isPending}>
          {t('organize-home:organization.create')}
        </Button>
        {onCancel ? (
          <Button variant="quiet" onClick={onCancel}>
            {t('organize-home:cancel')}
          </Button>
        ) : null}
      </ButtonRow>
    </form>
  );
}
