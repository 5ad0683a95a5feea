import { escapeHtml } from './escape-html.js';
import type { Mail } from './mail.js';

/** The HTML and the plain text of a mail. MJML is loaded when the first mail leaves: it is large. */
export async function renderMail(mail: Mail): Promise<{ html: string; text: string }> {
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(toMjml(mail));
  return { html, text: toText(mail) };
}

function toText({ paragraphs, code, button, reason }: Mail): string {
  const parts = [...paragraphs];
  if (code !== undefined) parts.push(code);
  if (button) parts.push(`${button.label}:\n${button.url}`);
  return `${[...parts, `--\n${reason}`].join('\n\n')}\n`;
}

const INK = '#1c1b18';
const SOFT = '#5e594f';

function toMjml({ locale, subject, paragraphs, code, button, reason }: Mail): string {
  const lines = paragraphs.map((p) => `<mj-text>${escapeHtml(p)}</mj-text>`).join('');
  const codeLine =
    code === undefined
      ? ''
      : `<mj-text font-size="34px" font-weight="600" letter-spacing="6px">${escapeHtml(code)}</mj-text>`;
  const buttonLine = button
    ? `<mj-button href="${escapeHtml(button.url)}" background-color="${INK}" color="#faf7f1" border-radius="24px" font-size="16px" align="left" inner-padding="13px 22px">${escapeHtml(button.label)}</mj-button>`
    : '';
  return `<mjml lang="${locale}"><mj-head><mj-title>${escapeHtml(subject)}</mj-title>
    <mj-attributes><mj-all font-family="Instrument Sans, Helvetica, Arial, sans-serif" /><mj-text font-size="16px" line-height="1.5" color="${INK}" padding="8px 24px" /></mj-attributes></mj-head>
    <mj-body background-color="#faf7f1" width="560px"><mj-section padding="28px 0 0"><mj-column>
    <mj-text font-size="18px" font-weight="600">Treffpunkt</mj-text></mj-column></mj-section>
    <mj-section background-color="#fffdf9" border-radius="14px" padding="16px 0"><mj-column>${lines}${codeLine}${buttonLine}</mj-column></mj-section>
    <mj-section><mj-column><mj-text font-size="14px" color="${SOFT}">${escapeHtml(reason)}</mj-text></mj-column></mj-section>
    </mj-body></mjml>`;
}
