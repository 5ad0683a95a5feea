import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface WordsProps {
  /** The key of the text, with its namespace. */
  of: string;
  /** What stands in for `{{name}}`: elements, or words that people wrote, which are never read as markup. */
  parts: Record<string, ReactNode>;
  count?: number;
}

const mark = '\u0001';

/** A text with elements in it, such as a name in bold: each language puts them where it wants. */
export function Words({ of, parts, count }: WordsProps) {
  const { t } = useTranslation(of.split(':', 1));
  const names = Object.keys(parts).map((name) => [name, `${mark}${name}${mark}`]);
  const filled: Record<string, unknown> = Object.fromEntries(names);
  const text: string = t(of, count === undefined ? filled : { ...filled, count });
  const pieces = text.split(mark);
  return pieces.map((piece, index) => (
    <Fragment key={`${index}:${piece}`}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>
  ));
}
