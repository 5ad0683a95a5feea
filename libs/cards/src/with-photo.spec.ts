import { VCARD_VERSIONS } from './card.js';
import { withPhoto } from './with-photo.js';

test.each(VCARD_VERSIONS)('a picture stands in a vCard %s, folded, as that version writes it', (version) => {
  const photo = Buffer.from('x'.repeat(300)).toString('base64');
  const text = withPhoto(`BEGIN:VCARD\r\nVERSION:${version}\r\nEND:VCARD\r\n`, photo, version);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const named = version === '4.0' ? 'PHOTO:data:image/jpeg;base64,' : 'PHOTO;ENCODING=b;TYPE=JPEG:';
  expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual([
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `${named}${photo}`,
    'END:VCARD',
    '',
  ]);
});
