import { registerSW } from 'virtual:pwa-register';

const hour = 60 * 60 * 1000;
const listeners = new Set<() => void>();
let isWaiting = false;
let reload: (() => Promise<void>) | undefined;

/** Starts the service worker once the first screen stands, and looks for a fresh version every hour. */
export function startUpdates(): void {
  reload = registerSW({
    onNeedRefresh: () => {
      isWaiting = true;
      for (const tell of listeners) tell();
    },
    onRegisteredSW: (_url, registration) => {
      if (registration) setInterval(() => void registration.update().catch(() => undefined), hour);
    },
  });
}

/** Tells a listener when a fresh version waits; gives the way to stop listening. */
export function onUpdate(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Whether a fresh version waits. */
export const hasUpdate = (): boolean => isWaiting;

/** Lets the fresh version take over, and reloads the page. */
export async function takeUpdate(): Promise<void> {
  await reload?.();
}
