// One search, from a request to ranked hits and the decision whether the first one answers.
import type { Article } from '../corpus/article.ts';
import { inTurns, type Steps } from '../corpus/step.ts';
import { admitted } from './admitted.ts';
import { wantedOf } from './answers.ts';
import type { Hidden, Hit, Search, SearchRequest } from './archive.ts';
import { matterOf } from './aside.ts';
import { askedFor } from './asked-for.ts';
import { boldIn } from './bold.ts';
import { confidenceOf } from './cover.ts';
import { COVERED_FROM, DECISION } from './cover-weights.ts';
import type { Decision } from './decision.ts';
import type { EngineQuery } from './engine.ts';
import { checksOf } from './filters.ts';
import { type ArticleMatch, matchArticle, matchPassage } from './match.ts';
import { type Asked, type Entrant, type Ranked, rankInSteps } from './rank.ts';
import type { Rarity } from './rarity.ts';
import type { Entry, Searchable } from './searchable.ts';
import { type Unit, unitsOf } from './units.ts';
import { RANKING, type Weights } from './weights.ts';

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
    matter: matterOf(question, units),
    rarity: base.rarity,
    newness: base.newness,
  };
  if (units.length === 0) return { entrants: [], asked, hidden: [], lacksPhrases: false };
  const query = engineQuery(units, Math.max(CANDIDATES, top), base.rarity);
  const checks = checksOf(filters, base.named);
  const { entries, hidden, lacksPhrases } = await admitted(base, query, checks, question.phrases);
  const entrants = await inTurns(enter(entries, units), base.turn);
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
