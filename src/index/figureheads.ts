// The people and bodies of the whole archive: the actors of its articles merged. They are found again in directory.ts.
import type { Article } from '../corpus/article.ts';
import { finished, over, type Steps } from '../corpus/step.ts';
import { isFamilyFirst, isGivenName } from '../evidence/actor/given-names.ts';
import type { Actor } from '../evidence/evidence.ts';
import type { Figurehead } from './archive.ts';
import { type Appearance, inOrder, type Namesakes, type Roll, rollInSteps } from './namesakes.ts';

/** Namesakes with those that turned out to be the same: a surname alone, a name with an initial less. */
interface Group {
  readonly host: Namesakes;
  readonly joined: Namesakes[];
  size: number;
}

// "Vladimir Putin" and "Vladimir V. Putin" are one: first and last agree, and one holds the other's words.
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short[0] === long[0] && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

function couldHost({ host, size }: Group, group: Namesakes): boolean {
  if (host.words.length < 2) return false;
  if (group.words.length === 1) return isCalled(host, size, group);
  return host.words.length > group.words.length && samePerson(group.words, host.words);
}

// A lone word is a surname: the last of the name, or the first where the family name stands first. A given name alone
// tells nobody apart, so it joins nobody.
function isCalled(
  host: Namesakes,
  size: number,
  { words: [only = ''], members, first, kind }: Namesakes,
): boolean {
  if (host.words[0] === only && isFamilyFirst(host.first.actor.name.split(/\s+/u))) return true;
  if (isGivenName(first.actor.name) || (kind === 'body' && members.length > size)) return false;
  return host.words.at(-1) === only;
}

/** The people that a name may belong to: by both ends of it, or by the one word that it is. */
function peopleByName(): { near: (one: Namesakes) => Iterable<Group>; add: (group: Group) => void } {
  const known = new Map<string, Set<Group>>();
  const endsOf = ({ words }: Namesakes): string => `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
  const add = (key: string, group: Group): void => {
    const before = known.get(key);
    if (before === undefined) known.set(key, new Set([group]));
    else before.add(group);
  };
  return {
    near: (one) => known.get(one.words.length === 1 ? (one.words[0] ?? '') : endsOf(one)) ?? [],
    add: (group) => {
      const { words } = group.host;
      for (const key of [words[0] ?? '', words.at(-1) ?? '', endsOf(group.host)]) add(key, group);
    },
  };
}

function byLength(a: Namesakes, b: Namesakes): number {
  return b.words.length - a.words.length || inOrder(a.first, b.first);
}

/** The one group that a name belongs to; null where there is none, and where there are several. */
function hostOf(near: Iterable<Group>, one: Namesakes): Group | null {
  let host: Group | null = null;
  for (const group of near) {
    if (!couldHost(group, one)) continue;
    if (host !== null) return null;
    host = group;
  }
  return host;
}

// A lone surname joins the only person of that surname; where there are two, or none, it stays by itself.
function* mergeGroups(all: Iterable<Namesakes>): Steps<readonly Group[]> {
  const sorted = [...all].sort(byLength);
  const kept: Group[] = [];
  const people = peopleByName();
  yield* over(sorted, (one) => {
    const mayJoin = one.kind === 'person' || one.words.length === 1;
    const group = mayJoin ? hostOf(people.near(one), one) : null;
    if (group !== null) {
      group.joined.push(one);
      group.size += one.members.length;
      return;
    }
    const own: Group = { host: one, joined: [], size: one.members.length };
    kept.push(own);
    if (one.kind === 'person') people.add(own);
  });
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

function toFigurehead(kind: Actor['kind'], members: readonly Appearance[]): Figurehead {
  const forms = formsOf(members);
  const names = members.map((member) => member.actor.name);
  const fullest = members.reduce((most, member) => Math.max(most, member.words.length), 0);
  const full = members.filter((member) => member.words.length === fullest).map((member) => member.actor.name);
  return {
    name: mostOften(full) ?? names[0] ?? '',
    kind,
    forms,
    voice: mostOften(members.map((member) => member.actor.voice)),
    articleIds: [...new Set(members.map((member) => member.article.id))].sort(),
    mentions: members.reduce((sum, { actor }) => sum + actor.mentions.length, 0),
  };
}

const SITUATED = /\b(?:in|near|outside|around) $/;

// A lone word that mostly stands behind "in" is where something is: a city that was taken for a body.
function isSomewhere({ kind, words }: Namesakes, members: readonly Appearance[]): boolean {
  if (kind !== 'body' || words.length !== 1) return false;
  let situated = 0;
  let all = 0;
  for (const { actor, article } of members) {
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
  readonly joined: readonly Namesakes[];
  readonly figurehead: Figurehead | null;
}

const known = new WeakMap<Namesakes, Known>();

/** The figurehead of a group, or null where it is none; worked out again only where an article came or went. */
function figureheadOf({ host, joined }: Group): Figurehead | null {
  const before = known.get(host);
  const isSame =
    before?.joined.length === joined.length && before.joined.every((one, place) => one === joined[place]);
  if (before !== undefined && isSame) return before.figurehead;
  const members = [host, ...joined].flatMap((one) => one.members);
  const now = isSomewhere(host, members) ? null : toFigurehead(host.kind, members);
  const figurehead = now === null || now.name === '' ? null : now;
  known.set(host, { joined, figurehead });
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
export function* mergeInSteps(roll: Roll): Steps<readonly Figurehead[]> {
  const groups = yield* mergeGroups(roll.groups.values());
  const found: Figurehead[] = [];
  yield* over(
    groups,
    (group) => {
      const figurehead = figureheadOf(group);
      if (figurehead !== null) found.push(figurehead);
    },
    16,
  );
  return found.sort(byWeight);
}

/** The figureheads of some articles, at a stretch. */
export function mergeActors(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
): readonly Figurehead[] {
  return finished(mergeInSteps(finished(rollInSteps(articles, actorsOf, null))));
}
