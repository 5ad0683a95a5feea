import { Copy, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';

const icon = { 'aria-hidden': true, size: 18, strokeWidth: 1.8 } as const;

/** The link of the code for somebody who is not across the table: by the phone's own way of sharing, else by copying. */
export function ShareLink({ url }: { url: string }) {
  const { t } = useTranslation('cards');
  const [copied, setCopied] = useState<string | null>(null);
  const [isByHand, setByHand] = useState(false);
  const canShare = typeof navigator.share === 'function';

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(url);
    } catch {
      // Without TLS, or where the browser does not allow it.
      setByHand(true);
    }
  }

  async function share(): Promise<void> {
    try {
      await navigator.share({ title: t('cards:code.shareTitle'), url });
    } catch (error) {
      // Closing the phone's sheet is no fault.
      if ((error as Error).name !== 'AbortError') await copy();
    }
  }

  return (
    <div className="flex flex-col gap-2 px-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          variant="quiet"
          size="small"
          icon={canShare ? <Share2 {...icon} /> : <Copy {...icon} />}
          onClick={() => void (canShare ? share() : copy())}
        >
          {t(canShare ? 'cards:code.share' : 'cards:code.copy')}
        </Button>
        <span role="status" className="text-small text-they">
          {copied === url ? t('cards:code.copied') : ''}
        </span>
      </div>
      {isByHand ? (
        <TextField
          label={t('cards:code.byHand')}
          readOnly
          value={url}
          onFocus={({ target }) => target.select()}
          className="text-small"
        />
      ) : null}
    </div>
  );
}
