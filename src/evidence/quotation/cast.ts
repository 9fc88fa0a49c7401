// The people and bodies of an article as speakers: who is named where, who is meant by a role, who the leaders are.
import type { Article } from '../../corpus/article.ts';
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
  readonly people: readonly Actor[];
  readonly bodies: readonly Actor[];
  /** The heads of state and government that the article names, in the order of its "A and B" or of first mention. */
  readonly leaders: readonly Actor[];
}

const LEADER_ROLE =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|leader|taoiseach|crown prince|monarch)\b/iu;
const LESSER =
  /\b(?:vice|deputy|former|ex|party|opposition|minority|majority|assistant|council|company|bank|university)\b/iu;

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
  return { article, namings, genders: gendersOf(article, actors), people, bodies, leaders };
}

/** The namings that overlap the range, in the order of the text. */
export function namingsIn(cast: Cast, range: Range): readonly Naming[] {
  let low = 0;
  let high = cast.namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.namings[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: Naming[] = [];
  for (let at = low; at < cast.namings.length; at++) {
    const naming = cast.namings[at];
    if (naming === undefined || naming.start >= range.end) break;
    found.push(naming);
  }
  return found;
}

/** The latest actor, named before the offset, one of whose roles holds the word; else the only such actor. */
export function actorByRole(cast: Cast, word: string, before: number): Actor | null {
  const fitting = cast.people.filter((actor) =>
    actor.roles.some((role) => wordsOf(cast.article.text.slice(role.start, role.end)).includes(word)),
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  return latestOf(fitting, before);
}

/** The latest body named before the offset whose name ends in the word: "the ministry". */
export function bodyByWord(cast: Cast, word: string, before: number): Actor | null {
  const fitting = cast.bodies.filter(
    (actor) => wordsOf(actor.name).length > 1 && wordsOf(actor.name).includes(word),
  );
  return fitting.length === 0 ? null : latestOf(fitting, before);
}

/** The role stated nearest to the offset, verbatim; null where the text states none. */
export function roleNear(cast: Cast, actor: Actor, offset: number): string | null {
  let best: Range | null = null;
  for (const role of actor.roles)
    if (best === null || Math.abs(role.start - offset) < Math.abs(best.start - offset)) best = role;
  return best === null ? null : cast.article.text.slice(best.start, best.end);
}

function latestOf(actors: readonly Actor[], before: number): Actor | null {
  let best: Actor | null = null;
  let place = -1;
  for (const actor of actors)
    for (const mention of actor.mentions)
      if (mention.start < before && mention.start > place) {
        best = actor;
        place = mention.start;
      }
  return best ?? actors[0] ?? null;
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
