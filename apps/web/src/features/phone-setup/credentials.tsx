import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewAppPasswordDto } from '../../shared/api/generated/types.gen.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Notice } from '../../shared/ui/notice.js';
import { davx5Link } from './app-passwords.js';

/** What a program asks for, once; on Android the link that fills it in. */
export function Credentials({ made, isAndroid }: { made: NewAppPasswordDto; isAndroid: boolean }) {
  const { t } = useTranslation('phone-setup');
  if (made.password === null) return <Notice tone="wait">{t('phone-setup:lost')}</Notice>;
  return (
    <Notice tone="agreed">
      <div className="flex flex-col gap-4">
        <p className="text-small">{t('phone-setup:once')}</p>
        {isAndroid ? (
          <div className="flex flex-col gap-2">
            <ButtonRow>
              <Button asChild size="small">
                <a href={davx5Link(made)}>{t('phone-setup:android.open')}</a>
              </Button>
            </ButtonRow>
            <p className="text-small text-soft">
              {t('phone-setup:android.needs')}{' '}
              <a className="underline" href="https://www.davx5.com/download" target="_blank" rel="noreferrer">
                {t('phone-setup:android.get')}
              </a>
            </p>
          </div>
        ) : (
          <ol className="flex list-decimal flex-col gap-1 pl-5 text-small">
            <li>{t('phone-setup:other.book')}</li>
            <li>{t('phone-setup:other.calendar')}</li>
            <li>{t('phone-setup:other.others')}</li>
          </ol>
        )}
        <Copyable label={t('phone-setup:server')} value={made.serverUrl} />
        <Copyable label={t('phone-setup:userName')} value={made.userName} />
        <Copyable label={t('phone-setup:password')} value={made.password} />
      </div>
    </Notice>
  );
}

function Copyable({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('phone-setup');
  const [isCopied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Where the browser forbids it the text can be marked and copied by hand.
    }
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="w-full">
        <TextField
          label={label}
          readOnly
          value={value}
          autoComplete="off"
          spellCheck={false}
          onFocus={({ target }) => target.select()}
        />
      </div>
      <Button type="button" size="small" variant="quiet" onClick={() => void copy()}>
        {isCopied ? t('phone-setup:copied') : t('phone-setup:copy')}
        <span className="sr-only">{label}</span>
      </Button>
    </div>
  );
}
