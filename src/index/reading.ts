// One part of a file read, and its articles prepared, in one go: what a worker does, and what is done here without one.
import { readPart, setAside } from '../corpus/read.ts';
import type { Part, PartReading } from '../corpus/reader.ts';
import { keep, type Prepared, prepareAnew } from './prepared.ts';
import { sharedTerms } from './shared-terms.ts';

/** What a part gave, and all that its articles bring to an archive. */
export interface PreparedReading {
  readonly reading: PartReading;
  readonly prepared: readonly Prepared[];
}

/** Reads a part and prepares its articles. A part that a reader or finder fails on is set aside with its problem. */
export function readAndPrepare(part: Part): PreparedReading {
  try {
    const reading = readPart(part);
    return { reading, prepared: reading.articles.map(prepareAnew) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { reading: failed(part, found), prepared: [] };
  }
}

/** The reading of a part that broke its reader. */
export function failed(part: Part, found: string): PartReading {
  return setAside(part, { code: 'unreadable', found, expected: 'an article that can be read' });
}

/** The reading alone; what was prepared is kept for the archive that is built next. Terms up to a length are shared already. */
export function kept({ reading, prepared }: PreparedReading, sharedTo = 0): PartReading {
  for (const one of prepared) {
    const { words } = one;
    keep({ ...one, words: { ...words, vocabulary: sharedTerms(words.vocabulary, sharedTo) } });
  }
  return reading;
}

/** Reads a part here and now. */
export function readHere(part: Part): PartReading {
  return kept(readAndPrepare(part));
}
