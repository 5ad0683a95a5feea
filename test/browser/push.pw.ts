import { expect } from '@playwright/test';
import { test } from './people.js';
import { signInByCode } from './signing-in.js';

/** What a service worker's scope knows of notifications, as far as the test asks. */
interface WorkerScope {
  registration: { getNotifications(): Promise<unknown[]> };
  dispatchEvent(event: unknown): void;
  NotificationEvent: new (kind: string, init: { notification: unknown }) => unknown;
}

test('a push becomes a notification, even where it says nothing, and a press on it opens what it is about', async ({
  come,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const { page, context, t } = await come({ language: 'de', device: 'phone' });
  await context.grantPermissions(['notifications'], { origin });
  await page.goto('/settings');
  await signInByCode({ page, context, t }, 'push.empfang@gaeste.example');
  await page.getByRole('link', { name: t('settings:notifications') }).click();
  await expect(page.getByRole('button', { name: t('notifications:push.start') })).toBeVisible();
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');

  const browser = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) resolve(first.registrationId);
    });
  });
  await browser.send('ServiceWorker.enable');
  const registrationId = await registered;
  const push = (data: string) => browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  const shown = () =>
    page.evaluate<string[][]>(
      `navigator.serviceWorker.ready.then((r) => r.getNotifications()).then((all) => all.map((n) => [n.title, n.body]))`,
    );
  await push(
    JSON.stringify({ title: 'Ben möchte dich treffen', body: '„Wärme“', url: `${origin}/contacts`, tag: 'a' }),
  );
  await expect.poll(shown).toEqual([['Ben möchte dich treffen', '„Wärme“']]);

  const [worker] = context.serviceWorkers();
  await worker?.evaluate(async () => {
    const scope = globalThis as unknown as WorkerScope;
    const [notification] = await scope.registration.getNotifications();
    scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
  });
  await page.waitForURL((url) => url.pathname === '/contacts');
  await push('no JSON at all');
  await expect.poll(shown).toEqual([['Treffpunkt', '']]);
});
