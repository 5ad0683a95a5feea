import { SendHorizontal } from 'lucide-react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { Button } from '../../shared/ui/button.js';
import { TextArea } from '../../shared/ui/inputs.js';
import { StickyBar } from '../../shared/ui/sticky-bar.js';

interface ComposerProps {
  name: string;
  text: string;
  onText: (text: string) => void;
  onSay: (text: string) => void;
}

/** Where one writes. With a keyboard Enter sends and Shift with Enter begins a line; on a phone Enter begins a line. */
export function Composer({ name, text, onText, onSay }: ComposerProps) {
  const { t } = useTranslation('talk');
  const said = text.trim();
  const say = (): void => {
    if (said === '') return;
    onSay(said);
    onText('');
  };
  const onKey = (event: KeyboardEvent): void => {
    const isPlain = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!isPlain || !matchMedia('(pointer: fine)').matches) return;
    event.preventDefault();
    say();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    say();
  };
  return (
    <StickyBar>
      <form onSubmit={onSubmit} className="flex items-end gap-2.5">
        <div className="min-w-0 flex-1">
          <TextArea
            label={t('talk:writeTo', { name })}
            rows={1}
            value={text}
            maxLength={LIMITS.conversationText}
            onChange={({ target }) => onText(target.value)}
            onKeyDown={onKey}
            className="max-h-40"
          />
        </div>
        <Button
          type="submit"
          disabled={said === ''}
          icon={<SendHorizontal aria-hidden className="size-5" strokeWidth={1.8} />}
        >
          {t('talk:send')}
        </Button>
      </form>
    </StickyBar>
  );
}
