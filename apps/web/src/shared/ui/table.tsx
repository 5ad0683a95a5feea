import type { ReactNode } from 'react';
import { classNames } from './class-names.js';

/** One column of a table. */
export interface Column<Row> {
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right and tabular. */
  isNumber?: boolean;
}

interface TableProps<Row> {
  /** Says what the table holds, for those who do not see it. */
  caption: string;
  /** The first is what a row is about; on a phone it becomes the line's heading. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marks a row that needs a look. */
  isMarked?: (row: Row) => boolean;
}

/** Rows and columns on a desk, a list with named values on a phone. The roles stay through both. */
export function Table<Row>({ caption, columns, rows, rowKey, isMarked }: TableProps<Row>) {
  return (
    <table role="table" className="w-full border-collapse text-left max-desk:block">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-desk:hidden">
        <tr role="row" className="border-b border-line">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={classNames(
                'py-2 pr-5 text-small font-medium text-soft last:pr-0',
                column.isNumber && 'text-right',
              )}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-desk:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className={classNames(
              'border-b border-line last:border-b-0 max-desk:block max-desk:py-3',
              isMarked?.(row) && 'bg-you-tint shadow-[-12px_0_0_var(--you-tint),12px_0_0_var(--you-tint)]',
            )}
          >
            {columns.map((column, index) => (
              <Cell key={column.id} column={column} isHead={index === 0}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, isHead, children }: { column: Column<Row>; isHead: boolean; children: ReactNode }) {
  const isEmpty = children === '' || children === null || children === undefined;
  if (isHead) {
    return (
      <th role="rowheader" scope="row" className="py-3 pr-5 font-semibold max-desk:block max-desk:p-0 max-desk:pb-1">
        {children}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={classNames(
        'py-3 pr-5 last:pr-0 max-desk:flex max-desk:gap-3 max-desk:py-0.5 max-desk:pr-0',
        column.isNumber && 'tabular-nums desk:text-right',
        isEmpty && 'max-desk:hidden',
      )}
    >
      <span className="w-[36%] max-w-32 flex-none text-soft desk:hidden">{column.head}</span>
      <span className="min-w-0 break-words">{children}</span>
    </td>
  );
}

interface FiguresProps {
  figures: readonly { id: string; value: string; label: string; needsYou?: boolean }[];
}

/** Numbers that are read at a glance, between two hairlines. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className="grid grid-cols-2 gap-x-5 border-y border-line pad:grid-cols-3 desk:flex desk:flex-wrap desk:gap-x-10">
      {figures.map((figure) => (
        <div key={figure.id} className="flex flex-col-reverse justify-end py-3.5">
          <dt className="mt-1 text-small text-soft">{figure.label}</dt>
          <dd
            className={classNames(
              'font-display text-figure font-semibold tracking-[-0.02em] tabular-nums',
              figure.needsYou && 'text-you-text',
            )}
          >
            {figure.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
