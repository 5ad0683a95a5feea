import { ImageUp } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../ui/button.js';
import { TextField } from '../ui/inputs.js';
import { Section } from '../ui/list-row.js';
import { Notice } from '../ui/notice.js';
import { openCodeReader, pixelsOf } from './read-code.js';

interface ByHandProps {
  /** Goes on with the text of a card; gives false for any other. */
  onCode: (text: string) => boolean;
}

/** The other ways to a card: a picture of the code, or its link. */
export function ScanByHand({ onCode }: ByHandProps) {
  const { t } = useTranslation('card-scan');
  return (
    <Section title={t('card-scan:byHand.title')} intro={t('card-scan:byHand.intro')}>
      <div className="flex max-w-[30rem] flex-col gap-6">
        <FromPicture onCode={onCode} />
        <FromLink onCode={onCode} />
      </div>
    </Section>
  );
}

function FromPicture({ onCode }: ByHandProps) {
  const { t } = useTranslation('card-scan');
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'rest' | 'reading' | 'nothing' | 'strange'>('rest');

  async function read(file: File): Promise<void> {
    setState('reading');
    const text = await readFile(file).catch(() => null);
    if (text === null) setState('nothing');
    else setState(onCode(text) ? 'rest' : 'strange');
  }

  return (
    <div className="flex flex-col items-start gap-3">
      <input
        ref={input}
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-label={t('card-scan:byHand.picture')}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      <Button
        variant="quiet"
        isBusy={state === 'reading'}
        onClick={() => input.current?.click()}
        icon={<ImageUp aria-hidden className="size-5" strokeWidth={1.8} />}
      >
        {t('card-scan:byHand.picture')}
      </Button>
      {state === 'nothing' ? <Notice isUrgent>{t('card-scan:byHand.noCode')}</Notice> : null}
      {state === 'strange' ? <Notice isUrgent>{t('card-scan:strange')}</Notice> : null}
    </div>
  );
}

async function readFile(file: File): Promise<string | null> {
  const bitmap = await createImageBitmap(file);
  const picture = pixelsOf(bitmap, document.createElement('canvas'));
  bitmap.close();
  return picture ? (await openCodeReader())(picture) : null;
}

function FromLink({ onCode }: ByHandProps) {
  const { t } = useTranslation('card-scan');
  const [text, setText] = useState('');
  const [isStrange, setStrange] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim()) setStrange(!onCode(text));
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <TextField
        label={t('card-scan:byHand.link')}
        type="url"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        error={isStrange ? t('card-scan:byHand.noCard') : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <ButtonRow>
        <Button type="submit" variant="quiet" disabled={text.trim() === ''}>
          {t('card-scan:byHand.open')}
        </Button>
      </ButtonRow>
    </form>
  );
}
