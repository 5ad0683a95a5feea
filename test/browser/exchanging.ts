import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { goTo } from './meeting.js';
import type { Person } from './people.js';

/** Shows the own card with its code; gives a picture of the code, as another phone's camera would see it. */
export async function showCode(person: Person): Promise<Buffer> {
  await goTo(person, 'card');
  const code = person.page.getByRole('img', { name: person.t('cards:code.label', { name: '' }).trim() });
  await expect(code).toBeVisible();
  return code.screenshot();
}

/** Reads somebody's code from a picture on the scan screen, keeps the named field back, and proposes the exchange. */
export async function scanAndPropose(person: Person, picture: Buffer, other: string, heldBack: string): Promise<void> {
  const { page, t } = person;
  await goTo(person, 'card');
  await page.getByRole('link', { name: t('cards:scan') }).click();
  await page
    .getByLabel(t('card-scan:byHand.picture'))
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('heading', { level: 1, name: t('exchanges:propose.title', { name: other }) }).waitFor();
  await page
    .getByRole('group', { name: t('exchanges:give', { name: other }) })
    .getByLabel(heldBack)
    .uncheck();
  await page.getByRole('button', { name: t('exchanges:propose.do') }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: t('exchanges:waiting.title', { name: other }) }),
  ).toBeVisible();
}

/** Saves the vCard of the open contact; gives its text. */
export async function saveCard({ page, t }: Person): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('contacts:save') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.vcf$/);
  return readFileSync(await file.path(), 'utf8');
}
