// One file to its articles and problems: picks the reader by extension. The way in for every file of the corpus.
import { LIMITS, type Limits, tooLarge } from './limits.ts';
import type { Reading, SourceFile } from './reader.ts';
import { extensionsRead, readerOf } from './readers.ts';
import { finished, type Steps } from './step.ts';

/**
 * Reads one file. A file that no reader takes gives no article and the warning `unknown-format`;
 * a file over its size limit is rejected unread. Never throws for what is in the bytes.
 */
export function readFile(file: SourceFile, limits: Limits = LIMITS): Reading {
  return finished(readInSteps(file, null, limits));
}

/** As `readFile`, step by step. What the `earlier` reading of the file has of the same bytes is taken from it. */
export function* readInSteps(file: SourceFile, earlier: Reading | null, limits: Limits): Steps<Reading> {
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
  if (large !== null) return { articles: [], problems: [large] };
  if (reader.readInSteps !== undefined) return yield* reader.readInSteps(file, earlier);
  yield file.bytes.length;
  return reader.read(file);
}
