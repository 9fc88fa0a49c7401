// Opens the archive over a folder of articles, and is the one owner that may replace it. Reads the disk through
// corpus/folder.ts alone; the clock is passed in.
import type { Article } from '../corpus/article.ts';
import { type Changes, changes } from '../corpus/change.ts';
import {
  addFile,
  badFileName,
  type Folder,
  isThere,
  listInSteps,
  moveToBin,
  readListed,
} from '../corpus/folder.ts';
import { type Library, type ReadPart, shelve } from '../corpus/library.ts';
import type { Limits } from '../corpus/limits.ts';
import type { Problem } from '../corpus/problem.ts';
import type { ShelvedFile } from '../corpus/shelf.ts';
import { inTurns, type Turn, turnsBy } from '../corpus/step.ts';
import { type Built, buildInSteps } from './build.ts';
import type { Host, ReloadReport } from './host.ts';
import { readHere } from './reading.ts';
import { type Saved, UNSAVED } from './saved.ts';

export interface HostSettings extends Folder {
  readonly limits?: Limits;
  /** Milliseconds from any fixed start; only differences are used. */
  readonly clock: () => number;
  /** Who reads the files. Default: this thread. */
  readonly read?: ReadPart;
  /** What was found before, and where it is kept for the next start. Default: nowhere. */
  readonly saved?: Saved;
}

interface State {
  readonly library: Library;
  readonly built: Built;
}

/** The settings, and what the work is done with. */
interface Tools {
  readonly settings: HostSettings;
  readonly read: ReadPart;
  readonly saved: Saved;
  readonly turn: Turn;
}

type Reloaded = { readonly state: State; readonly report: Omit<ReloadReport, 'milliseconds'> };

const NOTHING_CHANGED: Changes = { added: [], changed: [], removed: [] };

async function readFolder(tools: Tools, previous: Library | null): Promise<Library> {
  const { settings, saved, turn } = tools;
  const read = saved.reading(tools.read);
  const listing = await inTurns(listInSteps(settings), turn);
  const known = (path: string): string | null => previous?.files.get(path)?.stamp ?? null;
  const files = readListed(settings, listing, known, settings.limits);
  return shelve(previous, files, listing.problems, { read, turn, limits: settings.limits });
}

function isEmptied(before: Library, after: Library): boolean {
  const rejected = after.problems.some((problem) => problem.severity === 'reject');
  return before.articles.length > 0 && after.articles.length === 0 && rejected;
}

function sameArticles(before: Library, after: Library): boolean {
  return (
    before.articles.length === after.articles.length &&
    before.articles.every((article, i) => article === after.articles[i])
  );
}

function withProblems(built: Built, problems: readonly Problem[]): Built {
  return { ...built, archive: { ...built.archive, problems } };
}

async function buildAfter(before: State, library: Library, turn: Turn): Promise<Built | Error> {
  if (sameArticles(before.library, library)) return withProblems(before.built, library.problems);
  try {
    return await inTurns(buildInSteps(library, before.built, turn), turn);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function report(
  outcome: ReloadReport['outcome'],
  before: Library,
  after: Library,
  found: Changes,
): Omit<ReloadReport, 'milliseconds'> {
  return {
    outcome,
    before: before.articles.length,
    after: outcome === 'kept' ? before.articles.length : after.articles.length,
    added: found.added,
    changed: found.changed.map(({ id, parts }) => ({
      id,
      what: parts.includes('text') ? 'text' : 'metadata',
    })),
    removed: found.removed,
    problems: after.problems,
  };
}

function kept(before: State, after: Library, why: Problem | null): Reloaded {
  const told = report('kept', before.library, after, NOTHING_CHANGED);
  return {
    state: { library: before.library, built: withProblems(before.built, after.problems) },
    report: why === null ? told : { ...told, problems: [why, ...told.problems] },
  };
}

async function reloadOnce(tools: Tools, before: State, mayEmpty: boolean): Promise<Reloaded> {
  const library = await readFolder(tools, before.library);
  if (!mayEmpty && isEmptied(before.library, library)) return kept(before, library, null);
  const built = await buildAfter(before, library, tools.turn);
  if (built instanceof Error) {
    const found = built.message;
    return kept(before, library, {
      code: 'failed',
      severity: 'reject',
      found,
      expected: 'an archive that can be built',
    });
  }
  const found = changes(before.library, library);
  const isSame = found.added.length + found.changed.length + found.removed.length === 0;
  return {
    state: { library, built },
    report: report(isSame ? 'unchanged' : 'replaced', before.library, library, found),
  };
}

// What speaks against adding a file; nothing is written where there is something.
async function againstAdding(
  { settings, read, turn }: Tools,
  state: State,
  name: string,
  bytes: Uint8Array,
): Promise<Problem | null> {
  const bad = badFileName(name);
  if (bad !== null) return bad;
  if (isThere(settings, name)) {
    return {
      code: 'bad-file-name',
      severity: 'reject',
      field: 'file',
      found: name,
      expected: 'a name that no file of the corpus has',
    };
  }
  const { limits } = settings;
  const reading = await shelve(null, [{ path: name, bytes }], [], { read, turn, limits });
  if (reading.articles.length === 0) {
    const empty: Problem = {
      code: 'empty-text',
      severity: 'reject',
      file: name,
      found: 'no article',
      expected: 'an article',
    };
    return reading.problems.find((problem) => problem.severity === 'reject') ?? reading.problems[0] ?? empty;
  }
  const taken = reading.articles.find((article) => state.built.archive.article(article.id) !== null);
  if (taken === undefined) return null;
  return {
    code: 'duplicate-id',
    severity: 'reject',
    file: name,
    field: 'id',
    found: taken.id,
    expected: 'an id that no article has',
  };
}

/** How much else a file of lines holds: articles, and lines that were set aside. */
function othersIn(file: ShelvedFile | undefined, { id, line }: Article): number {
  if (file === undefined || line === null) return 0;
  const rejected = file.problems.filter(
    (problem) => problem.severity === 'reject' && problem.line !== undefined && problem.line !== line,
  );
  const named = [...file.articles.map((one) => one.id), ...rejected.map((one) => one.article ?? one.line)];
  return new Set(named.filter((name) => name !== id)).size;
}

function fileToRemove(state: State, articleId: string): string | Problem {
  const article = state.built.archive.article(articleId);
  const at = { severity: 'reject', option: 'id' } as const;
  if (article === null)
    return { ...at, code: 'no-such-article', found: articleId, expected: 'the id of an article' };
  const others = othersIn(state.library.files.get(article.file), article);
  if (others === 0) return article.file;
  const found = `${articleId}, beside ${others} more in ${article.file}`;
  return { ...at, code: 'bad-option', found, expected: 'an article that has a file of its own' };
}

/**
 * Opens the archive of a folder. Reloads, additions and removals happen one at a time, in the order asked; a reload
 * asked for while another waits to begin joins it. Whoever holds a snapshot keeps it whole. Where files are there but
 * none is valid, or the archive cannot be built, a reload keeps the old one and says so; a removal may leave it empty.
 * Rejects only where the first archive cannot be built.
 */
export async function openHost(settings: HostSettings): Promise<Host> {
  const { read = readHere, saved = UNSAVED } = settings;
  const tools: Tools = { settings, read, saved, turn: turnsBy(settings.clock) };
  const library = await readFolder(tools, null);
  let state: State = { library, built: await inTurns(buildInSteps(library, null, tools.turn), tools.turn) };
  const keepOnlyWhatAnswers = () => inTurns(saved.keepOnly(state.library.articles), tools.turn);
  await keepOnlyWhatAnswers();
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const reload = async (mayEmpty = false): Promise<ReloadReport> => {
    const begun = settings.clock();
    const done = await reloadOnce(tools, state, mayEmpty);
    state = done.state;
    await keepOnlyWhatAnswers();
    return { ...done.report, milliseconds: settings.clock() - begun };
  };
  // A reload that has not begun yet sees whatever was changed until it begins: who asks meanwhile joins it.
  let waiting: Promise<ReloadReport> | null = null;
  const joinReload = (): Promise<ReloadReport> => {
    waiting ??= inTurn(() => {
      waiting = null;
      return reload();
    });
    return waiting;
  };
  return {
    snapshot: () => state.built.archive,
    reload: joinReload,
    add: (name, bytes) =>
      inTurn(
        async () =>
          (await againstAdding(tools, state, name, bytes)) ?? addFile(settings, name, bytes) ?? reload(),
      ),
    remove: (articleId) =>
      inTurn(async () => {
        const file = fileToRemove(state, articleId);
        if (typeof file !== 'string') return file;
        const moved = moveToBin(settings, file);
        return 'problem' in moved && isThere(settings, file) ? moved.problem : reload(true);
      }),
  };
}
