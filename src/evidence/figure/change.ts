// Whether an amount rises or falls, and whether it is only the base that another is compared with. Knows no country.
import type { Amount } from './amount.ts';
import { hedgeLength } from './hedge.ts';
import { type Statement, wordsAfter, wordsBefore } from './statement.ts';

export type Change = 'rise' | 'fall';

const RISE =
  'up lift lifts rose rise rises rising risen grew grow grows growing grown climbed climb climbs climbing jumped jump jumps jumping increased ' +
  'increase increases increasing gained gain gains gaining surged surge surges surging soared soar soars soaring expanded expand ' +
  'expands expanding raised raise raises raising lifted lift lifts lifting advanced edged inched rebounded recovered widened widens ' +
  'swelled doubled trebled tripled quadrupled quickened accelerated boosted boost strengthened upgraded rocketed leapt topped ' +
  'higher more above growth additional extra reaching hit upwards upward';
const FALL =
  'down fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases ' +
  'decreasing lost lose loses losing slipped slip slips slid slide slides slumped slump slumps plunged plunge plunges tumbled sank ' +
  'shrank shrink shrinks shrunk shrinking cut cuts cutting reduced reduce reduces reducing trimmed narrowed narrows contracted ' +
  'halved shed eased dipped dip weakened lowered lower less fewer below plummeted retreated crashed collapsed cheaper drop off downwards downward';
const NOT_ALONE = new Set([
  'more',
  'above',
  'less',
  'fewer',
  'below',
  'reaching',
  'hit',
  'off',
  'over',
  'under',
]);
const RISES = new Set(RISE.split(' '));
const FALLS = new Set(FALL.split(' '));

function wordChange(word: string): Change | null {
  return RISES.has(word) ? 'rise' : FALLS.has(word) ? 'fall' : null;
}

/** The words before the amount without its hedge and article, nearest last. */
function lead(statement: Statement, amount: Amount, count: number): readonly string[] {
  const hedge = hedgeLength(statement, amount.first);
  const words = wordsBefore(statement, amount.first - hedge, count + 1);
  const article = /^(?:an?|the|its|their)$/.test(words.at(-1) ?? '') && amount.kind !== 'share' ? 1 : 0;
  return words.slice(Math.max(0, words.length - article - count), words.length - article);
}

/**
 * True where the amount is what another is compared with: "from $8.4bn", "against 550 before", "compared with 60
 * percent". Such an amount has a time of its own, or that of the compared one a year or month earlier.
 */
export function isBase(statement: Statement, amount: Amount): boolean {
  const words = lead(statement, amount, 4);
  const last = words.at(-1) ?? '';
  if (/^(?:against|versus|vs|after)$/.test(last)) return true;
  if (/\bcompared (?:with|to)$/.test(words.join(' '))) return true;
  if (last === 'than' || /\bafter (?:a|an) [a-z]+ of$/.test(words.join(' '))) return true;
  if (last !== 'from' && !/\bfrom (?:a|an|the) [a-z]+ of$/.test(words.join(' '))) return false;
  return (
    amount.kind === 'percent' ||
    amount.kind === 'money' ||
    amount.kind === 'physical' ||
    amount.kind === 'count' ||
    amount.kind === 'share'
  );
}

/** The change that a verb, noun or particle before the amount tells of it. */
function before(statement: Statement, amount: Amount): Change | null {
  const words = lead(statement, amount, 9);
  const last = words.at(-1) ?? '';
  const made = last === 'up' && /^(?:made|make|makes|making)$/.test(words.at(-2) ?? '');
  const lost = /^(?:lost|lose|loses|losing)$/.test(last) && isSumLost(statement, amount);
  const own = NOT_ALONE.has(last) || made || lost ? null : wordChange(last);
  if (own !== null) return own;
  if (!/^(?:by|to|of|at|another|further|a|an)$/.test(last)) return null;
  const noun = words.at(-2) ?? '';
  if (last === 'of') return amount.kind === 'money' && noun === 'loss' ? null : nounChange(noun);
  if (last === 'by') return verbBack(words.slice(0, -1).filter((word) => word !== 'and'));
  return last === 'at' ? null : verbBack(words.slice(0, -1));
}

/** "lost 3 billion roubles" is a loss; "lost $1.57, or 2.5 percent" and "lost $2 to $61" are falls of a price. */
function isSumLost(statement: Statement, amount: Amount): boolean {
  if (amount.kind !== 'money') return false;
  const after = wordsAfter(statement, amount.next, 6).join(' ');
  return !/^to\b|^, or [\d. ]+(?:%|percent|per cent|pct)/.test(after);
}

const NOUNS =
  /^(?:growth|increase|rise|jump|gain|surge|drop|fall|decline|decrease|cut|loss|reduction|contraction|slump|hike|climb)$/;

function nounChange(noun: string): Change | null {
  return NOUNS.test(noun) ? (wordChange(noun) ?? (noun === 'hike' ? 'rise' : 'fall')) : null;
}

/** "after a rise of 46.9 percent", "the increase had been 32.7 percent": the noun tells it, whatever it is compared with. */
function named(statement: Statement, amount: Amount): Change | null {
  if (amount.kind !== 'percent' && amount.kind !== 'points' && amount.kind !== 'share') return null;
  const words = lead(statement, amount, 5);
  if (words.at(-1) === 'of') return nounChange(words.at(-2) ?? '');
  const copula = /^(?:was|is|were|been|averaged|reached)$/.test(words.at(-1) ?? '');
  const noun = words.findLast((word) => NOUNS.test(word));
  return copula && noun !== undefined ? nounChange(noun) : null;
}

/** The nearest change verb going back, not across a stop or another clause's verb. */
function verbBack(words: readonly string[]): Change | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (/^(?:[.;:!?]|was|were|is|are|while|but|and|from|said)$/.test(word)) return null;
    const agreed =
      word === 'contracted' &&
      !/^(?:by|to|at|an?|in|for|sharply|slightly|last|this)$/.test(words[at + 1] ?? 'by');
    const change = NOT_ALONE.has(word) || word === 'growth' || agreed ? null : wordChange(word);
    if (change !== null) return change;
  }
  return null;
}

/** The change that words after the amount tell: "38% more than", "2 percent lower", "$2.15 up on the day". */
function after(statement: Statement, amount: Amount): Change | null {
  const [first = '', second = '', third = ''] = wordsAfter(statement, amount.next, 3);
  const differs =
    amount.kind === 'percent' ||
    amount.kind === 'points' ||
    amount.kind === 'share' ||
    amount.kind === 'money';
  if (differs && /^(?:more|less|fewer|higher|lower|up|down|above|below|cheaper)$/.test(first))
    return wordChange(first);
  if (
    amount.kind === 'percent' &&
    /^(?:increase|rise|growth|jump|gain|surge|drop|fall|decline|decrease|cut|reduction|contraction|slump)$/.test(
      first,
    )
  ) {
    return wordChange(first) ?? 'fall';
  }
  if (first === ',' && /^(?:up|down)$/.test(second) && third === 'from') return wordChange(second);
  if (/^(?:up|down)$/.test(first) && second === 'from') return wordChange(first);
  return laterFrom(statement, amount);
}

/** "€274m in the half-year to June, down from €291m", "revised to $133m from $130m": told by what comes after. */
function laterFrom(statement: Statement, amount: Amount): Change | null {
  const next = statement.amounts.find((other) => other.start >= amount.end);
  if (next === undefined || next.unit !== amount.unit || next.start - amount.end > 90) return null;
  const gap = statement.text.slice(amount.end, next.start);
  const [, particle] = /, (up|down) from (?:\p{Ll}+ ){0,3}$/u.exec(gap) ?? [];
  if (particle !== undefined) return wordChange(particle);
  const moved = / from $/.test(gap) && gap.length < 8 && wordsBefore(statement, amount.first, 1)[0] === 'to';
  return moved && next.value !== amount.value ? (amount.value > next.value ? 'rise' : 'fall') : null;
}

/** ", and imports from Xland " between two amounts: the verb is left out, since it is the one before. */
const ELIDED =
  /^,? (?:and |while )?(?:its |their )?(?:exports?|imports?|trade|sales|purchases|shipments|deliveries|output)(?: (?:to|from|with|of) (?:the )?\p{Lu}[\p{L} ]{0,40})? (?:by )?$/u;

/** Rise or fall of an amount by its own sentence; `last` is that of the amount before it, for "$1.57, or 2.5 percent". */
export function changeOf(
  statement: Statement,
  amount: Amount,
  last: Change | null,
  gap: string,
): Change | null {
  if (amount.change !== null) return amount.change;
  const noun = named(statement, amount);
  if (noun !== null) return noun;
  if (isBase(statement, amount)) return null;
  const own = before(statement, amount) ?? after(statement, amount);
  if (own !== null) return own;
  if (last !== null && amount.kind === 'percent' && ELIDED.test(gap)) return last;
  return /^(?:,? or|,? and| \(|, to| to|, and|.{0,50} and of)\s?(?:about |almost |nearly )?$/.test(
    gap.toLowerCase(),
  ) && amount.kind !== 'count'
    ? last
    : null;
}
