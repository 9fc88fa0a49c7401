// What a question's own wording asks to be given, beyond its kind: an amount of money, a share, a country, a person's
// words. These words shape the answer and are not looked for themselves. Knows no archive.
import type { Range } from '../corpus/span.ts';
import type { AnswerKind } from './archive.ts';
import { termsOf } from './tokenise.ts';

export type Sought =
  | 'date'
  | 'duration'
  | 'age'
  | 'times'
  | 'percent'
  | 'money'
  | 'count'
  | 'quantity'
  | 'actor'
  | 'country'
  | 'place'
  | 'reason'
  | 'words'
  | 'name'
  | 'anything';

/** `nouns` are stems of what is counted ("how many ships"); `shape` are the words that only shape the answer. */
export interface AskedFor {
  readonly sought: Sought;
  readonly nouns: ReadonlySet<string>;
  readonly shape: readonly Range[];
}

interface Rule {
  readonly pattern: RegExp;
  readonly sought?: Sought;
}

const THE = '(?:(?:is|was|were|are|will be|did|does|do|has|had) )?(?:the |a |an |its |their )?';

// In order: the first with `sought` decides; all that fit give their words away.
const RULES: readonly Rule[] = [
  { pattern: /\bhow old\b/i, sought: 'age' },
  { pattern: /\bhow (?:often|many times)\b/i, sought: 'times' },
  { pattern: /\b(?:since when|for how long|how long)\b/i, sought: 'duration' },
  {
    pattern:
      /\b(?:what|which) (?:share|part|proportion|percentage|per ?cent|percent|portion|fraction)(?: of)?\b/i,
    sought: 'percent',
  },
  { pattern: /\bhow high (?:is|was|were|are)\b/i, sought: 'percent' },
  { pattern: /\bhow many\b/i, sought: 'count' },
  {
    pattern:
      /\bhow (?:big|large|great|high|low|strong|heavy|deep|wide|tall|far|fast|quickly|steep|sharp|strongly|steeply|sharply|much|expensive)\b/i,
  },
  {
    pattern: new RegExp(
      `\\b(?:what|which) ${THE}(?:total|amount|number|value|volume|size|sum|level|figure)(?: of)?\\b`,
      'i',
    ),
  },
  {
    pattern: /\b(?:what|which) (?:countries|country|nations?|states?|members?|governments?|allies|ally)\b/i,
    sought: 'country',
  },
  {
    pattern:
      /\b(?:what|which) (?:city|cities|town|place|region|port|province|continent|location|village|island)\b/i,
    sought: 'place',
  },
  { pattern: /\b(?:what|which) (?:year|date|day|month|century|decade|time)\b/i, sought: 'date' },
  {
    pattern:
      /\b(?:what|which) (?:person|man|woman|people|company|companies|firms?|organi[sz]ations?|groups?|bod(?:y|ies)|leaders?|officials?)\b/i,
    sought: 'actor',
  },
  {
    pattern:
      /\b(?:what|which) (?:minister|ministers|president|politicians?|generals?|diplomats?|banks?|airlines?|part(?:y|ies))\b/i,
    sought: 'actor',
  },
  { pattern: /\bwhat(?: kind| sort| type)s? of\b|\bwhat (?:kind|sort|type)s?\b/i, sought: 'anything' },
  { pattern: /\bwhat (?:did|does|do|has|have|had) .{1,60}\b(?:call|named?|describe)\b/i, sought: 'words' },
  {
    pattern: /\b(?:is|are|was|were) .{1,60} (?:called|named|known as)\b|\bwhat (?:is|was) the name of\b/i,
    sought: 'name',
  },
];

const BY_KIND: Readonly<Record<AnswerKind, Sought>> = {
  who: 'actor',
  when: 'date',
  'how-much': 'quantity',
  where: 'place',
  why: 'reason',
  quotation: 'words',
  'yes-no': 'anything',
  verdict: 'anything',
  other: 'anything',
};

const MONEY_ASKED =
  /\b(?:cost|costs|price|pay|paid|spend|spent|earn|earned|revenues?|profit|worth|trade|exports?|imports?|money|lose|lost|turnover|surplus|deficit|debts?|loans?|fines?|fined|budget|rewards?|deal)\b/i;
const RATE_ASKED = /\b(?:turnout|inflation|unemployment|tariffs?|duty|duties|interest rates?|vote share)\b/i;
const COUNTED = /\bhow many (?:[\p{L}’'-]{1,20} )?[\p{L}-]{3,20}/iu;

// Words that stand in the shape but are looked for all the same: "which party", "how many ships".
const SHAPING =
  /\b(?:say|said|tell|told|call|called|name|named|known|describe[ds]?|think|comment(?:ed)?)\b/gi;

function amountSought(words: string): Sought {
  if (RATE_ASKED.test(words)) return 'percent';
  return MONEY_ASKED.test(words) ? 'money' : 'quantity';
}

/** Reads what is sought from a question of the given kind. A question without such words has an empty shape. */
export function askedFor(words: string, kind: AnswerKind): AskedFor {
  const shape: Range[] = [];
  let sought: Sought | undefined;
  for (const rule of RULES) {
    const match = rule.pattern.exec(words);
    if (match === null) continue;
    sought ??= rule.sought;
    if (rule.sought !== 'name' && rule.sought !== 'words')
      shape.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of words.matchAll(SHAPING))
    shape.push({ start: match.index, end: match.index + match[0].length });
  const decided = sought ?? (kind === 'how-much' ? amountSought(words) : BY_KIND[kind]);
  const counted = decided === 'count' ? COUNTED.exec(words)?.[0].split(' ').slice(2).join(' ') : undefined;
  return { sought: decided, nouns: new Set(counted === undefined ? [] : termsOf(counted)), shape };
}
