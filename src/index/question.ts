// A question's words as they are understood: names, period, kind of answer, phrases. What the archive knows
// (people and bodies) is passed in.
import type { Range } from '../corpus/span.ts';
import { isFamilyFirst, isGivenName } from '../evidence/actor/given-names.ts';
import { placeNamed, placesIn } from '../evidence/place/gazetteer.ts';
import { periodOf } from '../evidence/time/asked.ts';
import { answerKind, asksForLatest } from './answer-kind.ts';
import type { Named, Question } from './archive.ts';
import { termsOf, tokenise } from './tokenise.ts';

/** Where the words name people or bodies that the archive knows. */
export type NamesActors = (words: string) => readonly Named[];

const PHRASE = /"([^"\n]{2,120})"|“([^”\n]{2,120})”|«([^»\n]{2,120})»/gu;

function phrasesIn(words: string): readonly string[] {
  return [...words.matchAll(PHRASE)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim());
}

function overlapsAny(range: Range, taken: readonly Range[]): boolean {
  return taken.some((one) => one.start < range.end && range.start < one.end);
}

// People type without capitals: "china russia trade". Two words first, then one.
function placesInLowerCase(words: string, taken: readonly Range[]): readonly Named[] {
  if (words !== words.toLowerCase()) return [];
  const tokens = tokenise(words).filter((token) => !token.joined);
  const found: Named[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const length of [3, 2, 1]) {
      const [first, last] = [tokens[i], tokens[i + length - 1]];
      if (
        first === undefined ||
        last === undefined ||
        (length === 1 && (first.stop || first.end - first.start < 4))
      )
        continue;
      const range = { start: first.start, end: last.end };
      const name = overlapsAny(range, [...taken, ...found])
        ? null
        : placeNamed(words.slice(range.start, range.end));
      if (name !== null) found.push({ ...range, name, kind: 'place' });
    }
  }
  return found;
}

// "In Mombasa" asks about a place, whatever body the archive knows by that name.
const SITUATED = /\b(?:in|at|near|from|outside|around) $/i;

function isSituated(actor: Named, words: string): boolean {
  const isOneWord = !words.slice(actor.start, actor.end).includes(' ');
  return (
    actor.kind === 'body' &&
    isOneWord &&
    SITUATED.test(words.slice(Math.max(0, actor.start - 9), actor.start))
  );
}

// "The Kremlin" is Russia, also where an article has it act like a body.
function isPlace(actor: Named, places: readonly Named[]): boolean {
  return (
    actor.kind === 'body' && places.some((place) => place.start <= actor.start && actor.end <= place.end)
  );
}

/** A given name that stands right before a person's name and is not theirs: "Joe Xi" is nobody that the archive knows. */
function strangersGivenName({ kind, name, start }: Named, words: string): string | null {
  const [, given] = /(?:^|\s)(\p{Lu}[\p{L}-]+) $/u.exec(words.slice(0, start)) ?? [];
  if (kind !== 'person' || given === undefined || !isGivenName(given)) return null;
  const own = name.split(' ');
  // "Vladimir" for Volodymyr: another language's form of it begins alike.
  const isForm = own.length > 1 && !isFamilyFirst(own) && own[0]?.[0] === given[0];
  return own.includes(given) || isForm ? null : given;
}

/** The names of strangers in the words: somebody's surname behind a given name that is not theirs. */
function strangersIn(words: string, actors: readonly Named[]): readonly Named[] {
  return actors.flatMap((actor) => {
    const given = strangersGivenName(actor, words);
    if (given === null) return [];
    const start = actor.start - given.length - 1;
    return [{ ...actor, start, name: words.slice(start, actor.end) }];
  });
}

function namesIn(words: string, known: readonly Named[]): readonly Named[] {
  const all = placesIn(words).map(({ start, end, name }): Named => ({ start, end, name, kind: 'place' }));
  const actors = known.filter((actor) => !isSituated(actor, words) && !isPlace(actor, all));
  const places = all.filter((place) => !overlapsAny(place, actors));
  const named = [...actors, ...places];
  return [...named, ...placesInLowerCase(words, named)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Reads a question; "last year" counts from `asOf`, the day of the archive's newest article. Empty words give a
 * question without terms, which nothing answers.
 */
export function understand(words: string, actorsIn: NamesActors, asOf: string | null = null): Question {
  const actors = actorsIn(words);
  const strangers = strangersIn(words, actors);
  const known = actors.filter((actor) => !strangers.some(({ end }) => end === actor.end));
  return {
    text: words,
    kind: answerKind(words),
    entities: namesIn(words, known),
    period: periodOf(words, asOf),
    latest: asksForLatest(words),
    phrases: [...phrasesIn(words), ...strangers.map(({ name }) => name)],
    terms: termsOf(words),
  };
}
