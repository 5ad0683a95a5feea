import { useEffect, useState, type RefObject } from 'react';

/** Why there is no picture. `asking` and `on` are no reasons: it is coming, or here. */
export type CameraState = 'asking' | 'on' | 'denied' | 'none' | 'busy' | 'unsafe';

/** What cameras can do beyond the types of the browser. */
interface TorchCapabilities extends MediaTrackCapabilities {
  torch?: boolean;
}

export interface Camera {
  state: CameraState;
  /** All cameras, once the browser names them. */
  cameras: { id: string; label: string }[];
  cameraId: string;
  choose: (id: string) => void;
  hasTorch: boolean;
  isLit: boolean;
  light: (isLit: boolean) => void;
  retry: () => void;
}

const reasons: Record<string, CameraState> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Shows the camera in a video element for as long as the screen is there; at first the one that looks away from the reader. */
export function useCamera(video: RefObject<HTMLVideoElement | null>): Camera {
  const [state, setState] = useState<CameraState>('asking');
  const [cameras, setCameras] = useState<Camera['cameras']>([]);
  const [wanted, setWanted] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [track, setTrack] = useState<MediaStreamTrack | null>(null);

  useEffect(() => {
    const opening = openCamera(wanted);
    let isLeft = false;
    setState('asking');
    opening
      .then(async (stream) => {
        if (isLeft || !video.current) return;
        video.current.srcObject = stream;
        await video.current.play().catch(() => undefined);
        setTrack(stream.getVideoTracks()[0] ?? null);
        setCameras(await listCameras());
        setState('on');
      })
      .catch((error: unknown) => {
        if (!isLeft) setState(error instanceof NoCameraHere ? 'unsafe' : (reasons[(error as Error).name] ?? 'none'));
      });
    return () => {
      isLeft = true;
      void opening.then(
        (stream) => stream.getTracks().forEach((each) => each.stop()),
        () => undefined,
      );
    };
  }, [video, wanted, attempt]);

  return {
    state,
    cameras,
    cameraId: wanted || (track?.getSettings().deviceId ?? ''),
    choose: setWanted,
    ...useTorch(track),
    retry: () => setAttempt((count) => count + 1),
  };
}

/** The light beside the camera, where there is one. */
function useTorch(track: MediaStreamTrack | null): Pick<Camera, 'hasTorch' | 'isLit' | 'light'> {
  const [lit, setLit] = useState<MediaStreamTrack | null>(null);
  const able: TorchCapabilities | undefined = track?.getCapabilities?.();
  const light = (isLit: boolean): void => {
    const torch = { advanced: [{ torch: isLit }] } as unknown as MediaTrackConstraints;
    track?.applyConstraints(torch).then(
      () => setLit(isLit ? track : null),
      () => undefined,
    );
  };
  return { hasTorch: able?.torch === true, isLit: track !== null && lit === track, light };
}

/** The page is not on a safe address, or the browser has no cameras at all. */
class NoCameraHere extends Error {}

async function openCamera(id: string): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new NoCameraHere();
  const which = id ? { deviceId: { exact: id } } : { facingMode: 'environment' };
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { ...which, width: { ideal: 1280 }, height: { ideal: 960 } },
  });
}

async function listCameras(): Promise<Camera['cameras']> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId: id, label }) => ({ id, label }));
}
