import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../text/analyse.js';
import { extendVocabulary, findTopics, topicsIn } from '../index.js';
import { readClassification } from './classification-csv.js';
import { readSkosJsonLd } from './skos-json-ld.js';

const escoEnglish = `conceptType,conceptUri,preferredLabel,altLabels,status
KnowledgeSkillCompetence,urn:skill:1,"glaze, fire and sell pots","glaze pots
fire pots",released
KnowledgeSkillCompetence,urn:skill:2,"so-called ""raku"" firing",,released
KnowledgeSkillCompetence,urn:skill:3,lonely,,released
KnowledgeSkillCompetence,urn:skill:4,too few
`;
const escoGerman =
  '\uFEFFconceptUri;preferredLabel;altLabels\r\n' +
  'urn:skill:1;Töpfe glasieren;Töpfe brennen\r\n' +
  'urn:skill:2;Rakubrand;\r\n' +
  ';ohne Kennung;\r\n' +
  'urn:skill:1;anders;\r\n';
const escoBroader = `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,urn:skill:2,KnowledgeSkillCompetence,urn:skill:1
KnowledgeSkillCompetence,urn:skill:1,KnowledgeSkillCompetence,urn:gone
`;

describe('a classification in tables', () => {
  test('is read with the column names of ESCO, each bad line named', () => {
    const { topics, faults } = readClassification({ de: escoGerman, en: escoEnglish, broader: escoBroader });
    expect(topics).toEqual([
      {
        id: 'urn:skill:1',
        labels: { de: 'Töpfe glasieren', en: 'glaze, fire and sell pots' },
        synonyms: { de: ['Töpfe brennen'], en: ['glaze pots', 'fire pots'] },
      },
      {
        id: 'urn:skill:2',
        labels: { de: 'Rakubrand', en: 'so-called "raku" firing' },
        synonyms: { de: [], en: [] },
        broader: 'urn:skill:1',
      },
    ]);
    expect(faults).toEqual([
      { where: 'en:6', fault: 'has 3 cells, not 5' },
      { where: 'de:4', fault: 'has no conceptUri, euroSciVocCode, code, id' },
      { where: 'de:5', fault: 'urn:skill:1 has two labels' },
      { where: 'en:5', fault: 'urn:skill:3 has no label in de' },
      { where: 'en:2', fault: 'urn:skill:1 has the broader urn:gone, which is not there' },
    ]);
  });

  test('is read with the column names of EuroSciVoc, the tree from the paths', () => {
    const table = (root: string, leaf: string) => `projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle
1;/23;/${root};${root}
1;/23/7;/${root}/${leaf};${leaf}
2;/23/7;/${root}/${leaf};${leaf}
`;
    const { topics, faults } = readClassification({ de: table('Erde', 'Moose'), en: table('earth', 'mosses') });
    expect(faults).toEqual([]);
    expect(topics.map(({ id, labels, broader }) => [id, labels.de, labels.en, broader])).toEqual([
      ['/23', 'Erde', 'earth', undefined],
      ['/23/7', 'Moose', 'mosses', '/23'],
    ]);
  });

  test('goes on behind a quotation mark that is never closed, and takes nothing of an empty file', () => {
    const broken = 'id,label\n1,"open\n2,two\n3,three\n';
    const { topics, faults } = readClassification({ de: 'id,label\n2,zwei\n3,drei\n', en: broken });
    expect(topics.map(({ id }) => id)).toEqual(['2', '3']);
    expect(faults[0]?.where).toBe('en:2');
    expect(readClassification({ de: '', en: '' })).toEqual({ topics: [], faults: [] });
  });

  test('has no circles', () => {
    const table = (word: string) => `id,label,broader\n1,${word}a,2\n2,${word}b,1\n3,${word}c,1\n`;
    const { topics, faults } = readClassification({ de: table('x'), en: table('y') });
    expect(topics.filter(({ broader }) => broader !== undefined)).toEqual([]);
    expect(faults.map(({ where }) => where)).toEqual(['en:2', 'en:3', 'en:4']);
  });
});

describe('a classification in SKOS', () => {
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const xl = 'http://www.w3.org/2008/05/skos-xl#';
  const word = (language: string, value: string) => ({ '@language': language, '@value': value });

  test('is read as expanded JSON-LD, also with labels in nodes of their own', () => {
    const { topics, faults } = readSkosJsonLd(
      JSON.stringify([
        { '@id': 'urn:scheme', '@type': [`${skos}ConceptScheme`] },
        {
          '@id': 'urn:a',
          '@type': [`${skos}Concept`],
          [`${skos}prefLabel`]: [word('de', 'Moose'), word('en', 'mosses'), word('fr', 'mousses')],
          [`${skos}altLabel`]: [word('de', 'Laubmoose')],
        },
        {
          '@id': 'urn:b',
          '@type': [`${skos}Concept`],
          [`${xl}prefLabel`]: [{ '@id': 'urn:b-de' }, { '@id': 'urn:b-en' }],
          [`${skos}broader`]: [{ '@id': 'urn:a' }],
        },
        { '@id': 'urn:b-de', [`${xl}literalForm`]: [word('de', 'Torfmoose')] },
        { '@id': 'urn:b-en', [`${xl}literalForm`]: [word('en', 'peat mosses')] },
        { '@type': [`${skos}Concept`] },
        'nothing',
        { '@id': 'urn:a', '@type': `${skos}Concept` },
      ]),
    );
    expect(topics).toEqual([
      { id: 'urn:a', labels: { de: 'Moose', en: 'mosses' }, synonyms: { de: ['Laubmoose'], en: [] } },
      { id: 'urn:b', labels: { de: 'Torfmoose', en: 'peat mosses' }, synonyms: { de: [], en: [] }, broader: 'urn:a' },
    ]);
    expect(faults).toEqual([
      { where: '[5]', fault: 'has no @id' },
      { where: '[6]', fault: 'is no node' },
      { where: '[7]', fault: 'urn:a stands there twice' },
    ]);
  });

  test('is read as compact JSON-LD with language maps', () => {
    const concept = {
      id: 'urn:c',
      type: 'Concept',
      prefLabel: { de: 'Flechten', en: 'lichens' },
      altLabel: { en: ['lichen'] },
    };
    const { topics, faults } = readSkosJsonLd(JSON.stringify({ '@context': 'urn:x', '@graph': [concept] }));
    expect(faults).toEqual([]);
    expect(topics[0]).toEqual({
      id: 'urn:c',
      labels: { de: 'Flechten', en: 'lichens' },
      synonyms: { de: [], en: ['lichen'] },
    });
    expect(() => readSkosJsonLd('<rdf/>')).toThrow(SyntaxError);
  });
});

test('topics that the vocabulary is extended by are found, named and compared like its own', () => {
  const synonyms = { de: [], en: ['cork floats'] };
  const one = { id: 'urn:korken', labels: { de: 'Korkschwimmer', en: 'floats of cork' }, synonyms };
  const two = {
    id: 'urn:korken:2',
    labels: { de: 'Rotkorkschwimmer', en: 'red floats of cork' },
    synonyms: { de: [], en: [] },
  };
  expect(topicsIn('Wir mögen Korkschwimmer.')).toEqual([]);
  expect(() => extendVocabulary([{ ...one, broader: 'urn:gone' }])).toThrow(RangeError);
  expect(() => extendVocabulary([one, one])).toThrow(RangeError);
  extendVocabulary([one, { ...two, broader: one.id }]);
  expect(topicsIn('Wir mögen Korkschwimmer.').map(({ topic }) => topic)).toEqual(['urn:korken']);
  expect(findTopics('cork fl', 'en', 3).map(({ id }) => id)).toEqual(['urn:korken']);
  expect([...analyse('Korkschwimmer', 'de').topics.keys()]).toEqual(['urn:korken']);
  expect(() => extendVocabulary([one])).toThrow(RangeError);
});
