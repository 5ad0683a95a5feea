import { Flashlight, FlashlightOff } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Circles } from '../ui/circles.js';
import { classNames } from '../ui/class-names.js';
import { Select } from '../ui/inputs.js';
import { useCamera, type Camera, type CameraState } from './use-camera.js';
import { useScan } from './use-scan.js';

/** The camera's picture with a frame for the code; without a picture, why there is none and what can be done. */
export function CameraView({ onCode }: { onCode: (text: string) => void }) {
  const { t } = useTranslation('card-scan');
  const video = useRef<HTMLVideoElement>(null);
  const camera = useCamera(video);
  const [isBroken, setBroken] = useState(false);
  const isOn = camera.state === 'on' && !isBroken;
  useScan(video, isOn, onCode, () => setBroken(true));
  return (
    <div className="flex flex-col gap-3">
      <div
        className={classNames(
          'relative grid w-full max-w-[30rem] overflow-hidden rounded-sheet bg-sunk',
          (isOn || camera.state === 'asking') && 'aspect-square',
        )}
      >
        <video
          ref={video}
          muted
          playsInline
          aria-label={t('card-scan:picture')}
          className={classNames('col-start-1 row-start-1 size-full object-cover', !isOn && 'invisible absolute')}
        />
        {isOn ? <Frame /> : <NoPicture state={isBroken ? 'broken' : camera.state} onRetry={camera.retry} />}
      </div>
      {isOn ? <p className="text-soft">{t('card-scan:hold')}</p> : null}
      {isOn ? <CameraChoices camera={camera} /> : null}
    </div>
  );
}

/** Four corners: where the code belongs. */
function Frame() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 100"
      fill="none"
      stroke="#fffdf9"
      strokeWidth="1.6"
      strokeLinecap="round"
      className="col-start-1 row-start-1 m-[14%] drop-shadow-[0_0_3px_rgb(0_0_0/0.6)]"
    >
      <path d="M2 16V8a6 6 0 0 1 6-6h8M84 2h8a6 6 0 0 1 6 6v8M98 84v8a6 6 0 0 1-6 6h-8M16 98H8a6 6 0 0 1-6-6v-8" />
    </svg>
  );
}

type Absence = Exclude<CameraState, 'on'> | 'on' | 'broken';

function NoPicture({ state, onRetry }: { state: Absence; onRetry: () => void }) {
  const { t } = useTranslation('card-scan');
  const canRetry = state === 'denied' || state === 'busy';
  return (
    <div
      role="status"
      className="col-start-1 row-start-1 grid place-content-center justify-items-start gap-3 p-6 desk:p-8"
    >
      <Circles state={state === 'asking' ? 'loading' : 'apart'} size={40} />
      <p className="font-display text-name font-semibold">{t(`card-scan:camera.${state}.title`)}</p>
      <p className="text-soft">{t(`card-scan:camera.${state}.help`)}</p>
      {canRetry ? (
        <Button variant="quiet" size="small" onClick={onRetry}>
          {t('common:retry')}
        </Button>
      ) : null}
    </div>
  );
}

function CameraChoices({ camera }: { camera: Camera }) {
  const { t } = useTranslation('card-scan');
  const Icon = camera.isLit ? FlashlightOff : Flashlight;
  const choice = camera.cameras.length > 1;
  if (!choice && !camera.hasTorch) return null;
  return (
    <div className="flex flex-wrap items-end gap-3">
      {choice ? (
        <div className="min-w-[12rem] flex-1">
          <Select
            label={t('card-scan:which')}
            value={camera.cameraId}
            onChange={(event) => camera.choose(event.target.value)}
          >
            {camera.cameras.map(({ id, label }, index) => (
              <option key={id} value={id}>
                {label || t('card-scan:numbered', { number: index + 1 })}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
      {camera.hasTorch ? (
        <Button
          variant="quiet"
          aria-pressed={camera.isLit}
          onClick={() => camera.light(!camera.isLit)}
          icon={<Icon aria-hidden className="size-5" strokeWidth={1.8} />}
        >
          {t('card-scan:torch')}
        </Button>
      ) : null}
    </div>
  );
}
