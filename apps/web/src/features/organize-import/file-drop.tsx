import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { classNames } from '../../shared/ui/class-names.js';

interface FileDropProps {
  isBusy: boolean;
  icon: ReactNode;
  onFile: (file: File) => void;
}

/** A place to drop a file on, with a button for those who choose one. */
export function FileDrop({ isBusy, icon, onFile }: FileDropProps) {
  const { t } = useTranslation('organize-import');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={classNames(
        'flex flex-col items-start gap-4 rounded-card border-[1.5px] border-dashed px-5 py-8 transition-colors desk:px-8 desk:py-10',
        isOver ? 'border-ink bg-sunk' : 'border-edge bg-sheet',
      )}
    >
      <div>
        <p className="font-display text-name font-semibold">
          <span className="desk:hidden">{t('organize-import:file.choose')}</span>
          <span className="max-desk:hidden">{t('organize-import:file.drop')}</span>
        </p>
        <p className="mt-1 text-soft">{t('organize-import:file.nothing')}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        hidden
        onChange={(event) => {
          take(event.target.files);
          // The same file, corrected, must be choosable again.
          event.target.value = '';
        }}
      />
      <Button icon={icon} isBusy={isBusy} onClick={() => input.current?.click()}>
        {t('organize-import:file.button')}
      </Button>
    </div>
  );
}
