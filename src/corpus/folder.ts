// The corpus folder on disk: lists and reads its files, adds one, moves one to the bin. The only file of this layer
// that touches the disk; what the bytes mean is for the readers. Longer than most for that reason.
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { OfferedFile } from './arrival.ts';
import { binName } from './bin-name.ts';
import { isInside } from './inside.ts';
import { LIMITS, type Limits, tooLarge } from './limits.ts';
import type { Problem } from './problem.ts';
import { extensionsRead, readerOf } from './readers.ts';
import { finished, type Steps } from './step.ts';

/** Where the articles are, and where the program keeps what is its own: never read as articles. */
export interface Folder {
  readonly corpusDir: string;
  readonly dataDir: string;
}

/** One file that was seen: `size` in bytes; the stamp changes whenever the file may have changed. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly stamp: string;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** Files, and folders with all that is in them, that are set aside without a look at their bytes, with the reason. */
  readonly unread: readonly { readonly path: string; readonly problem: Problem }[];
  readonly problems: readonly Problem[];
}

const DEEPEST = 32;

/**
 * All files under the corpus folder that may be articles, in order of path, each under one path. Files and folders
 * whose names begin with a dot and a data folder inside are passed over in silence. A link inside the folder counts
 * where what it leads to is not listed anyway; one that leads out is set aside, as are folders that can't be read.
 * A link to nothing and a corpus folder that is not there are problems: what they held is gone.
 */
export function listFolder(folder: Folder): Listing {
  return finished(listInSteps(folder));
}

/** As `listFolder`, file by file. */
export function* listInSteps(folder: Folder): Steps<Listing> {
  const found: Found = { files: [], unread: [], problems: [], links: [] };
  const root = realPath(folder.corpusDir);
  if (root === null) {
    const problem = unreadable(folder.corpusDir, 'no such folder', 'a folder of articles');
    return { ...found, problems: [problem] };
  }
  const data = realPath(folder.dataDir) ?? path.resolve(folder.dataDir);
  const at: Walk = { root, data: isInside(root, data) ? null : data, seen: new Set([root]) };
  yield* tried({ path: '.', real: root, depth: 0 }, found, () =>
    walk(at, { path: '', real: root, depth: 0 }, found),
  );
  // What lies in the folder itself is listed by now; links may lead to more links.
  while (found.links.length > 0)
    for (const link of found.links.splice(0).sort(byPath)) yield* follow(at, link, found);
  return { files: found.files.sort(byPath), unread: found.unread.sort(byPath), problems: found.problems };
}

/**
 * The files of a listing for `shelve`, read one at a time as they are asked for. A file whose stamp is `known` is not
 * read; one that vanished since it was listed is left out; one over its limit or not readable comes with its problem.
 */
export function* readListed(
  folder: Folder,
  listing: Listing,
  known: (path: string) => string | null = () => null,
  limits: Limits = LIMITS,
): Generator<OfferedFile> {
  yield* listing.unread;
  for (const { path: name, size, stamp } of listing.files) {
    if (known(name) === stamp) yield { path: name, stamp, bytes: null };
    else {
      const reader = readerOf(name);
      const large = reader === null ? null : tooLarge(reader, name, size, limits);
      const offered = large === null ? readOne(folder, name, stamp) : { path: name, problem: large };
      if (offered !== null) yield offered;
    }
  }
}

interface Walk {
  readonly root: string;
  /** The data folder where it lies inside the corpus. */
  readonly data: string | null;
  /** Real paths of everything that was visited. */
  readonly seen: Set<string>;
}

/** A file, folder or link: its path under the corpus folder, and where it really is. */
interface Entry {
  readonly path: string;
  readonly real: string;
  readonly depth: number;
}

interface Found {
  readonly files: ListedFile[];
  readonly unread: { path: string; problem: Problem }[];
  readonly problems: Problem[];
  readonly links: Entry[];
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function* walk(at: Walk, folder: Entry, found: Found): Steps<void> {
  if (folder.depth > DEEPEST) {
    found.problems.push({
      code: 'too-deep',
      severity: 'reject',
      file: folder.path,
      found: `folders deeper than ${DEEPEST}`,
      expected: 'a flatter folder',
    });
    return;
  }
  const names = fs.readdirSync(folder.real).sort();
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const file = folder.path === '' ? name : `${folder.path}/${name}`;
    yield* visit(at, { path: file, real: path.join(folder.real, name), depth: folder.depth + 1 }, found);
  }
}

/** Lists what stands at a place that is no link, or all under it; a link is put by for later. */
function* visit(at: Walk, entry: Entry, found: Found): Steps<void> {
  yield;
  if (at.data !== null && isInside(entry.real, at.data)) return;
  yield* tried(entry, found, function* () {
    const stat = fs.lstatSync(entry.real, { bigint: true });
    if (stat.isSymbolicLink()) found.links.push(entry);
    else if (!at.seen.has(entry.real)) {
      at.seen.add(entry.real);
      if (stat.isDirectory()) yield* walk(at, entry, found);
      else if (stat.isFile()) {
        const stamp = `${stat.size}-${stat.mtimeNs}-${stat.ctimeNs}-${stat.ino}`;
        found.files.push({ path: entry.path, size: Number(stat.size), stamp });
      } else setAside(entry.path, unreadable(entry.path, 'no plain file', 'a plain file'), found);
    }
  });
}

function* follow(at: Walk, link: Entry, found: Found): Steps<void> {
  yield* tried(link, found, function* () {
    const real = fs.realpathSync(link.real);
    if (isInside(real, at.root)) yield* visit(at, { ...link, real }, found);
    else {
      const told = { found: 'a link out of the corpus folder', expected: 'a file inside it' };
      setAside(link.path, { code: 'outside-folder', severity: 'reject', file: link.path, ...told }, found);
    }
  });
}

/** What vanished since its name was read is nothing, unless it is a link; what can't be read is set aside. */
function* tried({ path: file, real }: Entry, found: Found, work: () => Steps<void>): Steps<void> {
  try {
    yield* work();
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT') setAside(file, unreadable(file, code, 'a file or folder that can be read'), found);
    else if (isLink(real)) found.problems.push(unreadable(file, 'a link to nothing', 'a readable file'));
  }
}

function setAside(file: string, problem: Problem, found: Found): void {
  found.unread.push({ path: file, problem });
}

function readOne(folder: Folder, name: string, stamp: string): OfferedFile | null {
  try {
    return { path: name, stamp, bytes: fs.readFileSync(path.join(folder.corpusDir, name)) };
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? null
      : { path: name, problem: unreadable(name, codeOf(error), 'a readable file') };
  }
}

/** The reason why a name may not be that of an article's file, or null where it may. */
export function badFileName(name: string): Problem | null {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._()+,&'’-]{0,149}$/u.test(name);
  const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
  if (plain && !device && !name.includes('..') && !/[ .]$/.test(name) && readerOf(name) !== null) return null;
  const expected = `a plain file name that ends with ${extensionsRead().join(', ')}`;
  return { code: 'bad-file-name', severity: 'reject', field: 'file', found: name.slice(0, 80), expected };
}

/**
 * Adds a file to the corpus folder, or puts it in place of one with the same name: written beside it under a hidden
 * name, then renamed, so that a reader sees the old bytes or the new. Gives the problem of a bad name and writes nothing.
 */
export function addFile(folder: Folder, name: string, bytes: Uint8Array): Problem | null {
  const bad = badFileName(name);
  if (bad !== null) return bad;
  const target = path.join(folder.corpusDir, name);
  if (isLink(target))
    return {
      code: 'outside-folder',
      severity: 'reject',
      file: name,
      found: 'a link',
      expected: 'a plain file',
    };
  const temporary = path.join(folder.corpusDir, `.${randomUUID()}.tmp`);
  try {
    fs.mkdirSync(folder.corpusDir, { recursive: true });
    fs.writeFileSync(temporary, bytes, { flag: 'wx' });
    fs.renameSync(temporary, target);
    return null;
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    return unreadable(name, codeOf(error), 'a folder that can be written');
  }
}

/**
 * Moves a file of the corpus to the bin, `bin` in the data folder, which is never indexed. `file` is its path under
 * the corpus folder. Gives the path in the bin, or the problem where there is no such file or it cannot be moved.
 */
export function moveToBin(
  folder: Folder,
  file: string,
): { readonly binned: string } | { readonly problem: Problem } {
  const root = realPath(folder.corpusDir);
  const source = path.join(root ?? folder.corpusDir, file);
  const parent = realPath(path.dirname(source));
  const within =
    root !== null && source !== root && isInside(source, root) && (parent === null || isInside(parent, root));
  if (!within || path.isAbsolute(file)) {
    return {
      problem: {
        code: 'bad-file-name',
        severity: 'reject',
        field: 'file',
        found: file.slice(0, 80),
        expected: 'a file of the corpus',
      },
    };
  }
  const bin = path.join(folder.dataDir, 'bin');
  try {
    fs.mkdirSync(bin, { recursive: true });
    const target = freeName(bin, binName(file));
    move(source, target);
    return { binned: target };
  } catch (error) {
    return { problem: unreadable(file, codeOf(error), 'a file that can be moved') };
  }
}

/** True where something can be seen to stand under the name in the corpus folder. */
export function isThere(folder: Folder, file: string): boolean {
  try {
    return fs.lstatSync(path.join(folder.corpusDir, file), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function freeName(bin: string, name: string): string {
  let target = path.join(bin, name);
  for (let number = 2; fs.existsSync(target); number += 1) target = path.join(bin, `${number}-${name}`);
  return target;
}

function move(source: string, target: string): void {
  try {
    fs.renameSync(source, target);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    fs.copyFileSync(source, target, fs.constants.COPYFILE_EXCL);
    fs.rmSync(source);
  }
}

function unreadable(file: string, found: string, expected: string): Problem {
  return { code: 'unreadable', severity: 'reject', file, found, expected };
}

function realPath(folder: string): string | null {
  try {
    return fs.realpathSync(folder);
  } catch {
    return null;
  }
}

function isLink(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
