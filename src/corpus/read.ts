// One file, or a part of one, to its articles and problems: picks the reader by extension. The way in for every file.
import { LIMITS, type Limits, tooLarge } from './limits.ts';
import type { Problem } from './problem.ts';
import type { Part, PartReading, Reading, SourceFile } from './reader.ts';
import { extensionsRead, readerOf } from './readers.ts';

/**
 * Reads one file. A file that no reader takes gives no article and the warning `unknown-format`;
 * a file over its size limit is rejected unread. Never throws for what is in the bytes.
 */
export function readFile(file: SourceFile, limits: Limits = LIMITS): Reading {
  return unread(file, limits) ?? readPart({ ...file, line: null });
}

/** What a file gives that no reader takes or that is over its limit; null for one that can be read. */
export function unread(file: SourceFile, limits: Limits): Reading | null {
  const reader = readerOf(file.path);
  if (reader === null) {
    const expected = `one of ${extensionsRead().join(', ')}`;
    const found = /\.[^./]*$/.exec(file.path)?.[0] ?? 'no extension';
    return {
      articles: [],
      problems: [{ code: 'unknown-format', severity: 'warning', file: file.path, found, expected }],
    };
  }
  const large = tooLarge(reader, file.path, file.bytes.length, limits);
  return large === null ? null : { articles: [], problems: [large] };
}

/** Reads one part of a file, whatever its size. A part of a file that no reader takes gives nothing. */
export function readPart(part: Part): PartReading {
  const reader = readerOf(part.path);
  if (part.line !== null && reader?.byLine !== undefined) return reader.byLine.read(part);
  return reader?.read(part) ?? { articles: [], problems: [] };
}

/** What a part gives whose reading came to no end: no article, and the reason. */
export function setAside(part: Part, problem: Pick<Problem, 'code' | 'found' | 'expected'>): PartReading {
  const { path, line } = part;
  const told: Problem = { severity: 'reject', file: path, ...problem };
  if (line === null) return { articles: [], problems: [told] };
  const id = readerOf(path)?.byLine?.idIn(part) ?? null;
  return { articles: [], problems: [{ ...told, line, ...(id === null ? {} : { article: id }) }] };
}
