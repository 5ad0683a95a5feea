import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of a request, with its namespace resolved. */
export interface XmlElement {
  /** Namespace and local name, as `nameOf` writes them. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
}

/** A body is no XML that is read here. */
export class UnreadableXml extends Error {
  constructor(reason: string) {
    super(`This XML is not read: ${reason}.`);
    this.name = 'UnreadableXml';
  }
}

/** The namespaces of WebDAV, CardDAV, CalDAV, and of what Apple added; the prefixes by which answers write them. */
export const NAMESPACES = {
  D: 'DAV:',
  CARD: 'urn:ietf:params:xml:ns:carddav',
  CAL: 'urn:ietf:params:xml:ns:caldav',
  CS: 'http://calendarserver.org/ns/',
  ICAL: 'http://apple.com/ns/ical/',
} as const;
export type Prefix = keyof typeof NAMESPACES;

/** A name in a namespace as one text: `{DAV:}prop`. */
export const nameOf = (prefix: Prefix, local: string): string => `{${NAMESPACES[prefix]}}${local}`;

/** Nothing that clients ask is nearly as deep, or has as many elements: 20,000 addresses are one each. */
const DEEPEST = 20;
const MOST_ELEMENTS = 25_000;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Signs by their number, too.
  htmlEntities: true,
  maxNestedTags: DEEPEST,
});

/** What the parser gives of an element: its name with its children, and its attributes under `:@`. */
type Node = Record<string, unknown>;
type Scope = Readonly<Record<string, string>>;

/**
 * Reads the one element that a body is. Documents with a type of their own are refused, for that is where entities
 * multiply and files are named.
 * @throws UnreadableXml
 */
export function readXml(body: Buffer): XmlElement {
  const text = body.toString('utf8').replace(/^\ufeff/, '');
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(text)) throw new UnreadableXml('it declares a type of its own');
  let nodes: Node[];
  try {
    nodes = parser.parse(text) as Node[];
    if (XMLValidator.validate(text) !== true) throw new UnreadableXml('it is not well-formed');
  } catch (error) {
    throw error instanceof UnreadableXml ? error : new UnreadableXml('it cannot be parsed');
  }
  const [root, ...more] = elementsOf(nodes, { xml: 'http://www.w3.org/XML/1998/namespace' }, { left: MOST_ELEMENTS });
  if (!root || more.length > 0) throw new UnreadableXml('it is not one element');
  return root;
}

function elementsOf(nodes: readonly Node[], scope: Scope, budget: { left: number }): XmlElement[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (tag === undefined) return [];
    if (--budget.left < 0) throw new UnreadableXml('it has too many elements');
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    const inner = declared(attributes, scope);
    const children = node[tag] as Node[];
    const text = children.map((child) => ('#text' in child ? String(child['#text']) : '')).join('');
    return [{ name: resolved(tag, inner), attributes, children: elementsOf(children, inner, budget), text }];
  });
}

function declared(attributes: Record<string, string>, outer: Scope): Scope {
  const own = Object.entries(attributes).flatMap(([name, value]) =>
    name === 'xmlns' ? [['', value]] : name.startsWith('xmlns:') ? [[name.slice(6), value]] : [],
  );
  return own.length === 0 ? outer : { ...outer, ...(Object.fromEntries(own) as Scope) };
}

function resolved(tag: string, scope: Scope): string {
  const at = tag.indexOf(':');
  const prefix = at < 0 ? '' : tag.slice(0, at);
  if (prefix !== '' && !Object.hasOwn(scope, prefix)) throw new UnreadableXml('a prefix is declared nowhere');
  return `{${Object.hasOwn(scope, prefix) ? scope[prefix] : ''}}${tag.slice(at + 1)}`;
}

/** What XML 1.0 cannot hold at all, escaped or not. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Leaves out of a text what no XML can hold. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text as it stands in an answer; ends of lines come through as they are. */
export const escapeXml = (text: string): string => writable(text).replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? '');

/** An element of an answer by a name as `nameOf` writes it, around XML that is written already. */
export function element(name: string, inner = ''): string {
  const at = name.indexOf('}');
  const [namespace, local] = [name.slice(1, at), name.slice(at + 1)];
  const prefix = Object.entries(NAMESPACES).find(([, known]) => known === namespace)?.[0];
  if (prefix !== undefined)
    return inner === '' ? `<${prefix}:${local}/>` : `<${prefix}:${local}>${inner}</${prefix}:${local}>`;
  return `<x:${local} xmlns:x="${escapeXml(namespace)}">${inner}</x:${local}>`;
}

const DECLARED = Object.entries(NAMESPACES)
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ');

/** The beginning of an answer whose outermost element is `D:name`. */
export const opening = (name: string): string => `<?xml version="1.0" encoding="utf-8"?>\n<D:${name} ${DECLARED}>`;
