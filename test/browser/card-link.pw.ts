import { expect } from '@playwright/test';
import { test } from './people.js';
import { signIn } from './stage.js';

test('the link of the own card can be copied, and the settings lead back to the card', async ({ come }) => {
  const { page, context, t } = await come({ language: 'de', device: 'phone' });
  await signIn(context.request, 'link.zum.kopieren@gaeste.example');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/card');
  await page.getByRole('button', { name: t('cards:code.copy') }).click();
  await page
    .getByRole('status')
    .filter({ hasText: t('cards:code.copied') })
    .waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^http:\/\/localhost:\d+\/c#[\w-]{20,}$/);

  await page.getByRole('link', { name: t('cards:mine.settings') }).click();
  await page.getByRole('heading', { level: 1, name: t('settings:title') }).waitFor();
  await page.getByRole('link', { name: t('common:back') }).click();
  await page.waitForURL('**/card');

  // Opened from nowhere there is nothing to go back to.
  await page.goto('about:blank');
  const fresh = await context.newPage();
  await fresh.goto('/settings');
  await fresh.getByRole('link', { name: t('common:back') }).click();
  await fresh.waitForURL('**/card');
});
