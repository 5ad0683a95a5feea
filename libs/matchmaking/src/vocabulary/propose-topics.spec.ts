import { expect, test } from '@jest/globals';
import { proposeTopics } from './propose-topics.js';

const ABSTRACT =
  'Wir untersuchen Sturzerkennung im Pflegeheim. Ein Radar misst Bewegungen. Die Sturzerkennung kommt ohne Kamera aus.';

test('topics are proposed from a text, each with the sentence it came from, the most named first', () => {
  const proposed = proposeTopics(ABSTRACT, 5);
  expect(proposed[0]).toMatchObject({
    topic: { id: 'fall-detection' },
    text: 'Sturzerkennung',
    sentence: 'Wir untersuchen Sturzerkennung im Pflegeheim.',
    times: 2,
  });
  for (const { sentence, text } of proposed) {
    expect(ABSTRACT).toContain(sentence);
    expect(sentence).toContain(text);
  }
  expect(new Set(proposed.map(({ topic }) => topic.id)).size).toBe(proposed.length);
  expect(proposeTopics(ABSTRACT, 1)).toHaveLength(1);
});

test('a broader topic gives way to the narrower one, and a text that names nothing proposes nothing', () => {
  const ids = proposeTopics('Machine learning, above all federated learning.', 9).map(({ topic }) => topic.id);
  expect(ids).toContain('federated-learning');
  expect(ids).not.toContain('machine-learning');
  expect(proposeTopics('', 9)).toEqual([]);
});
