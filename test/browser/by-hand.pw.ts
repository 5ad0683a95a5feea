import { expect } from '@playwright/test';
import { makeOwnEvent } from './own-event.js';
import { test } from './people.js';

const MAIL = 'nachzuegler@gaeste.example';

test('an organizer adds, changes and removes one person by hand', async ({ come }) => {
  const { page, context, t } = await come({ language: 'de', device: 'phone' });
  const eventId = await makeOwnEvent(context.request, 'von.hand@gaeste.example', 'Handverlesen');
  await page.goto(`/organize/${eventId}/people`);
  await page.getByRole('link', { name: t('organize-people:add') }).click();

  const add = page.getByRole('button', { name: t('organize-people:one.add'), exact: true });
  const mail = page.getByLabel(t('organize-people:one.mail'), { exact: true });
  await add.click();
  await page.getByText(t('organize-people:one.needsMail')).waitFor();
  await expect(mail).toBeFocused();
  await mail.fill(MAIL);
  await page.getByLabel(t('organize-people:one.givenName')).fill('Nele');
  await page.getByLabel(t('organize-people:one.familyName')).fill('Nachzügler');
  await add.click();
  await page.getByText(t('organize-people:one.added', { mail: MAIL })).waitFor();
  await expect(mail).toHaveValue('');
  await mail.fill(MAIL);
  await add.click();
  await expect(mail).toHaveAttribute('aria-invalid', 'true');
  await expect(mail).toBeFocused();

  await page.getByRole('link', { name: t('organize-people:one.see') }).click();
  await page.getByRole('link', { name: 'Nele Nachzügler' }).click();
  await page.getByLabel(t('organize-people:one.company')).fill('Spätschicht GmbH');
  await page.getByRole('button', { name: t('organize-people:one.save') }).click();
  await page.getByText(t('organize-people:one.saved')).waitFor();
  await page.reload();
  await expect(page.getByLabel(t('organize-people:one.company'))).toHaveValue('Spätschicht GmbH');

  await page.getByRole('button', { name: t('organize-people:remove.do') }).click();
  await page.getByRole('button', { name: t('organize-people:remove.sure') }).click();
  await page.getByRole('heading', { level: 1, name: t('organize-people:title') }).waitFor();
  await page.getByText(t('organize-people:nobody.title')).waitFor();
});
