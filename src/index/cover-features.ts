// What the decision whether a passage answers rests on, as numbers from 0 to 1. Weights live in cover-weights.ts.
import { namesWithin, termsWithin } from './article-words.ts';
import { denies, oppositesOf } from './contrary.ts';
import { most, share } from './features.ts';
import { landmarksOf, startingIn } from './landmarks.ts';
import type { Asked, Ranked } from './rank.ts';
import type { Unit } from './units.ts';

export interface CoverFeatures {
  /** Shares of the question that the sentence carries, alone and with what stands around it. */
  readonly sentence: number;
  readonly near: number;
  /** How much of rarity passage and title have in the very words, and that where the rest is near, too. */
  readonly weight: number;
  readonly weightNear: number;
  /** How often the article as a whole has what is asked for: all of it five times over is 1. */
  readonly article: number;
  /** How well its candidate for an answer fits; 1 where nothing in particular is sought. */
  readonly kind: number;
  /** The heaviest name, number or period that stands nowhere near, by its share of the heaviest unit. */
  readonly lostName: number;
  readonly lostNumber: number;
  readonly lostPeriod: number;
  /** How far the very sentence has the words that are no names, the names, and neighbours together. */
  readonly words: number;
  readonly names: number;
  readonly pairs: number;
  /** How far the rarest word is near, and the share of different units that are not. */
  readonly rarest: number;
  readonly missing: number;
  /** Weighted share of the question that stands nowhere near, and that no passage of the archive has. */
  readonly lost: number;
  readonly unheard: number;
  /** The share once more, for what loses more the more is lost, up to two fifths. */
  readonly lostSquared: number;
  readonly lostMuch: number;
  /**
   * 1 where the sentence names another place while one that is asked for stands only around it; not where it has one of
   * several and the article is about the others, nor where places are what is asked for.
   */
  readonly elsewhere: number;
  /** The same for times: 1 where it is dated, and the period that is asked for stands only around it. */
  readonly elsewhen: number;
  /** 1 where the question asks what is not so and the sentence denies nothing; and the other way round. */
  readonly undenied: number;
  readonly denied: number;
  /** The share of words that the sentence does not have, but the opposite of them. */
  readonly contrary: number;
  /** How far it is ahead of the next one from elsewhere: 1 for a tenth of the score. */
  readonly ahead: number;
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

// By the share of the heaviest: one word the other way round turns the whole.
function contraryOf(ranked: Ranked, units: readonly Unit[]): number {
  const { best, read } = ranked;
  const here = termsWithin(read.words, best.sentence);
  const heaviest = Math.max(1e-9, ...units.map((unit) => unit.weight));
  const turned = units.map((unit, index) => {
    if ((best.carries[index] ?? 0) > 0) return 0;
    const said = unit.kind === 'word' && unit.terms.flatMap(oppositesOf).some((term) => here.includes(term));
    return said || isOtherOne(unit, here) ? unit.weight / heaviest : 0;
  });
  return Math.max(0, ...turned);
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

// "Stream 1" where Stream 2 is asked about, "13th" where the 14th is.
function isOtherOne({ behind, terms }: Unit, here: readonly string[]): boolean {
  if (behind !== null) return here.some((term, at) => /^\d/.test(term) && here[at - 1] === behind);
  return terms.some((term) => ORDINAL.test(term)) && here.some((term) => ORDINAL.test(term));
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

function rarestOf(units: readonly Unit[]): number {
  let at = 0;
  units.forEach((unit, index) => {
    if (unit.weight > (units[at]?.weight ?? 0)) at = index;
  });
  return at;
}

// Of rarity: as much as three or four words have that stand in one passage of a hundred.
const WHOLE = 20;

function weightOf(units: readonly Unit[], counts: (index: number) => boolean): number {
  return units.reduce((sum, unit, index) => sum + (counts(index) ? unit.weight : 0), 0);
}

// So often a word stands in an article that is about it.
const ALL_OVER = 5;
// More than this share lost is as bad as all.
const MUCH = 0.4;

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
  const { article } = first.read;
  const asksDenied = denies(asked.question.text);
  const saysDenied = denies(article.text.slice(first.best.sentence.start, first.best.sentence.end));
  const exact = exactIn(first, units);
  const weight = Math.min(1, weightOf(units, (index) => exact.has(index)) / WHOLE);
  const allNear = share(units, (index) => near[index] ?? 0);
  const allLost = share(units, (index) => lost[index] ?? 0);
  return {
    sentence: features.sentence,
    near: allNear,
    weight,
    weightNear: weight * allNear,
    article: share(units, (index) => Math.min(1, (first.match.article.counts[index] ?? 0) / ALL_OVER)),
    kind: sought === 'anything' ? 1 : features.kind,
    lostName: heaviestLost(units, lost, 'name'),
    lostNumber: heaviestLost(units, lost, 'number'),
    lostPeriod: heaviestLost(units, lost, 'period'),
    words: features.words,
    names: features.names,
    pairs: features.pairs,
    rarest: near[rarestOf(units)] ?? 0,
    missing: lost.filter((one) => one > 0).length / Math.max(1, units.length),
    lost: allLost,
    lostSquared: allLost ** 2,
    lostMuch: Math.min(1, allLost / MUCH),
    unheard: share(units, (index) => (units[index] !== undefined && isUnheard(units[index], asked) ? 1 : 0)),
    elsewhere: namesAnotherPlace(first, asked) ? 1 : 0,
    elsewhen: datedOtherwise(first, units) ? 1 : 0,
    undenied: asksDenied && !saysDenied ? 1 : 0,
    denied: saysDenied && !asksDenied ? 1 : 0,
    contrary: contraryOf(first, units),
    ahead: leadOf(ranked),
    why: sought === 'reason' ? 1 : 0,
    quotation: sought === 'words' ? 1 : 0,
    amount: asked.question.kind === 'how-much' ? 1 : 0,
  };
}
