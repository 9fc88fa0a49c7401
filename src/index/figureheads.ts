// The people and bodies of the whole archive: the actors of its articles merged. They are found again in directory.ts.
import type { Article } from '../corpus/article.ts';
import { finished, type Steps } from '../corpus/step.ts';
import { isFamilyFirst, isGivenName } from '../evidence/actor/given-names.ts';
import type { Actor } from '../evidence/evidence.ts';
import type { Figurehead } from './archive.ts';
import { significant, wordsOfName } from './name-words.ts';
import { remembered } from './remembered.ts';

interface Appearance {
  readonly actor: Actor;
  readonly article: Article;
  readonly words: readonly string[];
}

// Whoever is only ever called "the President" is that.
const nameWords = remembered(({ kind, name }: Actor): readonly string[] => {
  const bare = wordsOfName(kind, name);
  return bare.length > 0 ? bare : significant(name).map((token) => token.term);
});

function* appearances(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
): Steps<readonly Appearance[]> {
  const all: Appearance[] = [];
  for (const article of articles) {
    for (const actor of actorsOf(article)) all.push({ actor, article, words: nameWords(actor) });
    yield;
  }
  return all;
}

// "Vladimir Putin" and "Vladimir V. Putin" are one: first and last agree, and one holds the other's words.
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short[0] === long[0] && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

interface Group {
  readonly kind: Actor['kind'];
  readonly words: readonly string[];
  readonly members: Appearance[];
}

function* groupFull(all: readonly Appearance[]): Steps<readonly Group[]> {
  const byKey = new Map<string, Group>();
  for (const one of all) {
    const key = `${one.actor.kind} ${one.words.join(' ')}`;
    const group = byKey.get(key);
    if (group !== undefined) group.members.push(one);
    else byKey.set(key, { kind: one.actor.kind, words: one.words, members: [one] });
    yield;
  }
  return [...byKey.values()];
}

function couldHost(other: Group, group: Group): boolean {
  if (other.words.length < 2) return false;
  if (group.words.length === 1) return isCalled(other, group);
  return other.words.length > group.words.length && samePerson(group.words, other.words);
}

// A lone word is a surname: the last of the name, or the first where the family name stands first. A given name alone
// tells nobody apart, so it joins nobody.
function isCalled(other: Group, { words: [only = ''], members, kind }: Group): boolean {
  const name = members[0]?.actor.name ?? '';
  const host = other.members[0]?.actor.name.split(/\s+/u) ?? [];
  if (other.words[0] === only && isFamilyFirst(host)) return true;
  if (isGivenName(name) || (kind === 'body' && members.length > other.members.length)) return false;
  return other.words.at(-1) === only;
}

// A lone surname joins the only person of that surname; where there are two, or none, it stays by itself.
function* mergeGroups(groups: readonly Group[]): Steps<readonly Group[]> {
  const kept: Group[] = [];
  const peopleByWord = new Map<string, Set<Group>>();
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    yield;
    const ends = [...new Set([group.words[0] ?? '', group.words.at(-1) ?? ''])];
    const near = ends.flatMap((word) => [...(peopleByWord.get(word) ?? [])]);
    const hosts =
      group.kind === 'person' || group.words.length === 1
        ? [...new Set(near)].filter((other) => couldHost(other, group))
        : [];
    if (hosts.length === 1) hosts[0]?.members.push(...group.members);
    else {
      kept.push(group);
      if (group.kind !== 'person') continue;
      for (const word of ends) peopleByWord.set(word, (peopleByWord.get(word) ?? new Set()).add(group));
    }
  }
  return kept;
}

function formsOf(members: readonly Appearance[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { actor, article } of members) {
    counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
    for (const mention of actor.mentions) {
      const form = article.text.slice(mention.start, mention.end);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
}

function mostOften(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function toFigurehead(group: Group): Figurehead {
  const forms = formsOf(group.members);
  const names = group.members.map((member) => member.actor.name);
  const fullest = Math.max(...group.members.map((member) => member.words.length));
  const full = group.members
    .filter((member) => member.words.length === fullest)
    .map((member) => member.actor.name);
  return {
    name: mostOften(full) ?? names[0] ?? '',
    kind: group.kind,
    forms,
    voice: mostOften(group.members.map((member) => member.actor.voice)),
    articleIds: [...new Set(group.members.map((member) => member.article.id))].sort(),
    mentions: group.members.reduce((sum, { actor }) => sum + actor.mentions.length, 0),
  };
}

const SITUATED = /\b(?:in|near|outside|around) $/;

// A lone word that mostly stands behind "in" is where something is: a city that was taken for a body.
function isSomewhere(group: Group): boolean {
  if (group.kind !== 'body' || group.words.length !== 1) return false;
  let situated = 0;
  let all = 0;
  for (const { actor, article } of group.members) {
    for (const { start, end } of actor.mentions) {
      const word = article.text.slice(start, end);
      if (word === word.toUpperCase()) return false;
      all++;
      if (SITUATED.test(article.text.slice(Math.max(0, start - 8), start))) situated++;
    }
  }
  return situated > 0 && 2 * situated >= all;
}

interface Known {
  readonly members: readonly Appearance[];
  readonly figurehead: Figurehead | null;
}

const known = new WeakMap<Actor, Known>();

/** The figurehead of a group, or null where it is none; worked out again only where an article came or went. */
function figureheadOf(group: Group): Figurehead | null {
  const first = group.members[0]?.actor;
  const before = first === undefined ? undefined : known.get(first);
  const isSame =
    before?.members.length === group.members.length &&
    before.members.every(({ actor }, place) => actor === group.members[place]?.actor);
  if (before !== undefined && isSame) return before.figurehead;
  const now = isSomewhere(group) ? null : toFigurehead(group);
  const figurehead = now === null || now.name === '' ? null : now;
  if (first !== undefined) known.set(first, { members: group.members, figurehead });
  return figurehead;
}

/** Those in most articles first, then those named most often, then by name. */
export function byWeight(a: Figurehead, b: Figurehead): number {
  return (
    b.articleIds.length - a.articleIds.length ||
    b.mentions - a.mentions ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/**
 * Merges the actors of all articles: "Xi", "President Xi" and "Xi Jinping" are one, two people of one surname stay
 * apart. Those in most articles come first, then those named most often, then by name.
 */
export function* mergeInSteps(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
): Steps<readonly Figurehead[]> {
  const groups = yield* mergeGroups(yield* groupFull(yield* appearances(articles, actorsOf)));
  const found: Figurehead[] = [];
  for (const group of groups) {
    yield;
    const figurehead = figureheadOf(group);
    if (figurehead !== null) found.push(figurehead);
  }
  return found.sort(byWeight);
}

/** As `mergeInSteps`, at a stretch. */
export function mergeActors(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
): readonly Figurehead[] {
  return finished(mergeInSteps(articles, actorsOf));
}
