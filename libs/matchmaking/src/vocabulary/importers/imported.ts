import type { Topic } from '../topic-table.js';

/** Something that could not be read: where it stands (a line of a file, a path in a document), and what is wrong. */
export interface ImportFault {
  readonly where: string;
  readonly fault: string;
}

/** What an importer read: the topics, each with a broader topic only if that is among them, and what it left out. */
export interface ImportedTopics {
  readonly topics: readonly Topic[];
  readonly faults: readonly ImportFault[];
}

/** A concept of a classification while it is read; `where` is told when something about it is wrong. */
export interface Concept {
  readonly id: string;
  readonly where: string;
  readonly labels: { de?: string; en?: string };
  readonly synonyms: { de: string[]; en: string[] };
  readonly broader?: string;
}

/** Says whether going up from a concept never ends. */
function isCircular(start: Concept, byId: ReadonlyMap<string, Concept>): boolean {
  let above = start.broader;
  for (let steps = 0; above !== undefined && steps <= byId.size; steps++) {
    if (above === start.id) return true;
    above = byId.get(above)?.broader;
  }
  return above !== undefined;
}

/**
 * Takes concepts in any order and the faults so far; gives those with a label in both languages as topics. A concept
 * whose broader one is missing or runs in a circle becomes a root, and that is a fault as well.
 */
export function topicsOf(concepts: readonly Concept[], faults: ImportFault[]): ImportedTopics {
  const whole = concepts.filter((concept) => {
    const missing = (['de', 'en'] as const).filter((language) => !concept.labels[language]);
    if (missing.length > 0)
      faults.push({ where: concept.where, fault: `${concept.id} has no label in ${missing.join(', ')}` });
    return missing.length === 0;
  });
  const byId = new Map(whole.map((concept) => [concept.id, concept]));
  const topics = whole.map((concept): Topic => {
    const { id, labels, broader, where } = concept;
    const synonyms = { de: further(concept, 'de'), en: further(concept, 'en') };
    const topic = { id, labels: { de: labels.de ?? '', en: labels.en ?? '' }, synonyms };
    if (broader === undefined) return topic;
    if (byId.has(broader) && !isCircular(concept, byId)) return { ...topic, broader };
    faults.push({
      where,
      fault: `${id} has the broader ${broader}, which ${byId.has(broader) ? 'is below it' : 'is not there'}`,
    });
    return topic;
  });
  return { topics, faults };
}

function further({ labels, synonyms }: Concept, language: 'de' | 'en'): string[] {
  return [...new Set(synonyms[language])].filter((name) => name !== '' && name !== labels[language]);
}
