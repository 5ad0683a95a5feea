import type { AddressForm } from '#libs/contracts';
import type { MailReader } from '../attendees/index.js';
import type { Mail } from '../platform/mail/mail.js';

/** Why a mail changed nothing, or not all that it asked for. */
export type AnswerKind = 'not-understood' | 'tentative' | 'counter' | 'outdated' | 'off' | 'proposed' | 'by-hand';

interface Said {
  subject: string;
  paragraph: string;
  button: string;
}

/** What answers a mail: what came of it, and where it can be done. */
export function answerMail(reader: MailReader, kind: AnswerKind, url: string): Mail {
  const { mail: to, locale, eventName, addressForm } = reader;
  const { subject, paragraph, button } = locale === 'en' ? ENGLISH[kind] : GERMAN[kind](addressForm);
  const reasons = {
    en: `You get this mail because a mail from you about ${eventName} reached us.`,
    du: `Du bekommst diese Mail, weil uns eine Mail von dir zu „${eventName}“ erreicht hat.`,
    sie: `Sie erhalten diese Mail, weil uns eine Mail von Ihnen zu „${eventName}“ erreicht hat.`,
  };
  const reason = reasons[locale === 'en' ? 'en' : addressForm];
  return { to, locale, subject, paragraphs: [paragraph], button: { label: button, url }, reason };
}

const ENGLISH: Record<AnswerKind, Said> = {
  'not-understood': {
    subject: 'Your answer needs one more tap',
    paragraph: 'Nobody reads mails at this address, so nothing has changed yet. Here you can answer in a moment:',
    button: 'Answer',
  },
  tentative: {
    subject: 'The meeting stands',
    paragraph:
      'A “maybe” changes nothing: the meeting stands, and the others count on you. Cancel it, or propose another time:',
    button: 'Open the meeting',
  },
  counter: {
    subject: 'Propose the other time here',
    paragraph:
      'Your calendar proposed another time. Here you see which times suit everybody; until all agree, the meeting stands as booked:',
    button: 'Propose another time',
  },
  outdated: {
    subject: 'The meeting has changed since',
    paragraph: 'Your answer was to an earlier state of the meeting and has changed nothing. This is how it stands now:',
    button: 'Open the meeting',
  },
  off: {
    subject: 'The meeting is off or over',
    paragraph: 'Your answer came when the meeting was already cancelled or over. Nothing has changed:',
    button: 'Open the meeting',
  },
  proposed: {
    subject: 'The others are asked to meet without you',
    paragraph:
      'Several people meet, so your no does not end it: the others are asked to meet without you. Until they agree, the meeting stands as booked:',
    button: 'Open the meeting',
  },
  'by-hand': {
    subject: 'Your no needs one more tap',
    paragraph:
      'Something else about this meeting is being agreed on, so your no has changed nothing yet. Here you can cancel:',
    button: 'Open the meeting',
  },
};

const GERMAN: Record<AnswerKind, (form: AddressForm) => Said> = {
  'not-understood': (form) => ({
    subject: form === 'sie' ? 'Ihre Antwort braucht noch einen Tipp' : 'Deine Antwort braucht noch einen Tipp',
    paragraph:
      form === 'sie'
        ? 'Mails an diese Adresse liest niemand, darum hat sich noch nichts geändert. Hier können Sie in einem Moment antworten:'
        : 'Mails an diese Adresse liest niemand, darum hat sich noch nichts geändert. Hier kannst du in einem Moment antworten:',
    button: 'Antworten',
  }),
  tentative: (form) => ({
    subject: 'Das Treffen steht',
    paragraph:
      form === 'sie'
        ? 'Ein „Vielleicht“ ändert nichts: Das Treffen steht, und die anderen rechnen mit Ihnen. Sagen Sie es ab oder schlagen Sie eine andere Zeit vor:'
        : 'Ein „Vielleicht“ ändert nichts: Das Treffen steht, und die anderen rechnen mit dir. Sag es ab oder schlag eine andere Zeit vor:',
    button: 'Treffen öffnen',
  }),
  counter: (form) => ({
    subject: 'Die andere Zeit lässt sich hier vorschlagen',
    paragraph:
      form === 'sie'
        ? 'Ihr Kalender hat eine andere Zeit vorgeschlagen. Hier sehen Sie, welche Zeiten allen passen; bis alle zustimmen, bleibt das Treffen wie gebucht:'
        : 'Dein Kalender hat eine andere Zeit vorgeschlagen. Hier siehst du, welche Zeiten allen passen; bis alle zustimmen, bleibt das Treffen wie gebucht:',
    button: 'Andere Zeit vorschlagen',
  }),
  outdated: (form) => ({
    subject: 'Das Treffen hat sich inzwischen geändert',
    paragraph: `${form === 'sie' ? 'Ihre' : 'Deine'} Antwort galt einem früheren Stand des Treffens und hat nichts geändert. So steht es jetzt:`,
    button: 'Treffen öffnen',
  }),
  off: (form) => ({
    subject: 'Das Treffen ist abgesagt oder vorbei',
    paragraph: `Als ${form === 'sie' ? 'Ihre' : 'deine'} Antwort kam, war das Treffen schon abgesagt oder vorbei. Es hat sich nichts geändert:`,
    button: 'Treffen öffnen',
  }),
  proposed: (form) => ({
    subject:
      form === 'sie'
        ? 'Die anderen sind gefragt, ob es ohne Sie geht'
        : 'Die anderen sind gefragt, ob es ohne dich geht',
    paragraph:
      form === 'sie'
        ? 'Mehrere treffen sich, darum beendet Ihre Absage das Treffen nicht: Die anderen sind gefragt, ob sie sich ohne Sie treffen. Bis sie zustimmen, bleibt es wie gebucht:'
        : 'Mehrere treffen sich, darum beendet deine Absage das Treffen nicht: Die anderen sind gefragt, ob sie sich ohne dich treffen. Bis sie zustimmen, bleibt es wie gebucht:',
    button: 'Treffen öffnen',
  }),
  'by-hand': (form) => ({
    subject: form === 'sie' ? 'Ihre Absage braucht noch einen Tipp' : 'Deine Absage braucht noch einen Tipp',
    paragraph:
      form === 'sie'
        ? 'Über dieses Treffen wird gerade etwas anderes abgestimmt, darum hat Ihre Absage noch nichts geändert. Hier können Sie absagen:'
        : 'Über dieses Treffen wird gerade etwas anderes abgestimmt, darum hat deine Absage noch nichts geändert. Hier kannst du absagen:',
    button: 'Treffen öffnen',
  }),
};
