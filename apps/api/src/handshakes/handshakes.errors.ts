import type { Locale } from '#libs/contracts';
import { ProblemError, type ProblemText } from '../platform/http/problem-error.js';
import type { MergeRefusal } from './handshake.js';

const AGAIN = {
  de: 'Nichts wurde übernommen. Zeigt einander die Karten noch einmal.',
  en: 'Nothing was taken over. Show each other your cards once more.',
};

const REASONS: Record<MergeRefusal, Record<Locale, string>> = {
  unreadable: { de: 'Einer der drei Codes ist nicht lesbar.', en: 'One of the three codes cannot be read.' },
  too_large: { de: 'Einer der drei Codes ist zu groß.', en: 'One of the three codes is too large.' },
  wrong_step: { de: 'Die drei Codes sind vertauscht.', en: 'The three codes are in the wrong order.' },
  other_event: { de: 'Die Codes gehören zu einem anderen Event.', en: 'The codes belong to another event.' },
  forged: {
    de: 'Einer der beiden Ausweise stammt nicht von diesem Event.',
    en: 'One of the two certificates was not issued by this event.',
  },
  altered: { de: 'Einer der drei Codes wurde verändert.', en: 'One of the three codes was altered.' },
  expired: { de: 'Einer der beiden Ausweise war abgelaufen.', en: 'One of the two certificates had expired.' },
  clock: {
    de: 'Die Uhren gehen mehr als zehn Minuten auseinander.',
    en: 'The clocks differ by more than ten minutes.',
  },
  not_bound: { de: 'Die drei Codes gehören nicht zusammen.', en: 'The three codes do not belong together.' },
  own: { de: 'Beide Karten gehören derselben Person.', en: 'Both cards belong to the same person.' },
  not_yours: {
    de: 'Dieser Tausch war zwischen zwei anderen Personen.',
    en: 'This exchange was between two other people.',
  },
  used: { de: 'Dieser Code wurde schon für einen anderen Tausch benutzt.', en: 'This code was used before.' },
  key_revoked: {
    de: 'Eines der beiden Geräte ist nicht mehr angemeldet.',
    en: 'One of the two devices is no longer signed in.',
  },
  gone: {
    de: 'Eine der beiden Personen nimmt nicht mehr am Event teil.',
    en: 'One of the two people no longer takes part in the event.',
  },
  too_old: { de: 'Der Tausch ist mehr als 30 Tage her.', en: 'The exchange was more than 30 days ago.' },
};

const textOf = (reason: MergeRefusal, locale: Locale, title: string): ProblemText => [
  title,
  `${REASONS[reason][locale]} ${AGAIN[locale]}`,
];

/** A handshake that is not merged, with the reason. */
export class HandshakeRefused extends ProblemError {
  constructor(readonly reason: MergeRefusal) {
    const texts = {
      de: textOf(reason, 'de', 'Kartentausch nicht übernommen'),
      en: textOf(reason, 'en', 'Exchange not taken over'),
    };
    super('handshake_refused', 409, texts, { reason });
  }
}

/** Another account's device has this key: the device makes a new one. */
export class DeviceKeyTaken extends ProblemError {
  constructor() {
    super('device_key_taken', 409, {
      de: ['Schlüssel vergeben', 'Dieses Gerät braucht einen neuen Schlüssel.'],
      en: ['Key taken', 'This device needs a new key.'],
    });
  }
}
