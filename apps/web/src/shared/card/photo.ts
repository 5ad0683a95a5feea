/** Where the own photo is; the digest makes another address of every other picture. */
export const ownPhoto = (digest: string): string => `/api/card/photo?of=${digest}`;

/** Where the photo is that somebody in the address book shows, if they show one. */
export function contactPhoto(
  contactId: string,
  fields: readonly { kind: string; value: string }[],
): string | undefined {
  const photo = fields.find(({ kind }) => kind === 'photo');
  return photo && `/api/contacts/${contactId}/photo?of=${photo.value}`;
}
