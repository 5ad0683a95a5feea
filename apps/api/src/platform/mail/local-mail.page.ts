import { escapeHtml } from './escape-html.js';
import type { KeptMail } from './kept-mails.repository.js';

/** The list of kept mails as a page: German and English side by side, since it is a tool and not a screen. */
export function localMailList(mails: readonly KeptMail[]): string {
  const rows = mails
    .map(
      ({ id, recipient, subject, sent_at }) =>
        `<li><a href="/local/mail/${id}">${escapeHtml(subject)}</a><br><small>${escapeHtml(recipient)}, <time>${sent_at.toISOString()}</time></small></li>`,
    )
    .join('');
  const empty =
    '<p>Noch keine Mail. Sie erscheint hier, sobald eine verschickt wird.<br>No mail yet. It appears here as soon as one is sent.</p>';
  return page('Mails', `<h1>Mails</h1>${rows === '' ? empty : `<ul>${rows}</ul>`}`);
}

/** One kept mail as a page; links in its text can be followed. */
export function localMailPage({ subject, recipient, body }: KeptMail): string {
  const text = escapeHtml(body).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
  return page(
    subject,
    `<p><a href="/local/mail">Alle Mails, all mails</a></p><h1>${escapeHtml(subject)}</h1><p>${escapeHtml(recipient)}</p><pre>${text}</pre>`,
  );
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/local/mail.css"></head><body><main>${body}</main></body></html>`;

/** The look of these pages. A stylesheet of its own, since the content policy allows no inline style. */
export const LOCAL_MAIL_CSS = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;background:light-dark(#faf7f1,#151412);color:light-dark(#1c1b18,#f4efe6);margin:0}main{max-width:44rem;margin:0 auto;padding:20px}ul{list-style:none;padding:0}li{padding:12px 0;border-bottom:1px solid light-dark(#ded7c9,#34302a)}a{color:light-dark(#0d5c63,#6cc5c3)}small{color:light-dark(#5e594f,#aaa294);font-size:14px}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}`;
