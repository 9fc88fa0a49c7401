// Rows as CSV after RFC 4180: a header, CRLF, every text in quotation marks. Knows nothing of what a row is about.
import { stringify } from 'csv-stringify/sync';
import type { Row, Value } from './row.ts';

/**
 * Signs that make a spreadsheet take a text for a formula, and those that it skips before one (OWASP, "CSV
 * Injection"; the full-width forms as csv-stringify has them). An apostrophe before them is ours or a guarded one's.
 */
const FORMULA = /^'*[\s\u0000]*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u;

/**
 * A text as a cell that no spreadsheet takes for a formula: an apostrophe goes before one that could be, and before an
 * apostrophe that would else be taken for ours. No other text changes, and `unguarded` gives each back unit for unit.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What stood in the cell before it was guarded. @public: for whoever reads our files, and for tests. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function cellOf(value: Value): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return guarded(typeof value === 'string' ? value : value.join('; '));
}

/**
 * The rows as one table, with every field of any row for a column, in the order in which they first come; numbers are bare,
 * nothing is an empty cell.
 */
export function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const records = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)));
  return stringify([columns, ...records], { record_delimiter: 'windows', quoted_string: true, eof: true });
}
