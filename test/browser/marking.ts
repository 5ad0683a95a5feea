import { expect } from '@playwright/test';
import type { Person } from './people.js';

/** Says of a suggested person that they are nobody to meet, takes that back, and marks them instead; they stand among the marked then. */
export async function markForOneself({ page, t }: Person, name: string): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: name });
  await card.getByRole('button', { name: t('people:wish.do', { name }) }).click();
  await card.getByRole('button', { name: t('people:wish.kind.ratherNot') }).click();
  await expect(page.getByText(t('people:wish.dropped', { name }))).toBeVisible();
  await expect(card).toHaveCount(0);
  const undo = page.getByRole('button', { name: t('people:wish.undo') });
  await expect(undo).toBeFocused();
  await undo.press('Enter');

  const mark = card.getByRole('button', { name: t('people:wish.do', { name }) });
  await expect(mark).toBeFocused();
  await mark.press('Enter');
  await expect(card.getByText(t('people:wish.private'))).toBeVisible();
  await card.getByRole('button', { name: t('people:wish.kind.must'), exact: true }).click();
  await page.getByRole('button', { name: t('people:view.wished') }).click();
  await expect(page.getByRole('heading', { name: t('people:wish.kind.must') })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await page.getByRole('button', { name: t('people:view.forYou') }).click();
  await expect(card).toBeVisible();
}
