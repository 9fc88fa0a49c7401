// One search, from a request to ranked hits and the decision whether the first one answers.
import type { Article } from '../corpus/article.ts';
import { inTurns, type Steps, type Turn } from '../corpus/step.ts';
import { wantedOf } from './answers.ts';
import type { Figurehead, Filters, Hidden, Hit, Passage, Search, SearchRequest } from './archive.ts';
import { askedFor } from './asked-for.ts';
import { boldIn } from './bold.ts';
import { confidenceOf } from './cover.ts';
import { COVERED_FROM, DECISION } from './cover-weights.ts';
import type { Decision } from './decision.ts';
import type { Engine, EngineQuery } from './engine.ts';
import { type Checks, checksOf, stoppedBy } from './filters.ts';
import { fold } from './fold.ts';
import { type ArticleMatch, matchArticle, matchPassage } from './match.ts';
import type { Prepared } from './prepared.ts';
import { type Asked, type Entrant, type Ranked, rankInSteps } from './rank.ts';
import type { Rarity } from './rarity.ts';
import { type Unit, unitsOf } from './units.ts';
import { RANKING, type Weights } from './weights.ts';

/** One passage of the archive with the article that holds it; its place in the list is its id in the engine. */
export interface Entry {
  readonly passage: Passage;
  readonly prepared: Prepared;
}

/** What a search works on: all of it belongs to one archive and never changes. */
export interface Searchable {
  readonly entries: readonly Entry[];
  readonly engine: Engine;
  readonly rarity: Rarity;
  readonly shortForms: (name: string) => readonly string[];
  readonly named: (words: string) => readonly Figurehead[];
  readonly newness: (published: string | null) => number;
  /** Lets others have their turn while a search goes on. */
  readonly turn: Turn;
}

// How many candidates are ranked. The right passage of 382 is among the first 20 for 0.99 of questions, so that
// 150 leave room for archives a hundred times as large.
const CANDIDATES = 150;
const KEY_COUNTS = 1;
const KIN_COUNTS = 0.6;
const RELATED_COUNTS = 0.3;

// A related word in more than this share of passages costs time and finds nothing that the rest does not.
const COMMON = 0.02;

function engineQuery(units: readonly Unit[], limit: number, rarity: Rarity): EngineQuery {
  const terms = new Map<string, number>();
  const highest = Math.max(0, ...units.map((unit) => unit.weight));
  for (const unit of units) {
    const counts = highest === 0 || unit.weight > 0.4 * highest ? 1 : 0.7;
    for (const term of unit.terms) terms.set(term, counts);
    for (const term of unit.kin) if (!terms.has(term)) terms.set(term, KIN_COUNTS);
    for (const term of unit.related)
      if (!terms.has(term) && rarity.holding(term) < COMMON * rarity.passages)
        terms.set(term, RELATED_COUNTS);
    if (unit.key !== null) terms.set(unit.key, KEY_COUNTS);
  }
  return { terms, limit };
}

function* enter(entries: readonly Entry[], units: readonly Unit[]): Steps<readonly Entrant[]> {
  const matches = new Map<Article, ArticleMatch>();
  const entrants: Entrant[] = [];
  for (const { passage, prepared } of entries) {
    const known = matches.get(prepared.article) ?? matchArticle(prepared, units);
    matches.set(prepared.article, known);
    entrants.push({ match: matchPassage(passage, prepared, units, known), read: prepared });
    yield;
  }
  return entrants;
}

interface Admitted {
  readonly entries: readonly Entry[];
  readonly hidden: readonly Hidden[];
}

// All that pass, up to the limit; the hidden ones are counted among the same number of the best.
function admit(found: readonly Entry[], checks: Checks): Admitted {
  const entries: Entry[] = [];
  const hidden = new Map<keyof Filters, number>();
  found.forEach((entry, place) => {
    const filter = stoppedBy(checks, entry.prepared.article, entry.prepared.words);
    if (filter === null) entries.push(entry);
    else if (place < CANDIDATES) hidden.set(filter, (hidden.get(filter) ?? 0) + 1);
  });
  return { entries, hidden: [...hidden].map(([filter, count]) => ({ filter, count })) };
}

function holdsAll(phrases: readonly string[]): (entry: Entry) => boolean {
  const folded = phrases.map(fold);
  return ({ passage, prepared }) => {
    const text = fold(prepared.article.text.slice(passage.start, passage.end));
    return folded.every((phrase) => text.includes(phrase));
  };
}

function toHit(ranked: Ranked, asked: Asked): Hit {
  const { article, evidence } = ranked.read;
  return {
    passage: ranked.match.passage,
    article,
    score: ranked.score,
    parts: ranked.parts,
    best: ranked.best.sentence,
    bold: boldIn(ranked.best.sentence, article, evidence, asked.question),
  };
}

/** What goes into the ranking of one request. */
export interface Gathered {
  readonly entrants: readonly Entrant[];
  readonly asked: Asked;
  readonly hidden: readonly Hidden[];
  /** True where the question has words in quotation marks that no passage holds. */
  readonly lacksPhrases: boolean;
}

/** Finds the candidates. Words in quotation marks must stand in a passage, unless none has them. */
export async function gather(base: Searchable, request: SearchRequest): Promise<Gathered> {
  const { question, filters, top } = request;
  const units = unitsOf(question, base.rarity, base.shortForms);
  const asked: Asked = {
    question,
    wanted: wantedOf(question, askedFor(question.text, question.kind)),
    units,
    rarity: base.rarity,
    newness: base.newness,
  };
  if (units.length === 0) return { entrants: [], asked, hidden: [], lacksPhrases: false };
  const checks = checksOf(filters, base.named);
  const limited = Object.values(checks).some((check) => check !== null) || question.phrases.length > 0;
  const wanted = Math.max(CANDIDATES, top);
  const candidates = await base.engine.candidates(
    engineQuery(units, limited ? base.entries.length : wanted, base.rarity),
  );
  const found = candidates.map(({ id }) => base.entries[id]).filter((entry) => entry !== undefined);
  const { entries, hidden } = admit(found, checks);
  const holding = question.phrases.length === 0 ? entries : entries.filter(holdsAll(question.phrases));
  const lacksPhrases = holding.length === 0 && entries.length > 0;
  const entering = (lacksPhrases ? entries : holding).slice(0, wanted);
  const entrants = await inTurns(enter(entering, units), base.turn);
  return { entrants, asked, hidden, lacksPhrases };
}

/** Weights that were learnt: the ranking's and the decision's. */
interface Learnt {
  readonly ranking: Weights;
  readonly decision: Decision;
}

const SHIPPED: Learnt = { ranking: RANKING, decision: DECISION };

/**
 * Searches. Nothing found, or a question without terms, gives no hits and is not covered. Other weights than the
 * shipped ones are for scripts/eval/retrieval.mjs.
 */
export async function search(
  base: Searchable,
  request: SearchRequest,
  learnt: Learnt = SHIPPED,
): Promise<Search> {
  const { entrants, asked, hidden, lacksPhrases } = await gather(base, request);
  const ranked = await inTurns(rankInSteps(entrants, asked, request.top, learnt.ranking), base.turn);
  const [first] = ranked;
  const confidence = first === undefined || lacksPhrases ? 0 : confidenceOf(ranked, asked, learnt.decision);
  const hits = ranked.slice(0, request.top).map((one) => toHit(one, asked));
  return { hits, hidden, covered: confidence >= COVERED_FROM, confidence };
}
