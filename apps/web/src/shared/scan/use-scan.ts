import { useEffect, useRef, type RefObject } from 'react';
import { openCodeReader, pixelsOf } from './read-code.js';

/** Between two looks: often enough to feel immediate, seldom enough to keep a phone cool. */
const pause = 120;

/** Reads codes from a running video and tells each text that differs from the one before. */
export function useScan(
  video: RefObject<HTMLVideoElement | null>,
  isOn: boolean,
  onCode: (text: string) => void,
  onBroken: () => void,
): void {
  const tell = useRef({ onCode, onBroken });
  useEffect(() => {
    tell.current = { onCode, onBroken };
  });
  useEffect(() => {
    if (!isOn) return undefined;
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const canvas = document.createElement('canvas');
    const start = async (): Promise<void> => {
      const read = await openCodeReader();
      const look = async (): Promise<void> => {
        const picture =
          video.current && document.visibilityState === 'visible' ? pixelsOf(video.current, canvas) : null;
        const text = picture ? await read(picture) : null;
        if (isLeft) return;
        if (text && text !== last) {
          last = text;
          tell.current.onCode(text);
        }
        timer = setTimeout(() => void look().catch(() => tell.current.onBroken()), pause);
      };
      await look();
    };
    start().catch(() => {
      if (!isLeft) tell.current.onBroken();
    });
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [video, isOn]);
}
