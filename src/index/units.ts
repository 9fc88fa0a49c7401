// A question cut into the units that an answer should carry: words, numbers, names and the period, each with its
// weight. Knows rarity, no passage.
import type { Period } from '../evidence/period.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import { OFFICE_WORDS } from '../evidence/place/lookalikes.ts';
import type { Named, Question } from './archive.ts';
import { placeKey } from './article-words.ts';
import { askedFor } from './asked-for.ts';
import { kinOf } from './kin.ts';
import { type Phrasal, phrasalIn } from './phrasal.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { relatedTo } from './related.ts';
import { type Token, tokenise } from './tokenise.ts';

/** One thing to look for. Any of `terms` is it; `key` is a place by whatever alias; `period` any time within it. */
export interface Unit {
  readonly kind: 'word' | 'number' | 'name' | 'period';
  readonly terms: readonly string[];
  /** Words of its family ("decision" for decide) and other words for it, which say less. */
  readonly kin: readonly string[];
  readonly related: readonly string[];
  /** True for what the question says was done: "to join" and "will join" are then not it. */
  readonly done: boolean;
  readonly key: string | null;
  readonly period: Period | null;
  readonly weight: number;
  /** For the number in a name ("Stream 2"): the word that stands right before it. Null for others. */
  readonly behind: string | null;
  /** True where the question means the city and not the power that has its seat there ("in Moscow"). */
  readonly city: boolean;
}

const PLAIN = {
  kin: [],
  related: [],
  done: false,
  key: null,
  period: null,
  behind: null,
  city: false,
} as const;

// Words that say what kind of answer is wanted, or that news uses of everything: they count, but little.
const FAINT = new Set(
  `year date day month countri citi person peopl name call kind type happen say said tell told show give gave make
  made get got latest newest current now today recent mani much number amount percentag state report accord come
  came go went take took use known find found mean work thing way did put new last next`.split(/\s+/),
);
const FAINT_SHARE = 0.35;
// What stands in a sentence before the one that asks only leads up to it.
const LEAD_UP_SHARE = 0.35;
// A name that every article has still says whom the question is about.
const LEAST_NAME = 1.5;
// What only shapes the answer ("how big", "which countries") asks for nothing by its words.
const SHAPE_SHARE = 0.05;

function nameAt(token: Token, entities: readonly Named[]): Named | undefined {
  return entities.find((entity) => entity.start <= token.start && token.end <= entity.end);
}

function isNumber(token: Token): boolean {
  return /^\d/.test(token.term);
}

// What news writes out: "chief executive" for CEO.
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ceo', 'execut'],
  ['execut', 'ceo'],
  ['govt', 'govern'],
]);

function alternatives(token: Token, tokens: readonly Token[]): readonly string[] {
  const wholes = tokens.filter((one) => one.joined && one.start <= token.start && token.end <= one.end);
  const out = WRITTEN_OUT.get(token.term);
  return [...new Set([token.term, ...(out === undefined ? [] : [out]), ...wholes.map((one) => one.term)])];
}

function weigh(rarity: Rarity, terms: readonly string[]): number {
  return Math.min(...terms.map((term) => rarityOf(rarity, term)));
}

const AT_THE_CITY =
  /\b(?:in|at|near|outside|around|visit(?:s|ed|ing)?|reach(?:es|ed)?|leaves?|left|(?:mayor|city|port|streets|archbishop|bishop) of)\s+$/i;

function isCity(place: Named, text: string): boolean {
  const [mention] = placesIn(text.slice(place.start, place.end));
  return (
    mention?.how === 'capital' && AT_THE_CITY.test(text.slice(Math.max(0, place.start - 16), place.start))
  );
}

function placeUnit(rarity: Rarity, place: Named, tokens: readonly Token[], text: string): Unit {
  const within = tokens.filter(
    (token) => place.start <= token.start && token.end <= place.end && !token.stop,
  );
  const own = within.length === 1 ? within.map((token) => token.term) : [];
  const key = placeKey(place.name);
  const city = isCity(place, text);
  const weight = weigh(rarity, city ? own : [key, ...own]);
  return { ...PLAIN, kind: 'name', terms: own, key, weight, city };
}

// A capital inside the question, or one that the archive knows: a name, which an answer must carry.
function isCapital(token: Token, text: string): boolean {
  const word = text.slice(token.start, token.end);
  return token.start > 0 && /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(text) && !OFFICE_WORDS.has(word);
}

// A year, or the month or day of that year that the question names: then the year alone is not it.
function yearUnit(year: string, terms: readonly string[], weight: number, asked: Period | null): Unit {
  const finer =
    asked !== null &&
    asked.precision !== 'range' &&
    asked.earliest?.slice(0, 4) === year &&
    asked.latest?.slice(0, 4) === year;
  const whole: Period = { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' };
  const period = finer ? asked : whole;
  const isYear = period.precision === 'year';
  return { ...PLAIN, kind: 'period', terms: isYear ? terms : [], period, weight };
}

function wordUnit(rarity: Rarity, token: Token, tokens: readonly Token[], question: Question): Unit {
  const terms = alternatives(token, tokens);
  const weight = weigh(rarity, WRITTEN_OUT.has(token.term) ? terms : [token.term]);
  if (/^(?:1[89]|20|21)\d\d$/.test(token.term)) return yearUnit(token.term, terms, weight, question.period);
  if (isNumber(token)) return numberUnit(token, terms, weight, tokens, question);
  const named = nameAt(token, question.entities) !== undefined || isCapital(token, question.text);
  if (named) return { ...PLAIN, kind: 'name', terms, weight };
  const isKnown = (term: string): boolean => rarity.holding(term) > 0;
  return {
    ...PLAIN,
    kind: 'word',
    terms,
    kin: kinOf(token.term).filter(isKnown),
    related: relatedTo(token.term).filter(isKnown),
    done: isDone(token, question.text),
    weight: FAINT.has(token.term) ? weight * FAINT_SHARE : weight,
  };
}

// Of two words that mean one thing the first stands for both, and for what else says the same.
function asPhrase(unit: Unit, token: Token, phrases: readonly Phrasal[], rarity: Rarity): Unit {
  if (unit.kind !== 'word') return unit;
  if (phrases.some(({ second }) => second === token)) return { ...unit, weight: unit.weight * SHAPE_SHARE };
  const said = phrases.filter(({ first }) => first === token).flatMap((phrase) => phrase.said);
  if (said.length === 0) return unit;
  const kin = [...new Set([...unit.kin, ...said.filter((term) => rarity.holding(term) > 0)])];
  return { ...unit, kin, weight: weigh(rarity, [token.term]) };
}

// The number of a name ("Nord Stream 2") or of a row ("15th package") is a name itself: another number is another thing.
function numberUnit(
  token: Token,
  terms: readonly string[],
  weight: number,
  tokens: readonly Token[],
  question: Question,
): Unit {
  const before = tokens.findLast((one) => !one.joined && one.end <= token.start);
  const gap = before === undefined ? '' : question.text.slice(before.end, token.start);
  if (before !== undefined && !before.stop && gap === ' ' && isCapital(before, question.text))
    return { ...PLAIN, kind: 'name', terms, behind: before.term, weight };
  return { ...PLAIN, kind: /^\d+(?:st|nd|rd|th)$/.test(token.term) ? 'name' : 'number', terms, weight };
}

function isDone(token: Token, text: string): boolean {
  const did = DID.exec(text);
  return did !== null && did.index < token.start;
}

const DID = /\b(?:did|has|have|had)\b/i;

// The last word of a name; the first of one that ends in two parts, as Chinese and Korean names do ("Tsai Ing-wen").
function surnameIn(name: string): string | undefined {
  const parts = tokenise(name).filter((one) => !one.joined);
  return (/-\p{Ll}+$/u.test(name) ? parts[0] : parts.at(-1))?.term;
}

// The surname, or whatever single word the archive calls the person by, is the name; the rest counts little.
function personUnit(
  rarity: Rarity,
  token: Token,
  person: Named,
  question: Question,
  shortForms: ShortForms,
): Unit {
  const last = surnameIn(question.text.slice(person.start, person.end));
  const short = shortForms(person.name);
  const calls = short.length > 0 ? short : last === undefined ? [] : [last];
  const isMain = calls.includes(token.term) || calls.length === 0;
  const terms = [...new Set([token.term, ...calls])];
  const weight = weigh(rarity, isMain ? terms : [token.term]);
  return { ...PLAIN, kind: isMain ? 'name' : 'word', terms, weight: isMain ? weight : weight * FAINT_SHARE };
}

/** The single words by which the archive calls a person. */
export type ShortForms = (name: string) => readonly string[];

/** The units of a question in the order of its words, each once; weights are those of rarity. */
export function unitsOf(question: Question, rarity: Rarity, shortForms: ShortForms): readonly Unit[] {
  const tokens = tokenise(question.text);
  const { shape } = askedFor(question.text, question.kind);
  const asks = startOfAsking(question.text);
  const phrases = phrasalIn(tokens);
  const shapes = (token: Token): boolean =>
    shape.some((range) => range.start <= token.start && token.end <= range.end);
  const units = new Map<string, Unit>();
  for (const token of tokens) {
    if (token.joined) continue;
    const name = nameAt(token, question.entities);
    const key = name?.kind === 'place' ? placeKey(name.name) : token.term;
    if (units.has(key)) continue;
    if (name?.kind === 'place') units.set(key, placeUnit(rarity, name, tokens, question.text));
    else if (token.stop) continue;
    else if (name?.kind === 'person') units.set(key, personUnit(rarity, token, name, question, shortForms));
    else {
      const unit = asPhrase(wordUnit(rarity, token, tokens, question), token, phrases, rarity);
      units.set(key, shapes(token) ? { ...unit, weight: unit.weight * SHAPE_SHARE } : unit);
    }
    const unit = units.get(key);
    if (unit !== undefined && token.end <= asks)
      units.set(key, { ...unit, weight: unit.weight * LEAD_UP_SHARE });
  }
  return [...units.entries()].map(([key, unit]) => {
    const times = tokens.filter((token) => token.term === key).length;
    const weight = unit.kind === 'name' ? Math.max(LEAST_NAME, unit.weight) : unit.weight;
    return { ...unit, weight: weight * Math.max(1, times) };
  });
}

/** Where the first sentence begins that asks: behind what leads up to it ("Ships went round Africa. How many?"). */
function startOfAsking(text: string): number {
  const mark = text.indexOf('?');
  if (mark < 0) return 0;
  const before = [...text.slice(0, mark).matchAll(/\p{L}{3,}[.!]\s+(?=\p{Lu})/gu)].at(-1);
  return before === undefined ? 0 : before.index + before[0].length;
}
