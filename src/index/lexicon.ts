// How names are spelt: people and bodies, places, outlets and titles of an archive, found by how they begin or by a
// spelling that is near. MiniSearch finds the words; knows nothing of passages, commands or what is done with a name.
import MiniSearch, { type Query } from 'minisearch';
import { over, type Steps } from '../corpus/step.ts';
import { fold } from './fold.ts';
import { tokenise } from './tokenise.ts';

export type NameKind = 'person' | 'body' | 'place' | 'outlet' | 'title';

/** One spelling of a name. `name` is what the archive calls it (of a title: the article's id), `form` how it is written. */
export interface Spelling {
  readonly kind: NameKind;
  readonly name: string;
  readonly form: string;
}

/** A spelling, and how many letters it is off from what was typed: 0 to 2. */
export interface Near extends Spelling {
  readonly slips: number;
}

/** Which spellings count. */
type Accepts = (spelling: Spelling) => boolean;

/**
 * The spellings of one archive. Both give those that are nearest, all as many slips off, names before their other forms,
 * ties by name; none for words of which one is near to nothing, and none for more than eight words or sixty letters.
 */
export interface Lexicon {
  /** Sorted, each once: two lexicons with the same spellings give the same. */
  readonly spellings: readonly Spelling[];
  /** Spellings with all the words typed, the last of which may be only begun. */
  readonly begun: (typed: string, accepts: Accepts) => readonly Near[];
  /** Spellings of as many words as typed. */
  readonly spelt: (typed: string, accepts: Accepts) => readonly Near[];
}

interface Entry {
  readonly id: number;
  readonly words: string;
}

const MOST_WORDS = 8;
const LONGEST = 60;
/** Shorter words are not taken for the beginning of a name, unless others stand before them. */
const SHORTEST_BEGUN = 3;
/** Shorter words are near to too many. */
const SHORTEST_TYPED = 4;
const SHORTEST_NEAR = 5;
/** Words from this length on may be two letters off, shorter ones one. */
const LONG = 6;
const MOST_SLIPS = 2;
const SEPARATOR = '\n';

/** The words of a name as the lexicon holds them: folded, not stemmed; stop words only where there is nothing else. */
function wordsOf(text: string): readonly string[] {
  const tokens = tokenise(text).filter(({ joined }) => !joined);
  const telling = tokens.filter(({ stop }) => !stop);
  return (telling.length > 0 ? telling : tokens).map(({ start, end }) => fold(text.slice(start, end)));
}

/** The word with each two neighbouring letters in each other's place. */
function swapsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i] ?? '', ...letters.slice(i + 2)].join(''))
    .filter((swapped) => swapped !== word);
}

/** A spelling with the words of a query: how far it is off, and MiniSearch's score. */
interface Match {
  readonly slips: number;
  readonly score: number;
}

const NO_SLIP: Match = { slips: 0, score: 0 };

/** Whether a word of the lexicon may be taken for one that was typed with so many slips. */
function isNear(word: string, slips: number): boolean {
  return word.length >= (slips < 2 ? SHORTEST_NEAR : LONG) && !/\d/.test(word);
}

/** What is asked for one word, for no slip, one and two. Two neighbouring letters in each other's place are one slip. */
function queriesOf(word: string, mayBegin: boolean): readonly Query[] {
  const asTyped: Query = { queries: [word], prefix: mayBegin };
  if (word.length < SHORTEST_TYPED || /\d/.test(word)) return [asTyped];
  const one: Query = { combineWith: 'OR', queries: [{ queries: [word], fuzzy: 1 }, ...swapsOf(word)] };
  return word.length < LONG ? [asTyped, one] : [asTyped, one, { queries: [word], fuzzy: 2 }];
}

/** The spellings with one word, by place, with the least slips of each; of a word alone the nearest only. */
function matchesOf(
  index: MiniSearch<Entry>,
  word: string,
  { mayBegin, isAlone }: { readonly mayBegin: boolean; readonly isAlone: boolean },
  isIn: (place: number) => boolean,
): ReadonlyMap<number, Match> {
  const found = new Map<number, Match>();
  for (const [slips, query] of queriesOf(word, mayBegin).entries()) {
    if (isAlone && found.size > 0) break;
    const results = index.search(query, { filter: ({ id }) => !found.has(id) && isIn(id) });
    for (const { id, score, terms, queryTerms } of results) {
      // MiniSearch multiplies a score by the number of terms matched.
      if (slips === 0 || terms.some((term) => isNear(term, slips)))
        found.set(id, { slips, score: score / queryTerms.length });
    }
  }
  return found;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder(a: Spelling, b: Spelling): number {
  return compared(a.name, b.name) || compared(a.form, b.form) || compared(a.kind, b.kind);
}

/** A name before its other forms, then by MiniSearch's score. */
function byNearness(a: Near & Match, b: Near & Match): number {
  const isName = ({ name, form }: Spelling) => (name === form ? 0 : 1);
  return isName(a) - isName(b) || b.score - a.score || inOrder(a, b);
}

/** The spellings with each of the words, slips and scores added up. */
function matchesOfAll(
  index: MiniSearch<Entry>,
  words: readonly string[],
  mayBegin: boolean,
  isIn: (place: number) => boolean,
): ReadonlyMap<number, Match> {
  const [first, ...others] = words;
  const isTelling = words.join(' ').length >= SHORTEST_BEGUN;
  if (first === undefined) return new Map();
  const isAlone = others.length === 0;
  let found = matchesOf(index, first, { mayBegin: mayBegin && isTelling && isAlone, isAlone }, isIn);
  others.forEach((word, place) => {
    const sofar = found;
    const asked = { mayBegin: mayBegin && place === others.length - 1, isAlone };
    const now = matchesOf(index, word, asked, (id) => sofar.has(id));
    found = new Map([...now].map(([id, match]) => [id, added(match, sofar.get(id))]));
  });
  return found;
}

function added(one: Match, other: Match = NO_SLIP): Match {
  return { slips: one.slips + other.slips, score: one.score + other.score };
}

function lexiconOver(
  spellings: readonly Spelling[],
  index: MiniSearch<Entry>,
  lengths: readonly number[],
): Lexicon {
  const find = (
    words: readonly string[],
    mayBegin: boolean,
    isIn: (spelling: Spelling, place: number) => boolean,
  ): readonly Near[] => {
    if (words.length > MOST_WORDS || words.join(' ').length > LONGEST) return [];
    const found = matchesOfAll(index, words, mayBegin, (place) => {
      const spelling = spellings[place];
      return spelling !== undefined && isIn(spelling, place);
    });
    const near = [...found].flatMap(([place, match]) => {
      const spelling = spellings[place];
      return spelling === undefined || match.slips > MOST_SLIPS ? [] : [{ ...spelling, ...match }];
    });
    const least = Math.min(...near.map(({ slips }) => slips));
    return near
      .filter(({ slips }) => slips === least)
      .sort(byNearness)
      .map(({ kind, name, form, slips }): Near => ({ kind, name, form, slips }));
  };
  return {
    spellings,
    begun: (typed, accepts) => find(wordsOf(typed), true, accepts),
    spelt: (typed, accepts) => {
      const words = wordsOf(typed);
      return find(words, false, (one, place) => lengths[place] === words.length && accepts(one));
    },
  };
}

/** In one order whatever order they come in, each once: by kind and first letter, so that no sort takes long. */
function* sortedOnce(spellings: Iterable<Spelling>): Steps<readonly Spelling[]> {
  const shelves = new Map<string, Map<string, Spelling>>();
  yield* over(spellings, (one) => {
    const label = one.kind + one.name.slice(0, 1);
    const shelf = shelves.get(label) ?? new Map<string, Spelling>();
    shelves.set(label, shelf.set(one.name + SEPARATOR + one.form, one));
  });
  const sorted: Spelling[] = [];
  for (const [, shelf] of [...shelves].sort(([a], [b]) => compared(a, b))) {
    for (const one of [...shelf.values()].sort(inOrder)) sorted.push(one);
    yield;
  }
  return sorted;
}

function areSame(one: readonly Spelling[], other: readonly Spelling[]): boolean {
  return (
    one.length === other.length && one.every((spelling, i) => inOrder(spelling, other[i] ?? spelling) === 0)
  );
}

/**
 * The lexicon of some spellings, in whatever order they come; the very one there was `before` where they are the same.
 * It is never changed: other spellings make another beside it.
 */
export function* lexiconInSteps(
  spellings: Iterable<Spelling>,
  before: Lexicon | null = null,
): Steps<Lexicon> {
  const sorted = yield* sortedOnce(spellings);
  yield;
  if (before !== null && areSame(sorted, before.spellings)) return before;
  const index = new MiniSearch<Entry>({
    fields: ['words'],
    autoVacuum: false,
    tokenize: (words) => (words === '' ? [] : words.split(SEPARATOR)),
    processTerm: (word) => word,
  });
  const lengths: number[] = [];
  yield* over(sorted, ({ form }, id) => {
    const words = wordsOf(form);
    lengths.push(words.length);
    index.add({ id, words: words.join(SEPARATOR) });
  });
  return lexiconOver(sorted, index, lengths);
}
