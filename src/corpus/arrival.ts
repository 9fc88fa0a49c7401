// A file on its way to the shelf: whether it is known, which parts of it are still to be read, and what becomes of it
// then. Reads nothing itself.
import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import type { Limits } from './limits.ts';
import { findLines, joinLines } from './lines.ts';
import type { Problem } from './problem.ts';
import { unread } from './read.ts';
import type { Part, PartReading, Reading, SourceFile } from './reader.ts';
import { readerOf } from './readers.ts';
import type { ShelvedFile } from './shelf.ts';
import type { Steps } from './step.ts';

/** A file whose stamp is known: the walker did not read it again. */
export interface UnchangedFile {
  readonly path: string;
  readonly stamp: string;
  readonly bytes: null;
}

/** A file, or a folder, that is there but could not be read, for the reason in `problem`. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: Problem;
}

export type OfferedFile = (SourceFile & { readonly stamp?: string }) | UnchangedFile | UnreadFile;

export interface Arrival {
  /** What is to be read. */
  readonly parts: readonly Part[];
  /** The file as it is shelved, once its parts gave these readings, in their order; null where it is not there. */
  readonly shelved: (readings: readonly PartReading[]) => ShelvedFile | null;
}

/** Bytes that are hashed in one step. */
const HASHED = 1_000_000;

/** Only a file whose bytes changed has parts to be read, and one of many lines only its lines that did. */
export function* arrive(before: ShelvedFile | null, file: OfferedFile, limits: Limits): Steps<Arrival> {
  const lastGood = before?.articles ?? [];
  if ('problem' in file) return known(shelf(file.path, { articles: [], problems: [file.problem] }, lastGood));
  if (file.bytes === null) return known(before);
  const stamp = file.stamp ?? null;
  const hash = yield* hashOf(file.bytes);
  if (before !== null && before.hash === hash) return known({ ...before, stamp });
  const withReading = (fresh: Reading): ShelvedFile => ({
    ...shelf(file.path, fresh, lastGood),
    hash,
    stamp,
  });
  const refused = unread(file, limits);
  if (refused !== null) return known(withReading(refused));
  const byLine = readerOf(file.path)?.byLine;
  if (byLine === undefined) {
    const nothing: PartReading = { articles: [], problems: [] };
    return { parts: [{ ...file, line: null }], shelved: ([reading = nothing]) => withReading(reading) };
  }
  const found = yield* findLines(file, before?.fresh ?? null);
  return {
    parts: found.lines.filter((line) => line.known === null).map((line) => line.part),
    shelved: (readings) => withReading(joinLines(file.path, found, readings, byLine)),
  };
}

function known(file: ShelvedFile | null): Arrival {
  return { parts: [], shelved: () => file };
}

function* hashOf(bytes: Uint8Array): Steps<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.length; from += HASHED) {
    hash.update(bytes.subarray(from, from + HASHED));
    yield;
  }
  return hash.digest('hex');
}

/** A file that was read, before it is settled which articles answer. */
export function shelf(path: string, fresh: Reading, lastGood: readonly Article[]): ShelvedFile {
  const unsettled = { articles: [], problems: [], stale: false, unseenIn: null };
  return { ...unsettled, path, hash: '', stamp: null, fresh, lastGood };
}
