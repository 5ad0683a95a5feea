import { readMail } from './mails.js';
import type { Person } from './people.js';
import { openSignInLink } from './signing-in.js';

/** Opens the invitation that came by mail and asks for a fresh way in. */
export async function openInvitation({ page, context, t }: Person, mail: string, event: string): Promise<void> {
  await page.goto((await readMail(context.request, mail, '/invitation')).link);
  await page.getByRole('heading', { level: 1, name: event }).waitFor();
  await page.getByRole('button', { name: t('sign-in:invitation.send') }).click();
  await page.getByLabel(t('sign-in:code')).waitFor();
}

/** Signs in with what came by mail: its link, or its code. */
export async function enter(person: Person, mail: string, by: 'link' | 'code'): Promise<void> {
  const { page, context, t } = person;
  const { link, code } = await readMail(context.request, mail, '/sign-in');
  if (by === 'link') await openSignInLink(person, link);
  else await page.getByLabel(t('sign-in:code')).fill(code ?? '');
  await page.waitForURL('**/join');
}

/** Words of one's own, or a topic of the list. */
export type Saying = { own: string } | { search: string; topic: string };

/** Goes through the steps of joining: the rules, the person as the list has it, what one offers and seeks. */
export async function join(person: Person, offers: readonly Saying[], seeks: readonly Saying[]): Promise<void> {
  const { page, t } = person;
  const next = (): Promise<void> => page.getByRole('button', { name: t('profile:join.next'), exact: true }).click();
  await page.getByRole('button', { name: t('profile:join.agree') }).click();
  await page.getByRole('heading', { level: 1, name: t('profile:join.person.title') }).waitFor();
  await next();
  for (const saying of offers) await say(person, 'offers', saying);
  await next();
  for (const saying of seeks) await say(person, 'seeks', saying);
  await next();
  await page.getByRole('button', { name: t('profile:join.do'), exact: true }).click();
  await page.waitForURL('**/people');
}

async function say({ page, t }: Person, side: 'offers' | 'seeks', saying: Saying): Promise<void> {
  const field = page.getByRole('combobox', { name: t(`profile:${side}.label`) });
  const words = 'own' in saying ? saying.own : saying.topic;
  await field.fill('own' in saying ? saying.own : saying.search);
  const option = 'own' in saying ? t('common:topics.own', { text: saying.own }) : saying.topic;
  await page.getByRole('option', { name: option, exact: true }).click();
  await page
    .getByRole('list', { name: t(`profile:${side}.list`) })
    .getByText(words, { exact: true })
    .waitFor();
}
