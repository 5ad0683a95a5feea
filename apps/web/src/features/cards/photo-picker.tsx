import { useQueryClient } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { PutPhotoDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { cardQuery, nameOn } from '../../shared/card/card.js';
import { ownPhoto } from '../../shared/card/photo.js';
import { classNames } from '../../shared/ui/class-names.js';
import { Face } from '../../shared/ui/face.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { squareJpeg } from './square-jpeg.js';

interface PhotoPickerProps {
  /** The digest of the photo there is; empty for none. */
  value: string;
  onPut: (digest: string) => void;
}

/** The own photo, and the way to another one: it is cut here, so that what else the file says never leaves the device. */
export function PhotoPicker({ value, onPut }: PhotoPickerProps) {
  const { t } = useTranslation('cards');
  const { name, isUnreadable, put, take } = usePutPhoto(onPut);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-4">
        <Face size="large" name={name} photo={value ? ownPhoto(value) : undefined} />
        <ChooseFile isBusy={put.isPending} hasOne={value !== ''} onFile={(file) => void take(file)} />
      </div>
      <p className="text-small text-soft">{t('cards:fields.photo.hint')}</p>
      {isUnreadable ? (
        <p role="alert" className="text-small text-you-text">
          {t('cards:fields.photo.unreadable')}
        </p>
      ) : null}
      {put.error ? <Refusal error={put.error} /> : null}
    </div>
  );
}

function usePutPhoto(onPut: (digest: string) => void) {
  const client = useQueryClient();
  const [isUnreadable, setUnreadable] = useState(false);
  const put = useCommand(
    ({ picture }: { name: string; picture: Blob }, commandId) =>
      call<PutPhotoDto>('/api/card/photo', {
        method: 'PUT',
        // The server takes files as bytes and finds out itself what they are.
        body: new Blob([picture]),
        commandId,
      }),
    async ({ digest }) => {
      await client.fetchQuery({ ...cardQuery, staleTime: 0 });
      onPut(digest);
    },
  );

  async function take(file: File | undefined): Promise<void> {
    if (!file || put.isPending) return;
    const picture = await squareJpeg(file);
    setUnreadable(picture === undefined);
    if (picture) put.mutate({ name: `${file.name} ${file.lastModified}`, picture });
  }

  const name = nameOn(client.getQueryData(cardQuery.queryKey)?.fields ?? []);
  return { name, isUnreadable, put, take };
}

interface ChooseFileProps {
  isBusy: boolean;
  hasOne: boolean;
  onFile: (file: File | undefined) => void;
}

function ChooseFile({ isBusy, hasOne, onFile }: ChooseFileProps) {
  const { t } = useTranslation('cards');
  const id = useId();
  return (
    <label
      htmlFor={id}
      aria-busy={isBusy || undefined}
      className={classNames(
        'inline-flex min-h-(--target) cursor-pointer items-center gap-2 rounded-full border border-edge px-4 font-medium',
        'hover:border-ink has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
      )}
    >
      <ImagePlus aria-hidden className="size-5" strokeWidth={1.8} />
      {isBusy ? t('cards:fields.photo.busy') : t(hasOne ? 'cards:fields.photo.other' : 'cards:fields.photo.choose')}
      <input
        id={id}
        type="file"
        accept="image/*"
        className="sr-only"
        onChange={({ target }) => {
          onFile(target.files?.[0]);
          target.value = '';
        }}
      />
    </label>
  );
}
