/* What the service worker does with pushes; the build's worker imports it. A push always becomes a notification. */

const FALLBACK = { title: 'Treffpunkt', body: '', url: '/', tag: 'treffpunkt', locale: '' };

/** A change of state over the API, as the app makes it. */
function change(method, path, body) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const init = { method, headers, credentials: 'same-origin', body: JSON.stringify(body) };
  return fetch(path, init).catch(() => undefined);
}

function read(data) {
  try {
    return { ...FALLBACK, ...data?.json() };
  } catch {
    return FALLBACK;
  }
}

async function show(data) {
  const { id, title, body, url, tag, locale } = read(data);
  await self.registration.showNotification(title, {
    body,
    tag,
    lang: locale,
    renotify: true,
    icon: '/icon-192.png',
    badge: '/icon-192.png',
    data: { id, url },
  });
}

/** Opens the answer: in the app where it is open, else in a window of its own. */
async function open({ id, url }) {
  const { pathname, search, hash } = new URL(url, self.location.origin);
  const path = `${pathname}${search}${hash}`;
  const told = id ? change('POST', '/api/notifications/opened', { noticeId: id }) : undefined;
  const [app] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (app) {
    await app.focus().catch(() => undefined);
    app.postMessage({ kind: 'open', path });
  } else await self.clients.openWindow(path);
  await told;
}

/** The push service has given the browser another address: the product hears it before the next push. */
async function renew({ newSubscription, oldSubscription }) {
  const options = oldSubscription?.options;
  const fresh = newSubscription ?? (options && (await self.registration.pushManager.subscribe(options)));
  const { endpoint, keys } = fresh?.toJSON() ?? {};
  if (keys) await change('PUT', '/api/notifications/device', { endpoint, p256dh: keys.p256dh, auth: keys.auth });
}

self.addEventListener('push', (event) => event.waitUntil(show(event.data)));
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});
