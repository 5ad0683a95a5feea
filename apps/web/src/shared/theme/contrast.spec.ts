import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { colours, pairs, tokensCss, type Scheme } from './tokens.js';

const here = dirname(fileURLToPath(import.meta.url));

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const cases = (Object.keys(colours) as Scheme[]).flatMap((scheme) =>
  pairs.flatMap(({ text, on, least }) => on.map((ground) => ({ scheme, text, ground, least }))),
);

describe('contrast', () => {
  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(cases)('$scheme: $text on $ground reaches $least', ({ scheme, text, ground, least }) => {
    expect(contrast(colours[scheme][text], colours[scheme][ground])).toBeGreaterThanOrEqual(least);
  });

  it('has the same colours in both schemes', () => {
    expect(Object.keys(colours.dark)).toEqual(Object.keys(colours.light));
  });
});

describe('tokens.css', () => {
  it('says what tokens.ts says', () => {
    expect(readFileSync(join(here, 'tokens.css'), 'utf8')).toBe(tokensCss());
  });
});
