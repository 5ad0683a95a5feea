import fc from 'fast-check';
import {
  element,
  escapeXml,
  nameOf,
  opening,
  readXml,
  UnreadableXml,
  writable,
  type XmlElement,
} from './xml.parser.js';

const read = (text: string): XmlElement => readXml(Buffer.from(text));

describe('reading XML', () => {
  it('knows elements by their namespace, whatever the prefix is', () => {
    const { name, children } = read(
      '\ufeff<?xml version="1.0"?><a:propfind xmlns:a="DAV:"><!-- x --><prop xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav">' +
        '<c:address-data version="4.0"/><a:getetag> t&amp;&#65; </a:getetag></prop></a:propfind>',
    );
    const [prop] = children;
    expect([name, prop?.name]).toEqual([nameOf('D', 'propfind'), nameOf('D', 'prop')]);
    expect(prop?.children).toMatchObject([
      { name: nameOf('CARD', 'address-data'), attributes: { version: '4.0' } },
      { name: nameOf('D', 'getetag'), text: 't&A' },
    ]);
  });

  it.each([
    ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a file', '<!doctype a SYSTEM "file:///etc/passwd"><a/>'],
    ['two elements', '<a/><b/>'],
    ['a prefix from nowhere', '<b:a/>'],
    ['depth', `${'<a>'.repeat(50)}${'</a>'.repeat(50)}`],
    ['number', `<a>${'<b/>'.repeat(30_000)}</a>`],
    ['no end', '<a>'],
    ['no XML', 'a'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(UnreadableXml);
  });

  it('reads or refuses any text, and never fails otherwise', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '<a',
        '<a>',
        '</a>',
        ' b="',
        '"',
        '&',
        '&#0;',
        '&#xfffe;',
        '&#99999999;',
        '<![CDATA[',
        ']]>',
      ),
      fc.constantFrom(
        '<!--',
        '-->',
        '<?',
        '?>',
        '<__proto__>',
        '</__proto__>',
        '<constructor/>',
        'xmlns:x="y"',
        ':@',
        '#text',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          read(`<a>${pieces.join('')}</a>`);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableXml);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('writing XML', () => {
  it('brings any text and any name through as it was, but for what no XML can hold', () => {
    const namespace = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), namespace, (text, other) => {
        const written = `${opening('prop')}${element(nameOf('D', 'x'), escapeXml(`|${text}|`))}${element(`{${writable(other)}}y`)}</D:prop>`;
        const [first, second] = read(written).children;
        expect(first?.text).toBe(`|${writable(text)}|`);
        expect(second?.name).toBe(`{${writable(other)}}y`);
      }),
      { numRuns: 1_000 },
    );
  });
});
