import { type APIRequestContext, expect } from '@playwright/test';

/** What a mail of the product carries for somebody to act on. */
export interface ReadMail {
  /** The link that leads on. */
  link: string;
  /** The six digits of a sign-in. */
  code: string | undefined;
}

/** The newest mail to an address that leads to a path, as the local mail page shows it; waits until it is there. */
export async function readMail(
  request: APIRequestContext,
  to: string,
  path: '/sign-in' | '/invitation',
): Promise<ReadMail> {
  let found: ReadMail | undefined;
  await expect
    .poll(async () => ([found] = await mailsTo(request, to, path)) && found, {
      message: `a mail to ${to} with ${path}`,
      intervals: [150],
    })
    .toBeDefined();
  return found as ReadMail;
}

/** The mails to an address that lead to a path, the newest first. */
export async function mailsTo(
  request: APIRequestContext,
  to: string,
  path: '/sign-in' | '/invitation',
): Promise<ReadMail[]> {
  const list = await (await request.get(`/local/mail?to=${encodeURIComponent(to)}`)).text();
  const found: ReadMail[] = [];
  for (const [, id] of list.matchAll(/href="\/local\/mail\/([^"]+)"/g)) {
    const mail = await (await request.get(`/local/mail/${id}`)).text();
    const link = [...mail.matchAll(/href="(http[^"]+)"/g)]
      .map(([, url]) => url as string)
      .find((url) => new URL(url).pathname === path);
    if (link !== undefined)
      found.push({ link, code: /(?<!\d)(\d{3}) ?(\d{3})(?!\d)/.exec(textOf(mail))?.slice(1).join('') });
  }
  return found;
}

/** The mail's own text, without the page around it and without links, whose tokens may look like a code. */
const textOf = (page: string): string => (/<pre>(.*)<\/pre>/s.exec(page)?.[1] ?? '').replaceAll(/<a .*?<\/a>/g, '');
