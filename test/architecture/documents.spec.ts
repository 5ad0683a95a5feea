import { dirname, join } from 'node:path/posix';
import { read, trackedFiles } from './tree.js';

/** The relative links of a Markdown text, without their anchors: `[text](to)` and `[name]: to`; code is no text. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const links = [
    ...prose.matchAll(/\]\(\s*<?([^\s)>]+)>?[^)]*\)/g),
    ...prose.matchAll(/^\s{0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)/gm),
  ];
  return links
    .map(([, to]) => decodeURI((to ?? '').replace(/[#?].*$/, '')))
    .filter((to) => to !== '' && !/^([a-z][a-z+.-]*:|\/)/i.test(to));
}

/** The links of a Markdown file that lead to no file and no folder with files of the product. */
function deadLinks(file: string, text: string, known: readonly string[]): string[] {
  return linksOf(text)
    .map((to) => join(dirname(file), to).replace(/\/$/, ''))
    .filter((to) => to !== '.' && !known.some((each) => each === to || each.startsWith(`${to}/`)))
    .map((to) => `${file}: ${to}`);
}

describe('documents', () => {
  it('link only to files that are there', async () => {
    const known = await trackedFiles(/./);
    const documents = known.filter((file) => file.endsWith('.md'));
    expect(documents).toContain('README.md');
    expect(documents.flatMap((file) => linksOf(read(file))).length).toBeGreaterThan(3);
    expect(documents.flatMap((file) => deadLinks(file, read(file), known))).toEqual([]);
  });
});

describe('the measure itself', () => {
  it('notice a link that leads nowhere', () => {
    const text =
      '[a](b.md#top) [far](https://example.org/x.md) [gone](../gone.md) ![p](img/)\n`[no](code.md)`\n[c]: lost.md\n';
    expect(deadLinks('docs/a.md', text, ['docs/b.md', 'docs/img/p.png'])).toEqual([
      'docs/a.md: gone.md',
      'docs/a.md: docs/lost.md',
    ]);
  });
});
