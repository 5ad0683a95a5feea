import { expect } from '@playwright/test';
import { test } from './people.js';
import { signIn } from './stage.js';

/** A red picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

test('a card with a photo goes out by a link, is saved without an account, and one comes back', async ({ come }) => {
  const { page, context, t } = await come({ language: 'de', device: 'phone' });
  await signIn(context.request, 'mit.foto@gaeste.example');
  await page.goto('/card/fields');
  await page.getByRole('button', { name: t('card:kind.photo') }).click();
  await page
    .getByLabel(t('cards:fields.photo.choose'))
    .setInputFiles({ name: 'ich.png', mimeType: 'image/png', buffer: PIXEL });
  await expect(page.locator('img[src^="/api/card/photo"]')).toBeVisible();

  await page.goto('/card/cards');
  await page.getByRole('button', { name: t('cards:cards.add') }).click();
  await page.getByLabel(t('cards:cards.name')).fill('Vortrag');
  await page.getByRole('button', { name: t('cards:cards.make') }).click();
  await page.getByRole('button', { name: `${t('cards:cards.show')} Vortrag` }).click();
  await page.goto('/card');
  await expect(page.getByRole('button', { name: 'Vortrag' })).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/card/links');
  await page.getByLabel(t('cards:links.for')).fill('Website');
  await page.getByRole('button', { name: t('cards:links.make') }).click();
  const url = await page.getByLabel(t('cards:code.byHand')).inputValue();
  await page.getByRole('button', { name: `${t('cards:links.end')} Website` }).waitFor();

  const guest = await come({ language: 'de', device: 'phone' });
  await guest.page.goto(url);
  await expect(guest.page.getByRole('heading', { level: 2, name: 'mit.foto', exact: true })).toBeVisible();
  await expect(guest.page.locator('img[src^="data:image/jpeg"]')).toBeVisible();
  const saving = guest.page.waitForEvent('download');
  await guest.page.getByRole('button', { name: t('open-card:save') }).click();
  expect((await saving).suggestedFilename()).toBe('mit.foto.vcf');
  await guest.page.getByLabel(t('card:kind.name')).fill('Eva Ohnekonto');
  await guest.page.getByLabel(t('card:kind.mail')).fill('eva@gaeste.example');
  await guest.page.getByRole('checkbox').check();
  await guest.page.getByRole('button', { name: t('open-card:back.do') }).click();
  await guest.page.getByText(t('open-card:back.done', { name: 'mit.foto' })).waitFor();

  await page.goto('/card');
  await page.getByRole('button', { name: `${t('cards:handed.take')} Eva Ohnekonto` }).click();
  await expect(page.getByText('Eva Ohnekonto')).toHaveCount(0);
  await page.goto('/contacts');
  await page.getByRole('link', { name: /Eva Ohnekonto/ }).waitFor();
});
