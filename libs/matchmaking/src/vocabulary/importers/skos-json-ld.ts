import { type Concept, type ImportedTopics, type ImportFault, topicsOf } from './imported.js';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A property's values, whether it is written in full, with the usual prefix or plainly. */
function values(node: Node, name: string): unknown[] {
  return [`${SKOS}${name}`, `skos:${name}`, name].flatMap((key) => list(node[key]));
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isNode(value)) return undefined;
  const id = value['@id'] ?? value['id'] ?? value['uri'];
  return typeof id === 'string' ? id : undefined;
}

/** The words of a literal in one language: `{ "@language": "de", "@value": "…" }` or `{ "de": "…" }`. */
function inLanguage(literal: unknown, language: 'de' | 'en'): string[] {
  if (!isNode(literal)) return [];
  const written = literal['@language'] === language ? literal['@value'] : literal[language];
  return list(written).flatMap((word) => (typeof word === 'string' && word.trim() !== '' ? [word.trim()] : []));
}

/** The literals of labels: SKOS has them at the concept, SKOS-XL in nodes of their own. */
function literals(node: Node, name: string, byId: ReadonlyMap<string, Node>): unknown[] {
  const apart = [`${SKOS_XL}${name}`, `skosxl:${name}`].flatMap((key) => list(node[key]));
  const forms = apart.flatMap((label) => {
    const target = isNode(label) && Object.keys(label).length > 1 ? label : byId.get(idOf(label) ?? '');
    return target ? [`${SKOS_XL}literalForm`, 'skosxl:literalForm'].flatMap((key) => list(target[key])) : [];
  });
  return [...values(node, name), ...forms];
}

function isConcept(node: Node): boolean {
  return [...list(node['@type']), ...list(node['type'])].some(
    (type) => type === `${SKOS}Concept` || type === 'skos:Concept' || type === 'Concept',
  );
}

function conceptOf(node: Node, where: string, byId: ReadonlyMap<string, Node>): Concept | string {
  const id = idOf(node);
  if (id === undefined) return 'has no @id';
  const named = (name: string, language: 'de' | 'en') =>
    literals(node, name, byId).flatMap((literal) => inLanguage(literal, language));
  const broader = idOf(values(node, 'broader')[0]);
  const labels: Concept['labels'] = {};
  for (const language of ['de', 'en'] as const) {
    const label = named('prefLabel', language)[0];
    if (label !== undefined) labels[language] = label;
  }
  const synonyms = { de: named('altLabel', 'de'), en: named('altLabel', 'en') };
  return { id, where, labels, synonyms, ...(broader !== undefined && { broader }) };
}

/**
 * Takes a SKOS classification as JSON-LD (flattened or compact; labels as `skos:prefLabel` and `skos:altLabel` or as
 * SKOS-XL; a context is not fetched: terms are the full names, `skos:` ones or the plain ones); gives the concepts
 * with a German and an English label as topics, and what could not be read by its place in the document.
 * Throws a SyntaxError when the text is no JSON.
 */
export function readSkosJsonLd(text: string): ImportedTopics {
  const document: unknown = JSON.parse(text);
  const isGraph = isNode(document) && document['@graph'] !== undefined;
  const nodes = list(isGraph ? document['@graph'] : document);
  const place = (index: number) => `${isGraph ? '@graph' : ''}[${index}]`;
  const faults: ImportFault[] = [];
  const byId = new Map(nodes.flatMap((node) => (isNode(node) ? [[idOf(node) ?? '', node] as const] : [])));
  const concepts = new Map<string, Concept>();
  for (const [index, node] of nodes.entries()) {
    if (!isNode(node)) {
      faults.push({ where: place(index), fault: 'is no node' });
      continue;
    }
    if (!isConcept(node)) continue;
    const concept = conceptOf(node, place(index), byId);
    if (typeof concept === 'string') faults.push({ where: place(index), fault: concept });
    else if (concepts.has(concept.id)) faults.push({ where: place(index), fault: `${concept.id} stands there twice` });
    else concepts.set(concept.id, concept);
  }
  return topicsOf([...concepts.values()], faults);
}
