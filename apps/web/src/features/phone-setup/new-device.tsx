import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Choice } from '../../shared/ui/choice.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useAppleProfile, useMakeAppPassword } from './app-passwords.js';
import { Credentials } from './credentials.js';

const KINDS = ['apple', 'android', 'other'] as const;
type Kind = (typeof KINDS)[number];

/** What one holds in one's hand, most likely. */
function likelyKind(): Kind {
  const { userAgent } = navigator;
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return 'apple';
  return /Android/.test(userAgent) ? 'android' : 'other';
}

/** Sets a device up: which one, what it is called, and then everything it asks for. */
export function NewDevice() {
  const { t } = useTranslation('phone-setup');
  const [kind, setKind] = useState(likelyKind);
  const [typed, setTyped] = useState<string>();
  const make = useMakeAppPassword();
  const profile = useAppleProfile();
  const name = typed ?? t(`phone-setup:names.${kind}`);
  const setUp = kind === 'apple' ? profile : make;
  const error = make.error ?? profile.error;

  function choose(chosen: Kind): void {
    setKind(chosen);
    make.reset();
    profile.reset();
  }

  return (
    <Section title={t('phone-setup:new.title')} intro={t('phone-setup:new.intro')}>
      <form
        className="flex max-w-[34rem] flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') setUp.mutate(name.trim());
        }}
      >
        <KindChoice kind={kind} onChoose={choose} />
        <TextField
          label={t('phone-setup:new.name')}
          hint={t('phone-setup:new.nameHint')}
          value={name}
          maxLength={LIMITS.deviceName}
          onChange={({ target }) => setTyped(target.value)}
        />
        {error ? <Refusal error={error} /> : null}
        <ButtonRow>
          <Button type="submit" isBusy={setUp.isPending} disabled={name.trim() === ''}>
            {t(`phone-setup:do.${kind}`)}
          </Button>
        </ButtonRow>
        {kind === 'apple' && profile.data ? <AppleSteps /> : null}
        {kind !== 'apple' && make.data ? <Credentials made={make.data} isAndroid={kind === 'android'} /> : null}
      </form>
    </Section>
  );
}

function KindChoice({ kind, onChoose }: { kind: Kind; onChoose: (kind: Kind) => void }) {
  const { t } = useTranslation('phone-setup');
  const options = KINDS.map((value) => ({
    value,
    label: t(`phone-setup:labels.${value}`),
    hint: t(`phone-setup:hints.${value}`),
  }));
  return <Choice label={t('phone-setup:which')} options={options} value={kind} onChange={onChoose} />;
}

function AppleSteps() {
  const { t } = useTranslation('phone-setup');
  return (
    <Notice tone="agreed">
      <div className="flex flex-col gap-2">
        <p className="font-semibold">{t('phone-setup:apple.title')}</p>
        <ol className="flex list-decimal flex-col gap-1 pl-5">
          <li>{t('phone-setup:apple.allow')}</li>
          <li>{t('phone-setup:apple.install')}</li>
          <li>{t('phone-setup:apple.wait')}</li>
        </ol>
        <p className="text-small text-soft">{t('phone-setup:apple.once')}</p>
      </div>
    </Notice>
  );
}
