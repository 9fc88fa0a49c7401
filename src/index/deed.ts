// What a question says was done: the word for it, who did it and to whom, as far as it names them. Knows no sentence.
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Named, Question } from './archive.ts';
import { type Token, termsOf, tokenise } from './tokenise.ts';
import type { Unit } from './units.ts';

/** `doers` is empty where the question asks who did it, `targets` where it names none right behind the verb. */
export interface Deed {
  readonly verb: Unit;
  readonly doers: readonly Named[];
  readonly targets: readonly Named[];
}

const AUXILIARY = /\b(?:did|does|do|has|have|had|will|would|can|could|may|might)\s+/gi;
const BEING = /\b(?:was|were|is|are|been|being|be)\s+/i;
const LEADS_TO_DOER = /^\s+(?:\p{Ll}{1,20}\s+){0,3}by\s+(?:the\s+)?$/u;
const ASKS_WHO =
  /^\s*(?:and |but |so )?(?:who|(?:which|what) (?:country|countries|state|states|company|companies|group|groups|party|leader|leaders))\s+/i;
/** What may stand between the auxiliary and whoever did it: "did the former president X …". */
const INTRODUCES = /^(?:(?!by\s)[\p{L}.’'-]{1,20}\s+){0,4}$/u;
/** "Make a loss", "take part": what was done stands in the noun. */
const LIGHT: ReadonlySet<string> = new Set(termsOf('make take get give hold become'));
const JOINS = /^\s*(?:,|,?\s*(?:and|or|&))\s*(?:the\s+)?$/i;
const ADVERBS =
  /^\s*(?:(?:ever|also|not|first|last|then|(?!(?:apply|supply|rely|reply|imply|comply|multiply|ally)\b)\p{L}{2,15}ly)\s+){0,3}/iu;
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
  return token === undefined || unit === undefined || LIGHT.has(token.term) ? null : [token, unit];
}

interface Asked {
  readonly question: Question;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

/** "When did X visit Y?": who did it stands right behind the auxiliary. */
function activeIn({ question: { text, entities }, tokens, units }: Asked): Deed | null {
  for (const auxiliary of text.matchAll(AUXILIARY)) {
    const [word] = auxiliary;
    // "In May", "Will Smith".
    if (auxiliary.index > 0 && /^\p{Lu}/u.test(word)) continue;
    const doers = inRow(text, auxiliary.index + word.length, entities, INTRODUCES);
    const end = doers.at(-1)?.end;
    if (end === undefined || /^['’]/.test(text.slice(end))) continue;
    const verb = verbAt(text, end, tokens, units);
    if (verb === null) return null;
    const [token, unit] = verb;
    return { verb: unit, doers, targets: inRow(text, token.end, entities, LEADS_TO_TARGET) };
  }
  return null;
}

/** "When was Y attacked by X?", "Which country was attacked by X?". */
function passiveIn({ question: { text, entities }, tokens, units }: Asked): Deed | null {
  const being = BEING.exec(text);
  if (being === null) return null;
  const from = being.index + being[0].length;
  const targets = inRow(text, from, entities, INTRODUCES);
  const verb = verbAt(text, targets.at(-1)?.end ?? from, tokens, units);
  if (verb === null) return null;
  const [token, unit] = verb;
  const doers = inRow(text, token.end, entities, LEADS_TO_DOER);
  return doers.length === 0 ? null : { verb: unit, doers, targets };
}

/** "Who attacked Y?". */
function askedWhoIn({ question: { text, entities }, tokens, units }: Asked): Deed | null {
  const asksWho = ASKS_WHO.exec(text);
  const verb = asksWho === null ? null : verbAt(text, asksWho[0].length, tokens, units);
  if (verb === null) return null;
  const [token, unit] = verb;
  const targets = inRow(text, token.end, entities, LEADS_TO_TARGET);
  return targets.length === 0 ? null : { verb: unit, doers: [], targets };
}

/**
 * The deed of a question such as "When did X visit Y?", "When was Y attacked by X?" or "Who attacked Y?"; null for one of
 * another form, and where neither who did it nor whom it was done to is a name.
 */
export function deedIn(question: Question, units: readonly Unit[]): Deed | null {
  if (question.kind === 'quotation') return null;
  const asked: Asked = { question, tokens: tokenise(question.text), units };
  return activeIn(asked) ?? passiveIn(asked) ?? askedWhoIn(asked);
}
