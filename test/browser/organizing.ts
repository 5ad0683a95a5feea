import { expect } from '@playwright/test';
import type { Person } from './people.js';

/** An event as an organizer sets it up. */
export interface EventPlan {
  organization: string;
  name: string;
  /** `YYYY-MM-DD` */
  day: string;
}

/** Creates the organization, and the event by the wizard: its facts, six tables, and the times of one day. */
export async function createEvent({ page, t }: Person, plan: EventPlan): Promise<void> {
  await page.getByLabel(t('organize-home:organization.name')).fill(plan.organization);
  await page.getByRole('button', { name: t('organize-home:organization.create') }).click();
  await page.getByRole('link', { name: t('organize-home:events.create') }).click();

  await page.getByLabel(t('organize-event:facts.name')).fill(plan.name);
  await page.getByLabel(t('organize-event:facts.startsOn')).fill(plan.day);
  await expect(page.getByLabel(t('organize-event:facts.endsOn'))).toHaveValue(plan.day);
  await page.getByRole('button', { name: t('organize-event:wizard.create') }).click();

  await page.getByLabel(t('organize-event:places.count')).fill('6');
  await page.getByRole('button', { name: t('organize-event:places.addMany', { count: 6 }) }).click();
  await expect(page.getByText(t('organize-event:places.added', { count: 6 }))).toBeVisible();
  await page.getByRole('button', { name: t('organize-event:wizard.next') }).click();

  await page.getByLabel(t('organize-event:times.minutes')).fill('30');
  await page.getByRole('button', { name: t('organize-event:wizard.finish') }).click();
  await expect(page.getByRole('heading', { level: 1, name: plan.name })).toBeVisible();
}

/** Imports a file of people whose columns are understood, from the event's overview; ends at the list of people. */
export async function importPeople({ page, t }: Person, csv: string, rows: number): Promise<void> {
  await page.getByRole('link', { name: t('organize-event:next.do.people') }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t('organize-import:file.button') }).click();
  await (await chooser).setFiles({ name: 'gäste.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: t('organize-import:columns.next') }).click();
  await expect(page.getByText(t('organize-import:check.good'))).toBeVisible();
  await page.getByRole('button', { name: t('organize-import:check.confirm', { count: rows, number: rows }) }).click();
  await expect(page.getByText(t('organize-import:outcome.done', { count: rows, number: rows }))).toBeVisible();
  await page.getByRole('link', { name: t('organize-import:outcome.people') }).click();
}

/** Sends the invitations to all who have none. */
export async function inviteAll({ page, t }: Person, people: number): Promise<void> {
  await page.getByRole('button', { name: t('organize-people:invite.all', { count: people, number: people }) }).click();
  await page.getByRole('button', { name: t('organize-people:invite.send', { count: people, number: people }) }).click();
  await expect(page.getByText(t('organize-people:invite.sent', { count: people, number: people }))).toBeVisible();
}
