/** Deeper JSON has no use here and is the stuff of attacks. */
const DEEPEST = 12;

/** Whether objects and lists lie too deep in each other for anything to walk through them. */
export const isTooDeep = (body: unknown): boolean => depthOf(body, 0) > DEEPEST;

function depthOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value) || depth > DEEPEST) return depth;
  let deepest = depth + 1;
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, depth + 1));
  return deepest;
}

/** What is wrong with such a body. */
export const TOO_DEEP = {
  field: 'body',
  code: 'tooDeep',
  detail: { de: 'Die Eingabe ist zu tief verschachtelt.', en: 'The input is nested too deeply.' },
};
