/** Every colour of the product, in both schemes. tokens.css is written from here; contrast.spec.ts measures it. */
export const colours = {
  light: {
    paper: '#faf7f1',
    sheet: '#fffdf9',
    sunk: '#f1ece2',
    ink: '#1c1b18',
    soft: '#5e594f',
    line: '#ded7c9',
    edge: '#8b8373',
    you: '#d6452b',
    'you-text': '#b5341b',
    'you-tint': '#fbe3da',
    'on-you': '#fffdf9',
    they: '#0d5c63',
    'they-tint': '#d9ebe9',
    'on-they': '#fffdf9',
    agreed: '#0d5c63',
    'on-agreed': '#fffdf9',
    'agreed-soft': '#d3e6e3',
    wait: '#8a5a00',
    'wait-text': '#7d5100',
    'wait-tint': '#f8ecd0',
    moss: '#4d5c17',
    'moss-tint': '#e6ecd2',
    slate: '#38536b',
    'slate-tint': '#dde6ee',
    clay: '#7a4630',
    'clay-tint': '#f0e0d4',
  },
  dark: {
    paper: '#151412',
    sheet: '#1e1c19',
    sunk: '#100f0d',
    ink: '#f4efe6',
    soft: '#aaa294',
    line: '#34302a',
    edge: '#7d7567',
    you: '#ff7a5c',
    'you-text': '#ff8a6e',
    'you-tint': '#3a201a',
    'on-you': '#1f0c06',
    they: '#6cc5c3',
    'they-tint': '#17302f',
    'on-they': '#0c1f1e',
    agreed: '#12484b',
    'on-agreed': '#f4efe6',
    'agreed-soft': '#b9d3cf',
    wait: '#e9b64d',
    'wait-text': '#e9b64d',
    'wait-tint': '#33280f',
    moss: '#b9c77a',
    'moss-tint': '#262b14',
    slate: '#9dbad3',
    'slate-tint': '#1b2731',
    clay: '#dda688',
    'clay-tint': '#33231a',
  },
} as const;

/** The name of a colour: `text-soft`, `bg-sheet`, `border-line` in a class, `var(--soft)` in a style sheet. */
export type Colour = keyof (typeof colours)['light'];

/** One of the two schemes. */
export type Scheme = keyof typeof colours;

/** A foreground, the grounds it is used on, and the least contrast it needs there (WCAG 2.2). */
export interface Pair {
  on: readonly Colour[];
  text: Colour;
  least: 4.5 | 3;
}

const grounds = ['paper', 'sheet', 'sunk'] as const;
const tints = ['you-tint', 'they-tint', 'wait-tint'] as const;

/** Every pair the components use. Who lays text on a new ground adds the pair here. */
export const pairs: readonly Pair[] = [
  { text: 'ink', on: [...grounds, ...tints], least: 4.5 },
  { text: 'soft', on: [...grounds, ...tints], least: 4.5 },
  { text: 'you-text', on: [...grounds, 'you-tint'], least: 4.5 },
  { text: 'they', on: [...grounds, 'they-tint'], least: 4.5 },
  { text: 'wait-text', on: [...grounds, 'wait-tint'], least: 4.5 },
  { text: 'paper', on: ['ink', 'you-text'], least: 4.5 },
  { text: 'on-they', on: ['they'], least: 4.5 },
  { text: 'on-agreed', on: ['agreed'], least: 4.5 },
  { text: 'agreed-soft', on: ['agreed'], least: 4.5 },
  { text: 'agreed', on: ['on-agreed'], least: 4.5 },
  { text: 'moss', on: ['moss-tint'], least: 4.5 },
  { text: 'slate', on: ['slate-tint'], least: 4.5 },
  { text: 'clay', on: ['clay-tint'], least: 4.5 },
  { text: 'on-you', on: ['you'], least: 3 },
  { text: 'you', on: grounds, least: 3 },
  { text: 'they', on: grounds, least: 3 },
  { text: 'wait', on: grounds, least: 3 },
  { text: 'edge', on: grounds, least: 3 },
];

function block(scheme: Scheme, indent: string): string {
  const lines = Object.entries(colours[scheme]).map(([name, value]) => `${indent}  --${name}: ${value};`);
  return [`${indent}  color-scheme: ${scheme};`, ...lines].join('\n');
}

/** Gives the style sheet that declares every colour, for the system's scheme and for `data-theme`. */
export function tokensCss(): string {
  return [
    '/* Written by vite.config.ts from tokens.ts: edit that one. */',
    `:root,\n[data-theme='light'] {\n${block('light', '')}\n}\n`,
    `@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {\n${block('dark', '  ')}\n  }\n}\n`,
    `[data-theme='dark'] {\n${block('dark', '')}\n}\n`,
  ].join('\n');
}
