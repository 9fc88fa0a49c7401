// Which candidates may answer: those that pass the filters and have the words in quotation marks. Knows articles and
// passages; how a question becomes terms and what ranks is not its concern.
import { inTurns, type Steps } from '../corpus/step.ts';
import type { Filters, Hidden } from './archive.ts';
import type { Candidate, EngineQuery } from './engine.ts';
import { type Checks, stoppedBy } from './filters.ts';
import { fold } from './fold.ts';
import type { Prepared } from './prepared.ts';
import { remembered } from './remembered.ts';
import type { Entry, Searchable } from './searchable.ts';

export interface Admitted {
  /** At most as many as were wanted, best first. */
  readonly entries: readonly Entry[];
  /** How many of as many of the best each filter left out. */
  readonly hidden: readonly Hidden[];
  /** True where there are words in quotation marks that no passage holds: they are left out of account then. */
  readonly lacksPhrases: boolean;
}

/** How many more candidates are looked at where too few have the words in quotation marks. */
const MORE = 4;

type StoppedBy = (prepared: Prepared) => keyof Filters | null;

function hiddenAmong(best: readonly Entry[], stopped: StoppedBy): readonly Hidden[] {
  const hidden = new Map<keyof Filters, number>();
  for (const { prepared } of best) {
    const filter = stopped(prepared);
    if (filter !== null) hidden.set(filter, (hidden.get(filter) ?? 0) + 1);
  }
  return [...hidden].map(([filter, count]) => ({ filter, count }));
}

function* holding(entries: readonly Entry[], phrases: readonly string[]): Steps<readonly Entry[]> {
  const found: Entry[] = [];
  for (const entry of entries) {
    const { passage, prepared } = entry;
    const text = fold(prepared.article.text.slice(passage.start, passage.end));
    if (phrases.every((phrase) => text.includes(phrase))) found.push(entry);
    yield;
  }
  return found;
}

/** Those of the best that have the phrases: ever more are looked at, until there are enough or no more. */
async function withPhrases(
  base: Searchable,
  query: EngineQuery,
  phrases: readonly string[],
): Promise<readonly Entry[]> {
  const folded = phrases.map(fold);
  const found: Entry[] = [];
  for (let seen = 0, limit = query.limit; ; limit *= MORE) {
    const best = entriesOf(base, await base.engine.candidates({ ...query, limit }));
    found.push(...(await inTurns(holding(best.slice(seen), folded), base.turn)));
    if (found.length >= query.limit || best.length < limit) return found.slice(0, query.limit);
    seen = best.length;
  }
}

function entriesOf(base: Searchable, candidates: readonly Candidate[]): readonly Entry[] {
  return candidates.map(({ id }) => base.entries[id]).filter((entry) => entry !== undefined);
}

/** The best for some terms that pass the checks and hold the phrases, at most `limit` of them. */
export async function admitted(
  base: Searchable,
  { terms, limit }: EngineQuery,
  checks: Checks,
  phrases: readonly string[],
): Promise<Admitted> {
  const best = entriesOf(base, await base.engine.candidates({ terms, limit }));
  const stopped: StoppedBy = remembered((one: Prepared) => stoppedBy(checks, one.article, one.words));
  const isLimited = Object.values(checks).some((check) => check !== null);
  const accepts = (id: number): boolean => {
    const entry = base.entries[id];
    return entry !== undefined && stopped(entry.prepared) === null;
  };
  const query = isLimited ? { terms, limit, accepts } : { terms, limit };
  const passing = isLimited ? entriesOf(base, await base.engine.candidates(query)) : best;
  const having = phrases.length === 0 ? passing : await withPhrases(base, query, phrases);
  const lacksPhrases = having.length === 0 && passing.length > 0;
  const hidden = isLimited ? hiddenAmong(best, stopped) : [];
  return { entries: lacksPhrases ? passing : having, hidden, lacksPhrases };
}
