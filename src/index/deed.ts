// What a question says was done: the word for it, who did it and to whom, as far as it names them. Knows no sentence.
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Named, Question } from './archive.ts';
import { type Token, tokenise } from './tokenise.ts';
import type { Unit } from './units.ts';

/** `doers` is empty where the question asks who did it, `targets` where it names none right behind the verb. */
export interface Deed {
  readonly verb: Unit;
  readonly doers: readonly Named[];
  readonly targets: readonly Named[];
}

const AUXILIARY = /\b(?:did|does|do|has|have|had|will|would|can|could|may|might)\s+/i;
const ASKS_WHO =
  /^\s*(?:and |but |so )?(?:who|(?:which|what) (?:country|countries|state|states|company|companies|group|groups|party|leader|leaders))\s+/i;
/** What may stand between the auxiliary and whoever did it: "did the former president X …". */
const INTRODUCES = /^(?:[\p{L}.’'-]{1,20}\s+){0,4}$/u;
const JOINS = /^\s*(?:,|,?\s*(?:and|or|&))\s*(?:the\s+)?$/i;
const ADVERBS = /^\s*(?:(?:ever|also|not|first|last|then|\p{L}{2,15}ly)\s+){0,3}/iu;
const LEADS_TO_TARGET = /^\s*(?:(?:to|into|with|against|in|at|on)\s+)?(?:the\s+)?$/i;

/** "Danish" in "Danish law": a word about something else, where no "the" makes a people of it. */
function describes({ start, end }: Named, text: string): boolean {
  const [mention] = placesIn(text.slice(start, end));
  const isPeople = /\bthe\s+$/i.test(text.slice(0, start)) && !/^\s\p{Lu}/u.test(text.slice(end));
  return mention?.how === 'demonym' && !isPeople;
}

/** The entities from one place of the words on that stand in a row: "Putin and Xi". */
function inRow(text: string, from: number, entities: readonly Named[], leads: RegExp): readonly Named[] {
  const row: Named[] = [];
  let end = from;
  for (const one of entities.filter(({ start }) => start >= from)) {
    if (!(row.length === 0 ? leads : JOINS).test(text.slice(end, one.start)) || describes(one, text)) break;
    row.push(one);
    end = one.end;
  }
  return row;
}

/** The verb that begins at a place of the words, or behind an adverb there, as the unit that it is of the question. */
function verbAt(
  text: string,
  from: number,
  tokens: readonly Token[],
  units: readonly Unit[],
): [Token, Unit] | null {
  const start = from + (ADVERBS.exec(text.slice(from))?.[0].length ?? 0);
  const token = tokens.find((one) => one.start === start && !one.joined && !one.stop);
  const unit = units.find(({ kind, terms }) => kind === 'word' && terms.includes(token?.term ?? ''));
  return token === undefined || unit === undefined ? null : [token, unit];
}

/**
 * The deed of a question such as "When did X visit Y?" or "Who attacked Y?"; null for one of another form, and where
 * neither who did it nor whom it was done to is a name.
 */
export function deedIn({ text, entities, kind }: Question, units: readonly Unit[]): Deed | null {
  if (kind === 'quotation') return null;
  const tokens = tokenise(text);
  const auxiliary = AUXILIARY.exec(text);
  const asksWho = ASKS_WHO.exec(text);
  const isAsked = asksWho !== null && auxiliary?.index !== asksWho[0].length;
  const from = isAsked
    ? asksWho[0].length
    : auxiliary === null
      ? null
      : auxiliary.index + auxiliary[0].length;
  if (from === null) return null;
  const doers = isAsked ? [] : inRow(text, from, entities, INTRODUCES);
  const end = doers.at(-1)?.end ?? from;
  if (!isAsked && (doers.length === 0 || /^['’]/.test(text.slice(end)))) return null;
  const verb = verbAt(text, end, tokens, units);
  if (verb === null) return null;
  const [token, unit] = verb;
  const targets = inRow(text, token.end, entities, LEADS_TO_TARGET);
  return doers.length + targets.length === 0 ? null : { verb: unit, doers, targets };
}
