import { call } from '../api/call.js';
import type { NotificationsDto } from '../api/generated/types.gen.js';
import { OneCommand } from '../api/one-command.js';
import { store, stored } from '../settings/stored.js';

/** What stands in the way of pushes to this device; null where nothing does. */
export type PushHindrance = 'home-screen' | 'unsupported' | 'denied';

/** That this person wanted pushes on this device; forgotten when they sign out. */
const WISH = 'push';

/** An iPad calls itself a Macintosh, but can be touched. */
const isApplePhone = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Why this device takes no pushes. Apple's phones do only from the home screen. */
export function pushHindrance(): PushHindrance | null {
  if (isApplePhone() && !isInstalled()) return 'home-screen';
  if (!('serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis))
    return 'unsupported';
  return Notification.permission === 'denied' ? 'denied' : null;
}

/**
 * Lets pushes come to this device; asks the person first, so it must follow a press. Gives false where they say no.
 * @throws where the browser's push service cannot be reached, or the product refuses its address
 */
export async function startPushes(pushKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  const registration = await navigator.serviceWorker.ready;
  await say(await subscribe(registration, pushKey));
  store(WISH, 'on');
  return true;
}

/** Lets no more pushes come to this device; the product is told apart from this. */
export async function endPushes(): Promise<void> {
  store(WISH, null);
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/** Quietly mends what a browser or the product has lost since the last start: nothing where pushes were not wanted. */
export async function renewPushes(): Promise<void> {
  if (stored(WISH) !== 'on' || pushHindrance() !== null || Notification.permission !== 'granted') return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  const { pushKey, devices } = await call<NotificationsDto>('/api/notifications');
  if (pushKey === null) return;
  const before = await registration.pushManager.getSubscription();
  const now = await subscribe(registration, pushKey);
  if (now.endpoint !== before?.endpoint || !devices.some(({ isCurrent }) => isCurrent)) await say(now);
}

/** The browser's subscription for this key; one for another key is given up, since it never works again. */
async function subscribe(registration: ServiceWorkerRegistration, pushKey: string): Promise<PushSubscription> {
  const key = bytesOf(pushKey);
  const present = await registration.pushManager.getSubscription();
  const presentKey = present?.options.applicationServerKey;
  if (present && presentKey && isSame(new Uint8Array(presentKey), key)) return present;
  await present?.unsubscribe();
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

async function say(subscription: PushSubscription): Promise<void> {
  const { endpoint = '', keys = {} } = subscription.toJSON();
  const body = { endpoint, p256dh: keys['p256dh'], auth: keys['auth'] };
  await new OneCommand().send('subscribe', (commandId) =>
    call<void>('/api/notifications/device', { method: 'PUT', body, commandId }),
  );
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Hears that a notification was pressed while the app is open; gives the way to stop listening. */
export function onOpened(go: (path: string) => void): () => void {
  const hear = ({ data }: MessageEvent<{ kind?: string; path?: string } | null>): void => {
    if (data?.kind === 'open' && data.path?.startsWith('/')) go(data.path);
  };
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  worker?.addEventListener('message', hear);
  return () => worker?.removeEventListener('message', hear);
}
