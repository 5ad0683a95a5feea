import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXIT } from '../command.js';
import { run } from '../program.js';
import { terminal } from '../terminal.js';
import { assign } from './assign.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treffpunkt-assign-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runAssign(content: string): Promise<{ code: number; said: string; out: string }> {
  const [from, out] = [join(folder, 'pairs.json'), join(folder, 'result.json')];
  await writeFile(from, content);
  let said = '';
  const code = await run('match', [assign], ['assign', '--in', from, '--out', out], {
    ...terminal((text) => (said += text), Date.now),
  });
  return { code, said, out };
}

describe('match assign', () => {
  it('chooses the best pairs and proves it', async () => {
    const { code, out } = await runAssign(`{
      "name": "a \\"pairs\\": [1]", "people": 4, "most": 1, "more": {"pairs": [[7]]},
      "pairs": [ [0, 1, 2], [1,2,3.0] , [2, 3, 2e0]\n]}`);
    expect(code).toBe(EXIT.done);
    const result = JSON.parse(await readFile(out, 'utf8')) as Record<'chosen' | 'prices', number[]> & {
      value: number;
      bound: number;
    };
    expect(result.value).toBe(4);
    expect(result.chosen).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const [a = 0, b = 0, c = 0, d = 0] = result.prices;
    const proof = a + b + c + d + Math.max(0, 2 - a - b) + Math.max(0, 3 - b - c) + Math.max(0, 2 - c - d);
    expect(result.bound).toBeCloseTo(proof, 9);
  });

  it('takes a limit for each person', async () => {
    const { out } = await runAssign('{"people":3,"most":[2,1,0],"pairs":[[0,1,1],[0,2,5]]}');
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ value: 1, chosen: [[0, 1]] });
  });

  const read = async (out: string): Promise<unknown> => JSON.parse(await readFile(out, 'utf8'));

  it('gives everybody their least where that is possible', async () => {
    const { out } = await runAssign('{"people":4,"most":1,"least":1,"pairs":[[0,1,1],[1,2,9],[2,3,1]]}');
    expect(await read(out)).toMatchObject({
      value: 2,
      chosen: [
        [0, 1],
        [2, 3],
      ],
    });
    const { out: other } = await runAssign('{"people":4,"most":1,"least":[0,1,1,0],"pairs":[[0,1,1],[1,2,9],[2,3,1]]}');
    expect(await read(other)).toMatchObject({ value: 9, chosen: [[1, 2]] });
  });

  it('puts the worst-off first, with the way there', async () => {
    const pairs = '"pairs": [[0, 2, 9], [0, 3, 5], [1, 2, 4], [1, 3, 1]]';
    const { code, said, out } = await runAssign(`{"people": 4, "most": 1, "fair": [2, 3], ${pairs}}`);
    expect(code).toBe(EXIT.done);
    expect(said).toContain('the worst-off have 4, at most 5');
    const result = (await read(out)) as { bound: number };
    expect(result).toMatchObject({
      value: 9,
      worst: 4,
      worstBound: 5,
      chosen: [
        [0, 3],
        [1, 2],
      ],
      front: [
        { value: 10, worst: 1 },
        { value: 9, worst: 4 },
      ],
    });
    expect(result.bound).toBeGreaterThanOrEqual(9);
    expect(await read((await runAssign(`{"people": 4, "most": 1, "fair": true, ${pairs}}`)).out)).toMatchObject({
      worst: 4,
    });
    expect(await read((await runAssign(`{"people": 4, "most": 1, "fair": false, ${pairs}}`)).out)).toMatchObject({
      value: 10,
    });
  });

  it.each([
    ['{"people": 2, "most": 1, "least": [1], "pairs": []}', 'least must have 2 numbers'],
    ['{"people": 2, "most": 1, "least": -1, "pairs": []}', 'least must be >= 0'],
    ['{"people": 2, "most": 1, "fair": 1, "pairs": []}', 'fair must be boolean'],
    ['{"people": 2, "most": 1, "fair": [0, 2], "pairs": []}', 'fair[1] must be below 2'],
    ['{"people": 2, "most": 1, "fair": [0, "a"], "pairs": []}', 'fair[1] must be integer'],
    ['{"people": 2, "most": 1, "fair": [], "pairs": []}', 'fair must NOT have fewer than 1 items'],
    ['{"people": 0, "most": 1, "fair": true, "pairs": []}', 'people must be 1 or more where fair is true'],
    ['{"people": 2, "most": 1}', 'pairs must be a list'],
    ['{"people": 2, "most": 1, "pairs": {}}', 'pairs must be a list'],
    ['{"people": 2, "pairs": []}', "must have required property 'most'"],
    ['{"people": 2, "most": [1], "pairs": []}', 'most must have 2 numbers'],
    ['{"people": 2, "most": 1, "pairs": [[0, 1, 1], [0, 2, 1]]}', 'pairs[1][1] must be another person below 2'],
    ['{"people": 2, "most": 1, "pairs": [[1, 1, 1]]}', 'pairs[0][1] must be another person'],
    ['{"people": 2, "most": 1, "pairs": [[0, 1, 1], [1, 0, 2]]}', 'pairs[1] must be another pair than pairs[0]'],
    ['{"people": 2, "most": 1, "pairs": [[0, 1, "x"]]}', 'pairs[0][2] must be a number'],
    ['{"people": 2, "most": 1, "pairs": [[0, 0.5, 1]]}', 'pairs[0][1] must be a whole number'],
    ['{"people": 2, "most": 1, "pairs": [[0, 1]]}', 'pairs[0] must be [i, j, weight]'],
    ['{"people": 2, "most": 1, "pairs": [[0, 1, 1] [0, 1, 2]]}', 'pairs[0] must be followed by a comma'],
    ['{"people": 2, "most": 1, "pairs": [[0, 1, 1]', 'pairs[0] must be followed by a comma'],
    ['{"people": 2, "most": 1, "pairs": []', 'is not JSON'],
  ])('names what is wrong in %s', async (content, sentence) => {
    const { code, said } = await runAssign(content);
    expect(said).toContain(sentence);
    expect(code).toBe(EXIT.badInput);
  });
});
