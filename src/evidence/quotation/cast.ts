// The people and bodies of an article as speakers: who is named where, who is meant by a role, who the leaders are.
import type { Article } from '../../corpus/article.ts';
import { firstIndex } from '../../corpus/binary-search.ts';
import type { Range } from '../../corpus/span.ts';
import { type Gender, gendersOf } from '../actor/gender.ts';
import type { Actor } from '../evidence.ts';

interface Naming extends Range {
  readonly actor: Actor;
}

export interface Cast {
  readonly article: Article;
  readonly namings: readonly Naming[];
  readonly genders: ReadonlyMap<Actor, Gender>;
  /** People by the words of their roles, bodies by the words of names that have several. */
  readonly byRole: ReadonlyMap<string, readonly Actor[]>;
  readonly byBodyWord: ReadonlyMap<string, readonly Actor[]>;
  /** The heads of state and government that the article names, in the order of its "A and B" or of first mention. */
  readonly leaders: readonly Actor[];
}

const LEADER_ROLE =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|leader|taoiseach|crown prince|monarch)\b/iu;
const LESSER =
  /\b(?:vice|deputy|former|ex|party|opposition|minority|majority|assistant|council|company|bank|university)\b/iu;

/** The article's people and bodies as speakers: each naming in order, genders, who bears which role, the leaders. */
export function castOf(article: Article, actors: readonly Actor[]): Cast {
  const namings = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor })))
    .toSorted((a, b) => a.start - b.start);
  const people = actors.filter((actor) => actor.kind === 'person');
  const bodies = actors.filter((actor) => actor.kind === 'body');
  const leaders = paired(
    article,
    people.filter((actor) => isLeader(article, actor)),
    namings,
  );
  const byRole = wordIndex(people, (actor) =>
    actor.roles.map((role) => article.text.slice(role.start, role.end)),
  );
  const byBodyWord = wordIndex(bodies, (actor) => (actor.name.includes(' ') ? [actor.name] : []));
  return { article, namings, genders: gendersOf(article, actors), byRole, byBodyWord, leaders };
}

/** The namings that overlap the range, in the order of the text. */
export function namingsIn(cast: Cast, range: Range): readonly Naming[] {
  const low = namingIndex(cast, range.start);
  const found: Naming[] = [];
  for (let at = low; at < cast.namings.length; at++) {
    const naming = cast.namings[at];
    if (naming === undefined || naming.start >= range.end) break;
    found.push(naming);
  }
  return found;
}

/**
 * The people one of whose roles holds the word, "minister"; with a country those alone who speak for it, or, where
 * nobody is said to, those who are said to speak for none. A counterpart has the role of the other.
 */
export function peopleByRole(cast: Cast, word: string, country: string | null): readonly Actor[] {
  const bearers = cast.byRole.get(word) ?? [];
  if (country === null) return bearers;
  const equals = bearers.length === 0 ? [] : (cast.byRole.get('counterpart') ?? []);
  const own = [...new Set([...bearers, ...equals])].filter(({ voice }) => voice === country);
  return own.length > 0 ? own : bearers.filter(({ voice }) => voice === null);
}

/** The one of some actors that is named last before the offset; else the first of them. */
export function lastNamed(cast: Cast, fitting: readonly Actor[], before: number): Actor | null {
  return latestOf(cast, fitting, before);
}

/** The body named last before the offset whose name of several words holds the word: "the ministry". */
export function bodyByWord(cast: Cast, word: string, before: number): Actor | null {
  return latestOf(cast, cast.byBodyWord.get(word) ?? [], before);
}

/** The role stated nearest to the offset, verbatim; null where the text states none. */
export function roleNear(cast: Cast, actor: Actor, offset: number): string | null {
  const { roles } = actor;
  const next = firstIndex(roles, ({ start }) => start >= offset);
  const [before, after] = [roles[next - 1], roles[next]];
  const nearer =
    before !== undefined && (after === undefined || offset - before.start <= after.start - offset);
  const role = nearer ? before : after;
  return role === undefined ? null : cast.article.text.slice(role.start, role.end);
}

/** Namings looked back over for the latest of several. */
const BACK = 300;

function latestOf(cast: Cast, fitting: readonly Actor[], before: number): Actor | null {
  if (fitting.length <= 1) return fitting[0] ?? null;
  const wanted = new Set(fitting);
  const from = namingIndex(cast, before) - 1;
  for (let at = from; at >= 0 && at > from - BACK; at--) {
    const actor = cast.namings[at]?.actor;
    if (actor !== undefined && wanted.has(actor)) return actor;
  }
  return fitting[0] ?? null;
}

function namingIndex(cast: Cast, offset: number): number {
  return firstIndex(cast.namings, ({ end }) => end > offset);
}

/** Actors by each word of the texts that tell of them. Words that more than these share tell nobody apart. */
const SHARED = 40;

function wordIndex(
  actors: readonly Actor[],
  texts: (actor: Actor) => readonly string[],
): ReadonlyMap<string, readonly Actor[]> {
  const index = new Map<string, Actor[]>();
  for (const actor of actors)
    for (const word of new Set(texts(actor).flatMap(wordsOf))) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [actor]);
      else if (list.length < SHARED) list.push(actor);
    }
  return index;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}

function isLeader(article: Article, actor: Actor): boolean {
  return actor.roles.some((role) => {
    const words = article.text.slice(role.start, role.end);
    return LEADER_ROLE.test(words) && !LESSER.test(words);
  });
}

/** Two leaders in the order in which the text puts them together ("A and B"), if it does. */
function paired(article: Article, leaders: readonly Actor[], namings: readonly Naming[]): readonly Actor[] {
  const [one, two] = leaders;
  if (leaders.length !== 2 || one === undefined || two === undefined) return leaders;
  for (let at = 1; at < namings.length; at++) {
    const [left, right] = [namings[at - 1], namings[at]];
    if (left === undefined || right === undefined) continue;
    if (
      left.actor === two &&
      right.actor === one &&
      article.text.slice(left.end, right.start).trim() === 'and'
    )
      return [two, one];
  }
  return leaders;
}
