import { readMail } from './mails.js';
import type { Person } from './people.js';

/** Asks for a mail on the sign-in screen, and types the code that it brings. */
export async function signInByCode({ page, context, t }: Person, mail: string): Promise<void> {
  await page.getByLabel(t('sign-in:mail')).fill(mail);
  await page.getByRole('button', { name: t('sign-in:send') }).click();
  const { code } = await readMail(context.request, mail, '/sign-in');
  await page.getByLabel(t('sign-in:code')).fill(code ?? '');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Asks for a mail and opens its link in the same window. */
export async function signInByLink(person: Person, mail: string): Promise<void> {
  const { page, context, t } = person;
  await page.getByLabel(t('sign-in:mail')).fill(mail);
  await page.getByRole('button', { name: t('sign-in:send') }).click();
  await openSignInLink(person, (await readMail(context.request, mail, '/sign-in')).link);
}

/** Opens the link of a sign-in mail and presses its one button. */
export async function openSignInLink({ page, t }: Person, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: t('sign-in:link.do') }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
