// The saved index on the disk: what was found in each part of a file, so that a start need not find it again. One file an
// entry, named after the bytes it was read from, written aside and renamed; never a clock in it. Touches the disk.
import { createHash, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article } from '../corpus/article.ts';
import type { ReadPart } from '../corpus/library.ts';
import type { Part, PartReading } from '../corpus/reader.ts';
import { over, type Steps } from '../corpus/step.ts';
import { entryOf, readEntry } from './entry.ts';
import { prepare } from './prepared.ts';
import { kept, type PreparedReading } from './reading.ts';

export interface SavedSettings {
  /** The folder of the saved indexes of all corpora. */
  readonly indexDir: string;
  readonly corpusDir: string;
  /** What the entries depend on beside the bytes: see `makeOf`. Entries of another make are thrown away. */
  readonly make: string;
  /** Told once for each kind of fault. Nothing of it keeps the program from answering. */
  readonly tell: (fault: SavedFault) => void;
}

/** What was wrong with the saved index: it is of another make, an entry is damaged, nothing can be written. */
export interface SavedFault {
  readonly code: 'other-make' | 'damaged' | 'unwritten';
  readonly found: string;
}

export interface Saved {
  /** Reads a part from what is saved of it, else by `read`, and saves what that gave. */
  readonly reading: (read: ReadPart) => ReadPart;
  /** Throws away what belongs to none of the articles; what is left is what the next start finds. */
  readonly keepOnly: (articles: readonly Article[]) => Steps<void>;
}

/** Entries begin with this, the checksum of the rest, and a line break. */
const MARK = 'attache-entry-1';
const ENDING = '.entry';
const ASIDE = '.aside-';
/** Faster than what is usual, and nearly as small. */
const LEVEL = 3;
/** V8's parser of JSON gives equal strings up to this length as one. */
const INTERNED = 10;
/** What must be tried again: it says more of the machine than of the file. */
const PASSING = new Set(['unreadable', 'too-slow']);

/** The short name of everything that decides what is found: the program's own files and the versions it runs on. */
export function makeOf(program: string, versions: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([MARK, ...versions]));
  for (const layer of ['corpus', 'evidence', 'index']) {
    const folder = path.join(program, layer);
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name));
    for (const name of files.sort()) hash.update(name).update(fs.readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

function keyOf({ path: file, bytes }: Part): string {
  return createHash('sha256').update(JSON.stringify(file)).update(bytes).digest('hex');
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function toBytes(words: string): Uint8Array {
  const body = deflateRawSync(words, { level: LEVEL });
  return Buffer.concat([Buffer.from(`${MARK} ${checksum(body)}\n`), body]);
}

/** The words that `toBytes` was given; null where the bytes are not whole. */
function fromBytes(bytes: Buffer): string | null {
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString('latin1', 0, end) !== `${MARK} ${checksum(body)}`) return null;
  return inflateRawSync(body).toString('utf8');
}

/** One folder of entries, and which are there. */
interface Shelf {
  readonly names: () => Iterable<string>;
  readonly read: (key: string) => Buffer | null;
  readonly write: (key: string, bytes: Uint8Array) => void;
  readonly drop: (key: string) => void;
}

function placeOf(folder: string, key: string): string {
  return path.join(folder, key.slice(0, 2), `${key}${ENDING}`);
}

/** The keys of the entries in a folder. What was left aside when a writer was ended is deleted. */
function listed(folder: string): Set<string> {
  const keys = new Set<string>();
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name).startsWith(ASIDE)) fs.rmSync(path.join(folder, name), { force: true });
    else if (name.endsWith(ENDING)) keys.add(path.basename(name, ENDING));
  }
  return keys;
}

/** Opens the folder of one corpus and make; the folders of other makes beside it go. */
function openShelf({ indexDir, corpusDir, make, tell }: SavedSettings): Shelf {
  const own = createHash('sha256').update(path.resolve(corpusDir)).digest('hex').slice(0, 16);
  const corpus = path.join(indexDir, own);
  const folder = path.join(corpus, make);
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(corpus)) {
    if (name === make) continue;
    fs.rmSync(path.join(corpus, name), { recursive: true, force: true });
    tell({ code: 'other-make', found: name });
  }
  const keys = listed(folder);
  return {
    names: () => [...keys],
    read: (key) => (keys.has(key) ? fs.readFileSync(placeOf(folder, key)) : null),
    write: (key, bytes) => {
      const place = placeOf(folder, key);
      const aside = path.join(path.dirname(place), `${ASIDE}${randomUUID()}`);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      try {
        fs.writeFileSync(aside, bytes);
        fs.renameSync(aside, place);
        keys.add(key);
      } finally {
        fs.rmSync(aside, { force: true });
      }
    },
    drop: (key) => {
      keys.delete(key);
      fs.rmSync(placeOf(folder, key), { force: true });
    },
  };
}

/** Saves nothing. */
export const UNSAVED: Saved = {
  reading: (read) => read,
  *keepOnly() {},
};

/**
 * Opens the saved index of one corpus. Whatever is wrong with it, parts are read as if it were not there: an entry that is
 * damaged is read anew and written again, a folder that can't be written is left alone.
 */
export function openSaved(settings: SavedSettings): Saved {
  const told = new Set<string>();
  const tell = (code: SavedFault['code'], found: string): void => {
    if (!told.has(code)) settings.tell({ code, found });
    told.add(code);
  };
  const attempt = <T>(code: SavedFault['code'], work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      tell(code, reasonOf(error));
      return otherwise;
    }
  };
  const shelf = attempt(
    'unwritten',
    () => openShelf({ ...settings, tell: ({ code, found }) => tell(code, found) }),
    null,
  );
  return shelf === null ? UNSAVED : savedOn(shelf, tell, attempt);
}

type Attempt = <T>(code: SavedFault['code'], work: () => T, otherwise: T) => T;

function savedOn(
  shelf: Shelf,
  tell: (code: SavedFault['code'], found: string) => void,
  attempt: Attempt,
): Saved {
  /** By the sentences of an article, which it keeps wherever its file moves it: the entry that it stands in. */
  const keys = new WeakMap<Article['sentences'], string>();
  const remember = (key: string, reading: PartReading): PartReading => {
    for (const { sentences } of reading.articles) keys.set(sentences, key);
    return reading;
  };
  const find = (key: string, part: Part): PreparedReading | null => {
    const bytes = shelf.read(key);
    if (bytes === null) return null;
    const words = fromBytes(bytes);
    if (words === null) tell('damaged', key);
    return words === null ? null : readEntry(words, part);
  };
  const save = (key: string, part: Part, reading: PartReading): void => {
    if (reading.articles.length === 0 || reading.problems.some(({ code }) => PASSING.has(code))) return;
    shelf.write(key, toBytes(entryOf(part.line, { reading, prepared: reading.articles.map(prepare) })));
  };
  return {
    reading: (read) => async (part) => {
      const key = keyOf(part);
      const before = attempt('damaged', () => find(key, part), null);
      if (before !== null) return remember(key, kept(before, INTERNED));
      const reading = await read(part);
      attempt('unwritten', () => save(key, part, reading), undefined);
      return remember(key, reading);
    },
    *keepOnly(articles) {
      const used = new Set<string>();
      yield* over(articles, ({ sentences }) => used.add(keys.get(sentences) ?? ''));
      yield* over(
        shelf.names(),
        (key) => {
          if (!used.has(key)) attempt('unwritten', () => shelf.drop(key), undefined);
        },
        16,
      );
    },
  };
}
