// The corpus folder on disk: lists and reads its files, adds one, moves one to the bin. The only file of this layer
// that touches the disk; what the bytes mean is for the readers.
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { OfferedFile } from './library.ts';
import { LIMITS, type Limits, tooLarge } from './limits.ts';
import type { Problem } from './problem.ts';
import { extensionsRead, readerOf } from './readers.ts';

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
  /** Files that are set aside without a look at their bytes, with the reason. */
  readonly unread: readonly { readonly path: string; readonly problem: Problem }[];
  readonly problems: readonly Problem[];
}

const DEEPEST = 32;

/**
 * All files under the corpus folder that may be articles, in order of path. Files and folders whose names begin with
 * a dot and the data folder are passed over in silence; links that lead out of the folder are set aside.
 * A corpus folder that is not there is a problem, not an exception.
 */
export function listFolder(folder: Folder): Listing {
  const found = {
    files: [] as ListedFile[],
    unread: [] as { path: string; problem: Problem }[],
    problems: [] as Problem[],
  };
  const root = realPath(folder.corpusDir);
  if (root === null) {
    const problem = unreadable(folder.corpusDir, 'no such folder', 'a folder of articles');
    return { ...found, problems: [problem] };
  }
  const data = realPath(folder.dataDir) ?? path.resolve(folder.dataDir);
  walk({ root, data, seen: new Set([root]) }, '', 0, found);
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
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
  readonly data: string;
  readonly seen: Set<string>;
}

interface Found {
  readonly files: ListedFile[];
  readonly unread: { path: string; problem: Problem }[];
  readonly problems: Problem[];
}

function walk(at: Walk, under: string, depth: number, found: Found): void {
  if (depth > DEEPEST) {
    found.problems.push({
      code: 'too-deep',
      severity: 'reject',
      file: under,
      found: `folders deeper than ${DEEPEST}`,
      expected: 'a flatter folder',
    });
    return;
  }
  let names: string[];
  try {
    names = fs.readdirSync(path.join(at.root, under)).sort();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT')
      found.problems.push(unreadable(under === '' ? '.' : under, codeOf(error), 'a readable folder'));
    return;
  }
  for (const name of names)
    if (!name.startsWith('.')) visit(at, under === '' ? name : `${under}/${name}`, depth, found);
}

function visit(at: Walk, file: string, depth: number, found: Found): void {
  const absolute = path.join(at.root, file);
  try {
    const target = fs.lstatSync(absolute).isSymbolicLink() ? fs.realpathSync(absolute) : absolute;
    if (isInside(target, at.data)) return;
    if (!isInside(target, at.root)) {
      found.unread.push({
        path: file,
        problem: {
          code: 'outside-folder',
          severity: 'reject',
          file,
          found: 'a link out of the corpus folder',
          expected: 'a file inside it',
        },
      });
      return;
    }
    const stat = fs.statSync(absolute, { bigint: true });
    if (stat.isDirectory()) {
      if (target !== absolute && at.seen.has(target)) return;
      at.seen.add(target);
      walk(at, file, depth + 1, found);
    } else if (stat.isFile()) {
      const stamp = `${stat.size}-${stat.mtimeNs}-${stat.ctimeNs}-${stat.ino}`;
      found.files.push({ path: file, size: Number(stat.size), stamp });
    } else found.unread.push({ path: file, problem: unreadable(file, 'no plain file', 'a plain file') });
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && !isLink(absolute)) return;
    found.unread.push({
      path: file,
      problem: unreadable(
        file,
        codeOf(error) === 'ENOENT' ? 'a link to nothing' : codeOf(error),
        'a readable file',
      ),
    });
  }
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
    const target = freeName(bin, file.replaceAll('/', '__'));
    move(source, target);
    return { binned: target };
  } catch (error) {
    return { problem: unreadable(file, codeOf(error), 'a file that can be moved') };
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

function isInside(target: string, folder: string): boolean {
  const relative = path.relative(folder, target);
  return (
    relative === '' ||
    (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
  );
}

function isLink(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
