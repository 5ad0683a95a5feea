import fc from 'fast-check';
import { cleanJpeg } from './jpeg.js';

/** A grey picture of one pixel. */
const PIXEL = Buffer.from(
  'ffd8ffdb004300' +
    '03'.repeat(64) +
    'ffc0000b080001000101011100ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9',
  'hex',
);
const segment = (marker: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
/** The pixel with more between its beginning and its tables. */
const withSegments = (...segments: Buffer[]): Buffer =>
  Buffer.concat([PIXEL.subarray(0, 2), ...segments, PIXEL.subarray(2)]);
const GPS = segment(0xe1, Buffer.from('Exif\0\0 GPS 50.94 N 6.96 E'));

describe('a photo', () => {
  it('is kept without place, comment, thumbnail and what follows its end', () => {
    const told = Buffer.concat([
      withSegments(GPS, segment(0xfe, Buffer.from('by Ada')), segment(0xe2, Buffer.from('ICC_PROFILE'))),
      Buffer.from('<script>'),
    ]);
    const clean = cleanJpeg(told, 1024);
    expect(clean).toMatchObject({ width: 1, height: 1 });
    expect(clean?.bytes.toString('latin1')).not.toMatch(/Exif|GPS|Ada|ICC|script/);
    expect(clean?.bytes).toEqual(cleanJpeg(PIXEL, 1024)?.bytes);
    expect(cleanJpeg(clean?.bytes ?? Buffer.alloc(0), 1024)?.bytes).toEqual(clean?.bytes);
  });

  it('keeps how its colours are meant, and nothing else of that mark', () => {
    const mark = segment(0xee, Buffer.from('Adobe\0\x64secr\x01 more of it', 'latin1'));
    const clean = cleanJpeg(withSegments(mark), 1024)?.bytes.toString('latin1');
    expect(clean).toContain('Adobe\0d\0\0\0\0\x01');
    expect(clean).not.toMatch(/secr|more/);
  });

  it('is no bomb: its sides are bounded, its scans counted', () => {
    const at = PIXEL.indexOf(Buffer.from('ffc0', 'hex')) + 5;
    const sized = (height: number, width: number): Buffer => {
      const file = Buffer.from(PIXEL);
      file.writeUInt16BE(height, at);
      file.writeUInt16BE(width, at + 2);
      return file;
    };
    expect(cleanJpeg(sized(1024, 512), 1024)).toMatchObject({ width: 512, height: 1024 });
    for (const bomb of [sized(65_535, 65_535), sized(1025, 1), sized(1, 1025), sized(0, 1), sized(1, 0)])
      expect(cleanJpeg(bomb, 1024)).toBeUndefined();
    const from = PIXEL.indexOf(Buffer.from('ffda', 'hex'));
    const scan = PIXEL.subarray(from, -2);
    const scans = (times: number): Buffer =>
      Buffer.concat([PIXEL.subarray(0, from), ...Array.from({ length: times }, () => scan), PIXEL.subarray(-2)]);
    expect(cleanJpeg(scans(30), 1024)).toBeDefined();
    expect(cleanJpeg(scans(31), 1024)).toBeUndefined();
  });

  it('is nothing else: no other picture, no page, no half of one, no other colours', () => {
    const others = [
      '',
      '<svg onload=alert(1)>',
      'GIF89a',
      '\x89PNG\r\n\x1a\n',
      'RIFF\0\0\0\0WEBP',
      '\xff\xd8',
      '\xff\xd8\xff\xd9',
    ];
    for (const text of others) expect([text, cleanJpeg(Buffer.from(text, 'latin1'), 1024)]).toEqual([text, undefined]);
    for (let cut = 0; cut < PIXEL.length; cut++) expect(cleanJpeg(PIXEL.subarray(0, cut), 1024)).toBeUndefined();
    const arithmetic = Buffer.from(PIXEL);
    arithmetic[PIXEL.indexOf(Buffer.from('ffc0', 'hex')) + 1] = 0xc9;
    expect(cleanJpeg(arithmetic, 1024)).toBeUndefined();
    expect(cleanJpeg(withSegments(segment(0xdc, Buffer.from([0, 9]))), 1024)).toBeUndefined();
  });

  it('never fails, whatever the bytes, and never grows', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.nat(PIXEL.length - 1), fc.nat(255))
        .map(([at, value]) => PIXEL.map((byte, index) => (index === at ? value : byte))),
    );
    fc.assert(
      fc.property(bytes, (raw) => {
        const clean = cleanJpeg(Buffer.from(raw), 1024);
        if (clean) expect(clean.bytes.length).toBeLessThanOrEqual(raw.length + 18);
      }),
      { numRuns: 2_000 },
    );
  });
});
