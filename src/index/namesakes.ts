// Who the articles name, by the words of the name: what figureheads are merged from. The next roll takes over what no
// article changed.
import type { Article } from '../corpus/article.ts';
import { over, type Steps } from '../corpus/step.ts';
import type { Actor } from '../evidence/evidence.ts';
import { significant, wordsOfName } from './name-words.ts';
import { remembered } from './remembered.ts';

/** An actor of one article; `place` is its place among them. */
export interface Appearance {
  readonly actor: Actor;
  readonly article: Article;
  readonly place: number;
  readonly words: readonly string[];
}

/** All actors of one kind with the same words, in order of article ids; never none. */
export interface Namesakes {
  readonly kind: Actor['kind'];
  readonly words: readonly string[];
  readonly first: Appearance;
  readonly members: readonly Appearance[];
}

/** The namesakes of some articles, and the lists of actors that they come from. */
export interface Roll {
  readonly articles: ReadonlyMap<readonly Actor[], Article>;
  readonly groups: ReadonlyMap<string, Namesakes>;
}

/** What comes to a group, and what leaves it. */
interface Turnover {
  readonly come: Appearance[];
  readonly gone: Set<Actor>;
}

const EMPTY: Roll = { articles: new Map(), groups: new Map() };

// Whoever is only ever called "the President" is that.
const nameWords = remembered(({ kind, name }: Actor): readonly string[] => {
  const bare = wordsOfName(kind, name);
  return bare.length > 0 ? bare : significant(name).map((token) => token.term);
});

function keyOf({ actor, words }: Appearance): string {
  return `${actor.kind} ${words.join(' ')}`;
}

/** By the ids of articles, then by the places within one. */
export function inOrder(a: Appearance, b: Appearance): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.place - b.place;
}

function appearances(article: Article, actors: readonly Actor[]): readonly Appearance[] {
  return actors.map((actor, place) => ({ actor, article, place, words: nameWords(actor) }));
}

function* articlesIn(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
): Steps<Map<readonly Actor[], Article>> {
  const found = new Map<readonly Actor[], Article>();
  yield* over(articles, (article) => {
    const actors = actorsOf(article);
    if (actors.length > 0) found.set(actors, article);
  });
  return found;
}

/** Those of the one that the other has not. */
function* without(one: Roll['articles'], other: Roll['articles']): Steps<readonly Appearance[]> {
  const found: Appearance[] = [];
  yield* over(one, ([actors, article]) => {
    if (other.get(actors)?.id === article.id) return;
    for (const appearance of appearances(article, actors)) found.push(appearance);
  });
  return found;
}

function withTurnover(before: Namesakes | undefined, { come, gone }: Turnover): Namesakes | null {
  const stay = before?.members.filter(({ actor }) => !gone.has(actor)) ?? [];
  const members = [...stay, ...come].sort(inOrder);
  const [first] = members;
  return first === undefined ? null : { kind: first.actor.kind, words: first.words, first, members };
}

/** The roll of some articles; the same, whatever roll there was `before`. A group that nothing changed is the very same. */
export function* rollInSteps(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
  before: Roll | null,
): Steps<Roll> {
  const old = before ?? EMPTY;
  const now = yield* articlesIn(articles, actorsOf);
  const turnovers = new Map<string, Turnover>();
  const turnoverOf = (one: Appearance): Turnover => {
    const known = turnovers.get(keyOf(one)) ?? { come: [], gone: new Set() };
    turnovers.set(keyOf(one), known);
    return known;
  };
  for (const one of yield* without(now, old.articles)) turnoverOf(one).come.push(one);
  yield;
  for (const one of yield* without(old.articles, now)) turnoverOf(one).gone.add(one.actor);
  const groups = new Map(old.groups);
  for (const [key, turnover] of turnovers) {
    yield;
    const group = withTurnover(old.groups.get(key), turnover);
    if (group === null) groups.delete(key);
    else groups.set(key, group);
  }
  return { articles: now, groups };
}
