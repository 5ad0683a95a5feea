import { expect, type Locator, type Page } from '@playwright/test';
import type { Person } from './people.js';

/** What must show on an open page without a reload: the same second, and one more for a machine that is busy. */
export const AT_ONCE = { timeout: 2000 } as const;

/** The times of a picker that are not chosen. */
export const otherTimes = (page: Page): Locator => page.getByRole('button', { name: /^\d\d:\d\d/, pressed: false });

/** Goes to a place by its tab below, or in the rail at the side. */
export async function goTo({ page, t }: Person, place: 'now' | 'people' | 'agenda' | 'inbox' | 'card'): Promise<void> {
  await page
    .getByRole('navigation', { name: t('common:nav.label') })
    .getByRole('link', { name: t(`common:nav.${place}`) })
    .click();
  await page.waitForURL(`**/${place}`);
}

/** Asks a suggested person for a meeting, with one time more than those that were proposed; gives how many were named. */
export async function ask({ page, t }: Person, name: string, purpose: string): Promise<void> {
  await page
    .getByRole('article')
    .filter({ hasText: name })
    .getByRole('link', { name: t('people:ask') })
    .click();
  await page.getByRole('heading', { level: 1, name: t('requests:ask.title', { name }) }).waitFor();
  await page.getByLabel(t('requests:ask.purpose')).fill(purpose);
  await expect(page.getByText(t('requests:ask.count', { count: 3 }))).toBeVisible();
  await otherTimes(page).first().click();
  await expect(page.getByText(t('requests:ask.count', { count: 4 }))).toBeVisible();
  await page.getByRole('button', { name: t('requests:ask.send') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('common:request.mine.sent', { name }) })).toBeVisible();
}

/** Opens the one request in the open inbox and says yes to one of its four times; gives that time. */
export async function accept(person: Person, name: string): Promise<string> {
  const { page, t } = person;
  await page.getByRole('link', { name: t('requests:openOf', { name }) }).click();
  await expect(otherTimes(page)).toHaveCount(4);
  const time = await chooseTime(person);
  await page.getByRole('button', { name: t('requests:choose.accept', { time }) }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: t('common:request.theirs.accepted', { name }) }),
  ).toBeVisible();
  return time;
}

/** Takes the last of the times that an open request names; gives it as the page says it. */
export async function chooseTime({ page }: Person): Promise<string> {
  const last = otherTimes(page).last();
  const time = (await last.innerText()).trim();
  await last.click();
  return time;
}
