// What the decision whether a passage answers rests on, as numbers from 0 to 1. Weights live in cover-weights.ts.
import { namesWithin } from './article-words.ts';
import { most, share } from './features.ts';
import { landmarksOf, startingIn } from './landmarks.ts';
import type { Asked, Ranked } from './rank.ts';
import type { Unit } from './units.ts';

export interface CoverFeatures {
  /** Shares of the question that the sentence carries, alone and with what stands around it. */
  readonly sentence: number;
  readonly near: number;
  /** The share that the sentence has in the very words, and how much of rarity passage and title have so. */
  readonly exact: number;
  readonly weight: number;
  /** How closely the question's words stand together in the passage. */
  readonly closeness: number;
  /** How well its candidate for an answer fits and stands to the question; as `sentence` where none is sought. */
  readonly kind: number;
  readonly beside: number;
  /** The heaviest name, number or period that stands nowhere near, by its share of the heaviest unit. */
  readonly lostName: number;
  readonly lostNumber: number;
  readonly lostPeriod: number;
  /** Weighted share of the question that stands nowhere near, and that no passage of the archive has. */
  readonly lost: number;
  readonly unheard: number;
  /**
   * 1 where the sentence names another place while one that is asked for stands only around it; not where it has one of
   * several and the article is about the others, nor where places are what is asked for.
   */
  readonly elsewhere: number;
  /** The same for times: 1 where it is dated, and the period that is asked for stands only around it. */
  readonly elsewhen: number;
  /** How far it is ahead of the next one from elsewhere: 1 for a tenth of the score. */
  readonly ahead: number;
  /** 1 over the number of units: one word alone is soon found. */
  readonly brief: number;
  /** 1 for kinds of question that are answered more or less often than others. */
  readonly why: number;
  readonly quotation: number;
  readonly amount: number;
}

// At this worth a unit counts as standing near, and what each place is worth.
const ENOUGH = 0.55;
const IN_NEXT_SENTENCE = 0.9;
const IN_PASSAGE = 0.65;
const IN_TITLE = 0.85;
const IN_ARTICLE = 0.3;
// A name that an article keeps coming back to is what it is about, and is not said again in each sentence.
const IN_ARTICLE_OFTEN = 0.6;
const OFTEN = 3;

function carriedNear(ranked: Ranked, index: number, isName: boolean): number {
  const { sentences, article } = ranked.match;
  const at = sentences.indexOf(ranked.best);
  return Math.max(
    ranked.best.carries[index] ?? 0,
    IN_NEXT_SENTENCE * most(sentences.slice(Math.max(0, at - 1), at + 2), index),
    IN_PASSAGE * most(sentences, index),
    IN_TITLE * (article.title[index] ?? 0),
    inArticle(article.counts[index] ?? 0, isName),
  );
}

function inArticle(count: number, isName: boolean): number {
  return isName && count >= OFTEN ? IN_ARTICLE_OFTEN : IN_ARTICLE * Math.min(1, count);
}

function heaviestLost(units: readonly Unit[], lost: readonly number[], kind: Unit['kind']): number {
  const whole = Math.max(0, ...units.map((unit) => unit.weight));
  let heaviest = 0;
  units.forEach((unit, index) => {
    if (unit.kind === kind) heaviest = Math.max(heaviest, unit.weight * (lost[index] ?? 0));
  });
  return whole === 0 ? 0 : heaviest / whole;
}

function namesAnotherPlace(ranked: Ranked, { units, wanted }: Asked): boolean {
  if (wanted.asked.sought === 'country' || wanted.asked.sought === 'place') return false;
  const { title, counts } = ranked.match.article;
  const stands = (index: number): boolean => (ranked.best.carries[index] ?? 0) > 0;
  const isHere = units.some((unit, index) => unit.key !== null && stands(index));
  const isAround = units.some((unit, index) => {
    const isSubject = (title[index] ?? 0) > 0 || (counts[index] ?? 0) >= OFTEN;
    return unit.key !== null && !stands(index) && !(isHere && isSubject);
  });
  if (!isAround) return false;
  const asked = new Set(units.map((unit) => unit.key));
  const { words } = ranked.read;
  return [...words.names.keys()].some(
    (key) => !asked.has(key) && namesWithin(words, key, ranked.best.sentence),
  );
}

function datedOtherwise({ best, read }: Ranked, units: readonly Unit[]): boolean {
  const isAround = units.some((unit, index) => unit.kind === 'period' && (best.carries[index] ?? 0) < ENOUGH);
  if (!isAround) return false;
  return startingIn(landmarksOf(read.evidence).times, best.sentence).some((time) => time.earliest !== null);
}

function isUnheard(unit: Unit, asked: Asked): boolean {
  const all = [...unit.terms, ...unit.kin, ...unit.related, ...(unit.key === null ? [] : [unit.key])];
  return unit.period === null && all.every((term) => asked.rarity.holding(term) === 0);
}

// Which units stand in passage or title by the very word, or by a name of the same place.
function exactIn(ranked: Ranked, units: readonly Unit[]): ReadonlySet<number> {
  const exact = new Set(ranked.match.places.map((place) => place.unit));
  units.forEach((unit, index) => {
    const named = unit.kind === 'name' || unit.kind === 'period';
    if ((ranked.match.article.title[index] ?? 0) > 0.9) exact.add(index);
    if (named && most(ranked.match.sentences, index) > 0.9) exact.add(index);
  });
  return exact;
}

// Of rarity: as much as three or four words have that stand in one passage of a hundred.
const WHOLE = 20;

function weightOf(units: readonly Unit[], counts: (index: number) => boolean): number {
  return units.reduce((sum, unit, index) => sum + (counts(index) ? unit.weight : 0), 0);
}

// The lead over the best sentence of another passage, no more than a tenth counts.
function leadOf(ranked: readonly Ranked[]): number {
  const [first, second] = ranked;
  if (first === undefined) return 0;
  return second === undefined ? 1 : Math.min(1, 10 * (first.score - second.score));
}

/**
 * What the decision rests on; `first` is the first of `ranked`. Also read by scripts/learn/cover.mjs.
 * @public
 */
export function coverFeatures(first: Ranked, ranked: readonly Ranked[], asked: Asked): CoverFeatures {
  const { units } = asked;
  const { sought } = asked.wanted.asked;
  const near = units.map((unit, index) => carriedNear(first, index, unit.kind === 'name'));
  const lost = near.map((carried) => (carried < ENOUGH ? 1 : 0));
  const { features } = first;
  const exactHere = new Set(first.best.places.map((place) => place.unit));
  const exact = exactIn(first, units);
  const isOpen = sought === 'anything';
  return {
    sentence: features.sentence,
    near: share(units, (index) => near[index] ?? 0),
    exact: share(units, (index) => (exactHere.has(index) ? 1 : 0)),
    weight: Math.min(1, weightOf(units, (index) => exact.has(index)) / WHOLE),
    closeness: features.closeness,
    kind: isOpen ? 1 : features.kind,
    beside: isOpen ? features.sentence : features.beside,
    lostName: heaviestLost(units, lost, 'name'),
    lostNumber: heaviestLost(units, lost, 'number'),
    lostPeriod: heaviestLost(units, lost, 'period'),
    lost: share(units, (index) => lost[index] ?? 0),
    unheard: share(units, (index) => (units[index] !== undefined && isUnheard(units[index], asked) ? 1 : 0)),
    elsewhere: namesAnotherPlace(first, asked) ? 1 : 0,
    elsewhen: datedOtherwise(first, units) ? 1 : 0,
    ahead: leadOf(ranked),
    brief: 1 / Math.max(1, units.length),
    why: sought === 'reason' ? 1 : 0,
    quotation: sought === 'words' ? 1 : 0,
    amount: asked.question.kind === 'how-much' ? 1 : 0,
  };
}
