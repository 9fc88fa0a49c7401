// The part a place plays in its sentence: owner of the trade, where goods go to or come from, or a mere site.
import { clauseAt, type Mention, type Statement } from './statement.ts';
import { tokenAt } from './token.ts';

/** `pair` is one of two places joined by "between" or by a hyphen. */
export type Role = 'owner' | 'to' | 'from' | 'with' | 'pair' | 'site' | 'on';

/** A mention with its role, its first token and its clause. */
export interface Played {
  readonly name: string;
  readonly role: Role;
  readonly token: number;
  readonly clause: number;
  /** True for people who are counted ("two Xlanders"): nobody whom later sentences speak of. */
  readonly counted: boolean;
}

/** Regions that act in no trade statistics of their own: owners only where the sentence names nothing else. */
const REGIONS =
  /^(?:.*(?:Asia|Africa|Europe|America)|Middle East|Oceania|Caribbean|Balkans|Caucasus|Baltic states|Scandinavia|Soviet Union|United Nations)$/;

/** A demonym that opens a longer name: "African Development Bank", "East African Common Market". */
function opensName(statement: Statement, mention: Mention): boolean {
  const next = statement.tokens[tokenAt(statement.tokens, mention.end)];
  return next !== undefined && next.start === mention.end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Names of which a place is only a part: "Suez Canal", "Geneva Convention", "Washington Post". */
const LONGER =
  /^(?:Canal|Strait|Straits|Sea|Stream|Gulf|River|Times|Post|University|Agreement|Accord|Accords|Protocol|Declaration|Convention|Statement|Treaty|Airport|Airlines)$/;

/** True where the place is a part of another name or of a stance ("pro-Xland"), and nobody to whom an amount belongs. */
function partOfName(statement: Statement, mention: Mention): boolean {
  const at = tokenAt(statement.tokens, mention.start);
  const [stance, dash] = [statement.tokens[at - 2]?.lower ?? '', statement.tokens[at - 1]];
  if (dash?.end === mention.start && /^(?:pro|anti|non|ex)$/.test(stance)) return true;
  return LONGER.test(statement.tokens[tokenAt(statement.tokens, mention.end)]?.text ?? '');
}

/** Who tells a figure and is not whom it is of: "a Turkish official", "Russian reports". */
const TELLERS =
  /^(?:officials?|minister|ministers|spokesman|spokeswoman|reports|media|newspaper|analysts?|economists?|diplomats?)$/;

/** Beside other places whoever only tells is none of the parties. */
function isTeller(statement: Statement, mention: Mention, all: readonly Mention[]): boolean {
  const next = statement.tokens[tokenAt(statement.tokens, mention.end)]?.lower ?? '';
  return TELLERS.test(next) && !isNoun(statement, mention) && all.length > 1;
}

/** What an amount begins with. */
const AMOUNT = /^(?:\d|[$€£¥₹]|US$|up$|about$|some$|nearly$|more$)/;

const ARTICLES = /^(?:the|its|both|all|mainland|neighbouring|neighboring)$/;

function roleOf(
  statement: Statement,
  mention: Mention,
  token: number,
  before: Mention | null,
  after: Mention | null,
): Role {
  const { tokens } = statement;
  const skip = ARTICLES.test(tokens[token - 1]?.lower ?? '') ? 1 : 0;
  const lead = tokens[token - 1 - skip]?.lower ?? '';
  const next = tokens[tokenAt(tokens, mention.end)]?.text ?? '';
  if (hyphened(statement, before, mention) || hyphened(statement, mention, after)) return 'pair';
  if (lead === 'between' || (lead === 'and' && joinedByAnd(statement, before, mention))) return 'pair';
  if (
    lead === 'to' &&
    /^(?:according|due|thanks|next|close|owing|compared)$/.test(tokens[token - 2 - skip]?.lower ?? '')
  )
    return 'site';
  if (lead === 'for' && /^\p{Ll}/u.test(next) && mention.end > mention.start && !isNoun(statement, mention))
    return 'owner';
  if (lead === 'to' || lead === 'into' || lead === 'for' || lead === 'toward' || lead === 'towards')
    return 'to';
  if (lead === 'from') return 'from';
  if (
    /^(?:sell|sold|send|sent|supply|supplied|give|gave|given|lend|lent|pay|paid|owe|owes|owed|offer|offered)$/.test(
      lead,
    ) &&
    AMOUNT.test(next)
  )
    return 'to';
  if (lead === 'with') return 'with';
  if (
    lead === 'of' &&
    /^\p{Ll}/u.test(next) &&
    /^(?:imports?|purchases?|buyer|supply|supplies|deliveries|tonnes|tons|barrels|worth)$/.test(
      tokens[token - 2 - skip]?.lower ?? '',
    )
  )
    return 'from';
  if (lead === 'on') return 'on';
  return /^(?:in|at|near|across|inside|within|off|outside|through|via|by)$/.test(lead) && lead !== 'by'
    ? 'site'
    : 'owner';
}

/** True where the words are the place's own name and no adjective of it: "for Yland by 2030", not "for Ylandic crude". */
function isNoun(statement: Statement, mention: Mention): boolean {
  return statement.text.slice(mention.start, mention.end) === mention.name;
}

function hyphened(statement: Statement, left: Mention | null, right: Mention | null): boolean {
  if (left === null || right === null) return false;
  return /^[-\u2010-\u2015/]$/.test(statement.text.slice(left.end, right.start));
}

/** "between Zambia and Zimbabwe", "Xland and Yland agreed": a place directly after another and "and". */
function joinedByAnd(statement: Statement, before: Mention | null, mention: Mention): boolean {
  return (
    before !== null && /^(?:['’]s)? and (?:the )?$/.test(statement.text.slice(before.end, mention.start))
  );
}

/** "two Xlanders", "one Xlander". */
function isCounted(statement: Statement, mention: Mention): boolean {
  const number = statement.tokens[tokenAt(statement.tokens, mention.start) - 1];
  const person = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(number?.lower ?? '');
  return (
    (person && !isNoun(statement, mention)) ||
    statement.amounts.some(
      (amount) => amount.kind === 'count' && mention.start > amount.start && mention.end === amount.end,
    )
  );
}

/** The places of a sentence with their roles, in order. */
export function rolesIn(statement: Statement): readonly Played[] {
  const all = statement.mentions.filter(
    (mention) =>
      mention.name !== 'United Nations' &&
      !partOfName(statement, mention) &&
      !(REGIONS.test(mention.name) && opensName(statement, mention)),
  );
  const named = all.filter((mention) => !isTeller(statement, mention, all));
  const states = named.some((mention) => !REGIONS.test(mention.name));
  const played: Played[] = [];
  for (const [at, mention] of named.entries()) {
    const token = tokenAt(statement.tokens, mention.start);
    const before = named[at - 1] ?? null;
    const after = named[at + 1] ?? null;
    const first = after !== null && joinedByAnd(statement, mention, after);
    const role = roleOf(statement, mention, token, before, after);
    const weak = role === 'owner' && states && REGIONS.test(mention.name);
    const own: Role = weak ? 'site' : first && role === 'owner' ? 'pair' : role;
    played.push({
      name: mention.name,
      role: takesTurn(statement, mention, before) ? (played.at(-1)?.role ?? own) : own,
      token,
      clause: clauseAt(statement, mention.start),
      counted: isCounted(statement, mention),
    });
  }
  return played;
}

/** "Xland received 5 Mt and Yland 3 Mt": a place between an amount and the next one plays the part of the one before. */
function takesTurn(statement: Statement, mention: Mention, before: Mention | null): boolean {
  const last = statement.amounts.findLast((amount) => amount.end <= mention.start);
  const next = statement.amounts.find((amount) => amount.start >= mention.end);
  if (before === null || last === undefined || next === undefined || before.start > last.start) return false;
  return (
    /^\)?(?:,| and|, and) $/.test(statement.text.slice(last.end, mention.start)) &&
    /^ (?:about |some |nearly |almost |over )?$/.test(statement.text.slice(mention.end, next.start))
  );
}
