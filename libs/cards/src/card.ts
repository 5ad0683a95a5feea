import type { FieldKind } from '#libs/contracts';

/** One thing a person gives of themselves: `label` says which of several ("Büro"), empty for none. */
export interface CardField {
  readonly kind: FieldKind;
  readonly label: string;
  readonly value: string;
}

/** What a vCard says of one person. */
export interface Card {
  /** The same for the same person at every export, a URI such as `urn:uuid:...`: an address book updates by it. */
  readonly uid: string;
  /** When anything in it last changed. */
  readonly revisedAt: Date;
  /** The full name as people say it; stands even where no field of kind `name` does. */
  readonly name: string;
  readonly fields: readonly CardField[];
  /** The holder's own words to find the person by. */
  readonly tags: readonly string[];
  /** Lines that go into the note before everything else, such as where the two met. */
  readonly remarks: readonly string[];
}

/** The two versions that address books read: 3.0 everywhere, 4.0 where asked for. */
export const VCARD_VERSIONS = ['3.0', '4.0'] as const;
export type VCardVersion = (typeof VCARD_VERSIONS)[number];

/** Whether a text names a version that is written here. */
export const isVersion = (text: string | undefined): text is VCardVersion =>
  (VCARD_VERSIONS as readonly (string | undefined)[]).includes(text);
