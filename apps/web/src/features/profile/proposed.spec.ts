import { describe, expect, it } from '@jest/globals';
import type { Phrase } from '../../shared/attending/me.js';
import { around, phraseOf, withToggled } from './proposed.js';

const topic = { id: 'heat-pumps', label: { de: 'Wärmepumpen', en: 'heat pumps' } };
const phrase = (text: string, topicId: string | null = null): Phrase => ({
  text,
  topicId,
  level: 2,
  use: 'match',
  language: null,
});

describe('a proposed topic', () => {
  it('is taken in, in the reader’s language, and out again', () => {
    const before = [phrase('Geothermie')];
    const taken = withToggled(before, topic, 'en');
    expect(taken).toEqual([
      ...before,
      { text: 'heat pumps', topicId: 'heat-pumps', topicLabel: topic.label, level: null, use: 'show', language: null },
    ]);
    expect(withToggled(taken, topic, 'de')).toEqual(before);
  });

  it('is there already where somebody said it in own words or in the other language', () => {
    for (const said of [phrase('wärmepumpen'), phrase('Heat Pumps'), phrase('Alles über Wärme', 'heat-pumps')]) {
      expect(phraseOf([phrase('Geothermie'), said], topic)).toBe(said);
      expect(withToggled([said], topic, 'de')).toEqual([]);
    }
    expect(phraseOf([phrase('Wärmepumpenbau')], topic)).toBeUndefined();
  });
});

it('finds the words within their sentence, however they are written there', () => {
  expect(around('Wir bauen Wärmepumpen ein.', 'wärmepumpen')).toEqual(['Wir bauen ', 'Wärmepumpen', ' ein.']);
  expect(around('Nichts davon.', 'Wärme')).toEqual(['Nichts davon.', '', '']);
});
