// Which amount of a sentence a rise or fall in per cent is a change of. A change of tonnes is none of dollars.
import type { Range } from '../../corpus/span.ts';
import type { Figure } from '../evidence.ts';
import { clauseAt, type Statement } from './statement.ts';
import { fits } from './terms.ts';

/** True where the change is against something else than the year before: "since 2014", "on 2019", "from the month before". */
function otherBase(after: string, { terms }: Figure): boolean {
  const own = /^[^,;.]{0,60}/.exec(after)?.[0] ?? '';
  if (/\bsince\b|\b(?:month|quarter|week|decade|years|season)s? (?:earlier|before|ago)\b/.test(own))
    return true;
  if (/\b(?:previous|prior|preceding) (?:month|quarter|week|decade)\b/.test(own)) return true;
  return /^(?:on|since) /.test(terms ?? '');
}

const samePeriod = (a: Figure, b: Figure) =>
  a.period === null || (a.period.earliest === b.period?.earliest && a.period.latest === b.period?.latest);

/** The same trade: what is measured, of whom, when; goods where both name them. */
function sameSubject(change: Figure, amount: Figure): boolean {
  return (
    change.measure === amount.measure &&
    [...change.parties].sort().join() === [...amount.parties].sort().join() &&
    samePeriod(change, amount) &&
    (change.goods === null || amount.goods === null || change.goods === amount.goods)
  );
}

const isChange = ({ unit, change, measure }: Figure) =>
  unit === 'percent' && change !== null && measure !== 'percentage points';

/** "rose 5 percent last year, to ", "up 3 percent at ", "by a third, reaching ": the amount comes after its change. */
const ONTO = /^(?:[^;:.()]{0,60}[ ,])?(?:to|at|reaching|totalling|hitting|making)(?: \p{Ll}+){0,3} $/u;
/** " in 2023, up ", ", a rise of ", ", ": nothing but days and words of change between an amount and its change. */
const FROM = /^[^;:.]{0,70}$/;
const JOINED = /^,? or (?:\p{Ll}+ ){0,2}$/u;

/**
 * The range of the amount that the change at `place` is a change of: the one that it leads to ("rose 5 percent to
 * $8bn") or that it follows ("$8bn, up 5 percent") in its own clause; else the only amount of the same trade in the
 * sentence. Null where there is none or more than one, where the change is said to be of another unit, or where it is
 * not against the year before. `figures` are those of the sentence, in order.
 */
export function movedBy(statement: Statement, figures: readonly Figure[], place: number): Range | null {
  const change = figures[place];
  if (change === undefined || !isChange(change)) return null;
  const after = statement.text.slice(change.end, Math.min(statement.end, change.end + 80));
  if (otherBase(after, change)) return null;
  const could = (figure: Figure | undefined): figure is Figure =>
    figure !== undefined &&
    figure.unit !== 'percent' &&
    sameSubject(change, figure) &&
    fits(change.terms, figure.unit);
  const found = ledTo(statement, figures, place, could) ?? followed(statement, figures, place, could);
  if (found !== null) return rangeOf(found);
  const all = figures.filter(could);
  const rivals = figures.filter((other) => isChange(other) && sameSubject(other, change));
  const [only] = all;
  return only !== undefined && all.length === 1 && rivals.length === 1 ? rangeOf(only) : null;
}

const rangeOf = ({ start, end }: Figure): Range => ({ start, end });

type Could = (figure: Figure | undefined) => figure is Figure;

function ledTo(statement: Statement, figures: readonly Figure[], place: number, could: Could): Figure | null {
  const [change, next, later] = [figures[place], figures[place + 1], figures[place + 2]];
  if (change === undefined || next === undefined) return null;
  const gap = statement.text.slice(change.end, next.start);
  const based = later !== undefined && / from (?:\p{Ll}+ ){0,3}$/u.test(gap) && later.unit === next.unit;
  if (based && / to (?:\p{Ll}+ ){0,3}$/u.test(statement.text.slice(next.end, later.start)))
    return could(later) ? later : null;
  const close = clauseAt(statement, next.start) === clauseAt(statement, change.start);
  return close && ONTO.test(gap) && could(next) ? next : null;
}

function followed(
  statement: Statement,
  figures: readonly Figure[],
  place: number,
  could: Could,
): Figure | null {
  const [change, previous, first] = [figures[place], figures[place - 1], figures[place - 2]];
  if (change === undefined || !could(previous)) return null;
  if (!FROM.test(statement.text.slice(previous.end, change.start))) return null;
  const twin = could(first) && JOINED.test(statement.text.slice(first.end, previous.start));
  if (!twin) return previous;
  const money = (figure: Figure) => /^[A-Z]{3}$/.test(figure.unit);
  return money(first) === money(previous) ? first : null;
}
