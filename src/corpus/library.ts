// What has been read so far, file by file, with the last good version of each. Pure: takes bytes, not paths.
import { arrive, type OfferedFile, shelf } from './arrival.ts';
import type { Article } from './article.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { readPart } from './read.ts';
import type { Part, PartReading } from './reader.ts';
import { type ShelvedFile, settledInSteps } from './shelf.ts';
import { atAStretch, inTurns, type Steps, type Turn } from './step.ts';

/** Everything that was read: files in order of path, the articles that answer in order of id, all problems. */
export interface Library {
  readonly files: ReadonlyMap<string, ShelvedFile>;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Reads one part of a file, here or elsewhere; what goes wrong is a problem of the reading, never an error. */
export type ReadPart = (part: Part) => PartReading | Promise<PartReading>;

/**
 * How the files on offer are read: by whom, when others get their turn, and how large a file may be. Default: by
 * whoever asks, at a stretch, as large as `LIMITS` has it.
 */
export interface Shelving {
  readonly read?: ReadPart;
  readonly turn?: Turn;
  readonly limits?: Limits | undefined;
}

/**
 * The library of the files on offer, in whatever order they come. Only files whose bytes changed are read, and of a
 * `.jsonl` only its lines that did. A file or a line that went bad keeps the article it had, and its problem says
 * `lastGood`; so do the files of a folder that can't be read. Of two articles with one id the one in the first file by
 * path stays, but a good one goes before a last good one. Files that are not on offer go.
 * Many parts of files are read at a time, and others have their turn.
 */
export async function shelve(
  previous: Library | null,
  files: Iterable<OfferedFile>,
  folderProblems: readonly Problem[] = [],
  { read = readPart, turn = atAStretch, limits = LIMITS }: Shelving = {},
): Promise<Library> {
  const shelved = new Map<string, ShelvedFile | null>();
  const unread: string[] = [];
  const underWay: Promise<void>[] = [];
  const readInRoom = withRoom(read);
  for (const file of files) {
    if (shelved.has(file.path)) continue;
    shelved.set(file.path, null);
    if ('problem' in file) unread.push(file.path);
    const arrival = await inTurns(arrive(previous?.files.get(file.path) ?? null, file, limits), turn);
    const readings: Promise<PartReading>[] = [];
    for (const part of arrival.parts) {
      readings.push((await readInRoom(part)).reading);
      await turn();
    }
    const done = Promise.all(readings).then((all) => void shelved.set(file.path, arrival.shelved(all)));
    done.catch(() => undefined);
    underWay.push(done);
  }
  await Promise.all(underWay);
  return inTurns(assemble(previous, shelved, unread, folderProblems), turn);
}

/** Bytes of parts that are being read at a time, so that no folder is held in memory as a whole. */
const ROOM = 4_000_000;

/** Begins a reading as soon as there is room for it. */
function withRoom(read: ReadPart): (part: Part) => Promise<{ readonly reading: Promise<PartReading> }> {
  let taken = 0;
  let wake = (): void => undefined;
  return async (part) => {
    while (taken > ROOM) await new Promise<void>((resume) => (wake = resume));
    taken += part.bytes.length;
    const reading = Promise.resolve(read(part)).finally(() => {
      taken -= part.bytes.length;
      wake();
    });
    return { reading };
  };
}

function* assemble(
  previous: Library | null,
  arrived: ReadonlyMap<string, ShelvedFile | null>,
  unread: readonly string[],
  folderProblems: readonly Problem[],
): Steps<Library> {
  const shelved = new Map<string, ShelvedFile>();
  for (const [path, file] of arrived) if (file !== null) shelved.set(path, file);
  yield;
  for (const before of previous?.files.values() ?? []) {
    const folder = unread.find((path) => path === '.' || before.path.startsWith(`${path}/`));
    if (folder === undefined || shelved.has(before.path)) continue;
    shelved.set(before.path, { ...shelf(before.path, NOTHING, before.articles), unseenIn: folder });
  }
  yield;
  const files = yield* settledInSteps([...shelved.values()].sort((a, b) => compare(a.path, b.path)));
  yield;
  const articles = files.flatMap((file) => file.articles).sort((a, b) => compare(a.id, b.id));
  yield;
  return {
    files: new Map(files.map((file) => [file.path, file])),
    articles,
    problems: [...[...folderProblems].sort(byPlace), ...files.flatMap((file) => file.problems)],
  };
}

const NOTHING = { articles: [], problems: [] };

function byPlace(a: Problem, b: Problem): number {
  return compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
