// The people and bodies of the whole archive: the actors of its articles merged, and found again by what somebody
// calls them.
import type { Article } from '../corpus/article.ts';
import type { Actor } from '../evidence/evidence.ts';
import type { Figurehead, Named } from './archive.ts';
import { type Token, termsOf, tokenise } from './tokenise.ts';

interface Appearance {
  readonly actor: Actor;
  readonly article: Article;
  readonly words: readonly string[];
}

// Forms of address and office that a name may carry; from AP and Reuters style on titles.
const TITLES: ReadonlySet<string> = new Set(
  termsOf(`Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baron Baroness President Vice Deputy Prime Premier Minister
    Chancellor Secretary General Gen Lt Col Colonel Maj Major Capt Captain Admiral Senator Sen Rep Representative Congressman
    Congresswoman Governor Gov Mayor King Queen Prince Princess Emir Sheikh Sultan Ayatollah Pope Judge Justice Ambassador
    Chairman Chairwoman Chief Director Foreign Defence Defense Finance Former Acting Leader Spokesman Spokeswoman Crown`),
);

function significant(text: string): readonly Token[] {
  return tokenise(text).filter((token) => !token.joined && !token.stop);
}

function nameWords(actor: Actor, text: string): readonly string[] {
  const all = significant(text).map((token) => token.term);
  if (actor.kind === 'body') return all;
  const bare = all.filter((word) => !TITLES.has(word));
  return bare.length > 0 ? bare : all;
}

function appearances(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
): Appearance[] {
  return articles.flatMap((article) =>
    actorsOf(article).map((actor) => ({ actor, article, words: nameWords(actor, actor.name) })),
  );
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

function groupFull(all: readonly Appearance[]): Group[] {
  const byKey = new Map<string, Group>();
  for (const one of all) {
    const key = `${one.actor.kind} ${one.words.join(' ')}`;
    const group = byKey.get(key);
    if (group !== undefined) group.members.push(one);
    else byKey.set(key, { kind: one.actor.kind, words: one.words, members: [one] });
  }
  return [...byKey.values()];
}

function couldHost(other: Group, group: Group): boolean {
  if (other.words.length < 2) return false;
  const [only = ''] = group.words;
  if (group.words.length === 1) return other.words.at(-1) === only || other.words[0] === only;
  return other.words.length > group.words.length && samePerson(group.words, other.words);
}

// A lone surname joins the only person of that surname; where there are two, or none, it stays by itself.
function mergeGroups(groups: readonly Group[]): readonly Group[] {
  const kept: Group[] = [];
  const peopleByWord = new Map<string, Set<Group>>();
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const ends = [...new Set([group.words[0] ?? '', group.words.at(-1) ?? ''])];
    const near = ends.flatMap((word) => [...(peopleByWord.get(word) ?? [])]);
    const hosts =
      group.kind === 'person' ? [...new Set(near)].filter((other) => couldHost(other, group)) : [];
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

function byWeight(a: Figurehead, b: Figurehead): number {
  return b.articleIds.length - a.articleIds.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/**
 * Merges the actors of all articles: "Xi", "President Xi" and "Xi Jinping" are one, two people of one surname stay
 * apart. Those in most articles come first, then by name.
 */
export function mergeActors(
  articles: readonly Article[],
  actorsOf: (article: Article) => readonly Actor[],
): readonly Figurehead[] {
  return mergeGroups(groupFull(appearances(articles, actorsOf)))
    .filter((group) => !isSomewhere(group))
    .map(toFigurehead)
    .filter((one) => one.name !== '')
    .sort(byWeight);
}

interface Known {
  readonly figurehead: Figurehead;
  readonly words: readonly string[];
}

/** Finds figureheads again. */
export interface Directory {
  /** Those whom the words name, the likeliest first; empty where nobody is meant. */
  readonly named: (words: string) => readonly Figurehead[];
  /** Where a text names people or bodies of the archive. */
  readonly namesIn: (text: string) => readonly Named[];
  /** The single words that stand for a person in the archive ("Xi" for Xi Jinping), as terms. */
  readonly shortForms: (name: string) => readonly string[];
}

function wordsOfName(figurehead: Figurehead, form: string): readonly string[] {
  const words = significant(form).map((token) => token.term);
  if (figurehead.kind === 'body') return words;
  const bare = words.filter((word) => !TITLES.has(word));
  return bare.length > 0 ? bare : [];
}

function index(figureheads: readonly Figurehead[]): ReadonlyMap<string, readonly Known[]> {
  const byFirst = new Map<string, Known[]>();
  for (const figurehead of figureheads) {
    const seen = new Set<string>();
    const own = [figurehead.name, ...figurehead.forms].map((form) => wordsOfName(figurehead, form));
    // Whoever is only written out in full is asked for by surname all the same.
    const surname = figurehead.kind === 'person' ? (own[0] ?? []).slice(-1) : [];
    for (const words of [...own, surname]) {
      const [first] = words;
      if (first === undefined || seen.has(words.join(' '))) continue;
      seen.add(words.join(' '));
      byFirst.set(first, [...(byFirst.get(first) ?? []), { figurehead, words }]);
    }
  }
  return byFirst;
}

interface Found extends Named {
  readonly figurehead: Figurehead;
  readonly length: number;
}

function looksLikeName(token: Token, text: string, lowerCase: boolean): boolean {
  return lowerCase || /^[\p{Lu}\p{Lo}\d]/u.test(text.slice(token.start, token.end));
}

function findAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Known[]>,
): readonly { figurehead: Figurehead; length: number }[] {
  const fitting = (byFirst.get(tokens[at]?.term ?? '') ?? []).filter(({ words }) =>
    words.every((word, i) => tokens[at + i]?.term === word),
  );
  const length = Math.max(0, ...fitting.map(({ words }) => words.length));
  return fitting
    .filter(({ words }) => words.length === length)
    .map(({ figurehead }) => ({ figurehead, length }));
}

function findAll(text: string, byFirst: ReadonlyMap<string, readonly Known[]>): readonly Found[] {
  const lowerCase = text === text.toLowerCase();
  const tokens = significant(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || !looksLikeName(first, text, lowerCase)) continue;
    const here = findAt(tokens, at, byFirst);
    const length = here[0]?.length ?? 0;
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined) continue;
    for (const { figurehead } of here) {
      found.push({
        start: first.start,
        end: last.end,
        name: figurehead.name,
        kind: figurehead.kind,
        figurehead,
        length,
      });
    }
    at += length - 1;
  }
  return found;
}

// "customs" for the General Administration of Customs: all the words are among the body's.
function bodiesHolding(words: string, figureheads: readonly Figurehead[]): readonly Figurehead[] {
  const asked = significant(words).map((token) => token.term);
  if (asked.length === 0) return [];
  return figureheads.filter((one) => {
    const own = new Set(significant(one.name).map((token) => token.term));
    return asked.every((word) => own.has(word));
  });
}

function isNamed(one: Found): Named {
  return { start: one.start, end: one.end, name: one.name, kind: one.kind };
}

/** Makes the directory of an archive's figureheads. */
export function makeDirectory(figureheads: readonly Figurehead[]): Directory {
  const byFirst = index(figureheads);
  return {
    named: (words) => {
      const found = findAll(words.toLowerCase(), byFirst);
      const longest = Math.max(0, ...found.map((one) => one.length));
      const best = found.filter((one) => one.length === longest).map((one) => one.figurehead);
      const unique = [...new Set(best)].sort(byWeight);
      return unique.length > 0 ? unique : bodiesHolding(words, figureheads);
    },
    namesIn: (text) => {
      const taken = new Set<number>();
      return findAll(text, byFirst)
        .filter((one) => !taken.has(one.start) && taken.add(one.start))
        .map(isNamed);
    },
    shortForms: (name) => {
      const figurehead = figureheads.find((one) => one.name === name && one.kind === 'person');
      if (figurehead === undefined) return [];
      const single = figurehead.forms
        .map((form) => wordsOfName(figurehead, form))
        .filter((words) => words.length === 1)
        .flat();
      return [...new Set(single)];
    },
  };
}
