import { escapeHtml } from './escape-html.js';
import type { Mail, MailButton, MailPart } from './mail.js';

/** The HTML and the plain text of a mail. MJML is loaded when the first mail leaves: it is large. */
export async function renderMail(mail: Mail): Promise<{ html: string; text: string }> {
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(toMjml(mail));
  return { html, text: toText(mail) };
}

function toText({ paragraphs, code, button, parts = [], reason }: Mail): string {
  const said = [...paragraphs];
  if (code !== undefined) said.push(code);
  if (button) said.push(buttonText(button));
  for (const part of parts)
    said.push(`${part.title}\n${'-'.repeat(part.title.length)}`, ...part.paragraphs, buttonText(part.button));
  return `${[...said, `--\n${reason}`].join('\n\n')}\n`;
}

const buttonText = ({ label, url }: MailButton): string => `${label}:\n${url}`;

const INK = '#1c1b18';
const SOFT = '#5e594f';

const paragraphLines = (paragraphs: readonly string[]): string =>
  paragraphs.map((p) => `<mj-text>${escapeHtml(p)}</mj-text>`).join('');

const buttonLine = ({ label, url }: MailButton): string =>
  `<mj-button href="${escapeHtml(url)}" background-color="${INK}" color="#faf7f1" border-radius="24px" font-size="16px" align="left" inner-padding="13px 22px">${escapeHtml(label)}</mj-button>`;

const partLines = ({ title, paragraphs, button }: MailPart): string =>
  `<mj-text font-size="18px" font-weight="600" padding-top="16px">${escapeHtml(title)}</mj-text>${paragraphLines(paragraphs)}${buttonLine(button)}`;

function toMjml({ locale, subject, paragraphs, code, button, parts = [], reason }: Mail): string {
  const codeLine =
    code === undefined
      ? ''
      : `<mj-text font-size="34px" font-weight="600" letter-spacing="6px">${escapeHtml(code)}</mj-text>`;
  const lines = [paragraphLines(paragraphs), codeLine, button ? buttonLine(button) : '', ...parts.map(partLines)].join(
    '',
  );
  return `<mjml lang="${locale}"><mj-head><mj-title>${escapeHtml(subject)}</mj-title>
    <mj-attributes><mj-all font-family="Instrument Sans, Helvetica, Arial, sans-serif" /><mj-text font-size="16px" line-height="1.5" color="${INK}" padding="8px 24px" /></mj-attributes></mj-head>
    <mj-body background-color="#faf7f1" width="560px"><mj-section padding="28px 0 0"><mj-column>
    <mj-text font-size="18px" font-weight="600">Treffpunkt</mj-text></mj-column></mj-section>
    <mj-section background-color="#fffdf9" border-radius="14px" padding="16px 0"><mj-column>${lines}</mj-column></mj-section>
    <mj-section><mj-column><mj-text font-size="14px" color="${SOFT}">${escapeHtml(reason)}</mj-text></mj-column></mj-section>
    </mj-body></mjml>`;
}
