// One search, from a request to ranked hits and the decision whether the first one answers.
import type { Article } from '../corpus/article.ts';
import type { Figurehead, Filters, Hidden, Hit, Passage, Search, SearchRequest } from './archive.ts';
import { boldIn } from './bold.ts';
import { COVERED_FROM, confidenceOf } from './cover.ts';
import type { EngineQuery, SearchEngine } from './engine.ts';
import { type Checks, checksOf, stoppedBy } from './filters.ts';
import { matchPassage, numberUnits, type UnitNumbers } from './match.ts';
import type { Prepared } from './prepared.ts';
import { type Asked, type Entrant, type Ranked, rank } from './rank.ts';
import type { Rarity } from './rarity.ts';
import { type Unit, unitsOf } from './units.ts';

/** One passage of the archive with the article that holds it; its place in the list is its id in the engine. */
export interface Entry {
  readonly passage: Passage;
  readonly prepared: Prepared;
}

/** What a search works on: all of it belongs to one archive and never changes. */
export interface Searchable {
  readonly entries: readonly Entry[];
  readonly engine: SearchEngine;
  readonly rarity: Rarity;
  readonly shortForms: (name: string) => readonly string[];
  readonly named: (words: string) => readonly Figurehead[];
  readonly newness: (published: string | null) => number;
}

// How many candidates are ranked. The right passage of 382 is among the first 20 for 0.99 of questions, so that
// 150 leave room for archives a hundred times as large.
const CANDIDATES = 150;
const KEY_COUNTS = 1;

function engineQuery(units: readonly Unit[], limit: number): EngineQuery {
  const terms = new Map<string, number>();
  const highest = Math.max(0, ...units.map((unit) => unit.weight));
  for (const unit of units) {
    const counts = highest === 0 || unit.weight > 0.4 * highest ? 1 : 0.7;
    for (const term of unit.terms) terms.set(term, counts);
    if (unit.key !== null) terms.set(unit.key, KEY_COUNTS);
  }
  return { terms, limit };
}

function enter(entries: readonly Entry[], units: readonly Unit[]): readonly Entrant[] {
  const numbers = new Map<Article, UnitNumbers>();
  return entries.map(({ passage, prepared }) => {
    const known = numbers.get(prepared.article) ?? numberUnits(prepared.words, units);
    numbers.set(prepared.article, known);
    return { match: matchPassage(passage, prepared, units, known), read: prepared };
  });
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
    if (filter === null) {
      if (entries.length < CANDIDATES) entries.push(entry);
    } else if (place < CANDIDATES) hidden.set(filter, (hidden.get(filter) ?? 0) + 1);
  });
  return { entries, hidden: [...hidden].map(([filter, count]) => ({ filter, count })) };
}

function isPhraseMissing(ranked: Ranked, phrases: readonly string[]): boolean {
  const { passage } = ranked.match;
  const text = ranked.read.article.text.slice(passage.start, passage.end).toLowerCase();
  return phrases.some((phrase) => !text.includes(phrase.toLowerCase()));
}

function toHit(ranked: Ranked, evidence: Prepared['evidence'], asked: Asked): Hit {
  const { article } = ranked.read;
  return {
    passage: ranked.match.passage,
    article,
    score: ranked.score,
    parts: ranked.parts,
    best: ranked.best.sentence,
    bold: boldIn(ranked.best.sentence, article, evidence, asked.question),
  };
}

/** Searches. Nothing found, or a question without terms, gives no hits and is not covered. */
export async function search(base: Searchable, request: SearchRequest): Promise<Search> {
  const { question, filters, top } = request;
  const units = unitsOf(question, base.rarity, base.shortForms);
  if (units.length === 0) return { hits: [], hidden: [], covered: false, confidence: 0 };
  const checks = checksOf(filters, base.named);
  const limited = Object.values(checks).some((check) => check !== null) || question.phrases.length > 0;
  const limit = Math.max(limited ? base.entries.length : CANDIDATES, top);
  const candidates = await base.engine.candidates(engineQuery(units, limit));
  const found = candidates.map(({ id }) => base.entries[id]).filter((entry) => entry !== undefined);
  const { entries, hidden } = admit(found, checks);
  const asked: Asked = { question, units, rarity: base.rarity, newness: base.newness };
  const ranked = rank(enter(entries, units), asked);
  const withPhrases = ranked.filter((one) => !isPhraseMissing(one, question.phrases));
  const evidenceOf = new Map(entries.map(({ prepared }) => [prepared.article, prepared.evidence]));
  const hits = withPhrases.slice(0, top).flatMap((one) => {
    const evidence = evidenceOf.get(one.read.article);
    return evidence === undefined ? [] : [toHit(one, evidence, asked)];
  });
  const [first] = withPhrases;
  const confidence = first === undefined ? 0 : confidenceOf(first, units);
  return { hits, hidden, covered: confidence >= COVERED_FROM, confidence };
}
