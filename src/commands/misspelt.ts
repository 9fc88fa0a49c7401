// A question in which a name is misspelt, with the name put right. Suggests only; knows no command and no options.
import type { Range } from '../corpus/span.ts';
import { isGivenName } from '../evidence/actor/given-names.ts';
import { placeNamed } from '../evidence/place/gazetteer.ts';
import type { Archive } from '../index/archive.ts';
import { fold } from '../index/fold.ts';
import type { NameKind, Near } from '../index/lexicon.ts';
import { tokenise } from '../index/tokenise.ts';

const KINDS: readonly NameKind[] = ['person', 'body', 'place'];
/** Without capitals any word from this length on can be a name. */
const SHORTEST = 5;

/** Shorter words are two letters off from too many words that mean something else. */
const LONG = 8;
/** How many words of a name are looked at together. */
const MOST_WORDS = 3;

function canBeName(word: string, isLowerCase: boolean): boolean {
  return isLowerCase ? word.length >= SHORTEST : /^\p{Lu}/u.test(word);
}

/** Words that are somebody's or some place's right name, be it one that the archive does not know. */
function isNameElsewhere(words: string): boolean {
  return placeNamed(words) !== null || isGivenName(words);
}

/** Whether a spelling is so near that a word of a question was hardly meant for anything else. */
function isMeant(archive: Archive, words: string, { form, slips }: Near): boolean {
  const isLong = slips < 2 || words.length >= LONG;
  return isLong && fold(words)[0] === fold(form)[0] && archive.hasWord(form);
}

/** The spelling of the one name that some words are nearest to; null where several are, none, or all words are known. */
function onlyNear(archive: Archive, words: string): string | null {
  if (archive.hasWord(words) || isNameElsewhere(words)) return null;
  const near = archive.lexicon.spelt(words, ({ kind }) => KINDS.includes(kind));
  const [first] = near;
  if (first === undefined || first.slips === 0) return null;
  const isOne = near.every(({ name }) => name === first.name);
  const isSpeltOneWay = near.every(({ form }) => form === first.form);
  return (isOne || isSpeltOneWay) && isMeant(archive, words, first) ? first.form : null;
}

/** Runs of words side by side that begin with one of them, the longest first. */
function runsFrom(question: string, words: readonly Range[], first: number): readonly Range[] {
  const [word] = words.slice(first);
  if (word === undefined) return [];
  const runs: Range[] = [word];
  for (const next of words.slice(first + 1, first + MOST_WORDS)) {
    const end = runs[0]?.end ?? word.end;
    if (question.slice(end, next.start) !== ' ') break;
    runs.unshift({ start: word.start, end: next.end });
  }
  return runs;
}

/**
 * The question with each name put right that holds a word no passage has and is nearest to one name of the archive:
 * words with a capital, or in a question without any those of five letters or more. Null where there is none.
 */
export function respeltQuestion(archive: Archive, question: string): string | null {
  const isLowerCase = question === question.toLowerCase();
  const words = tokenise(question)
    .filter(({ stop, joined }) => !stop && !joined)
    .filter(({ start, end }) => canBeName(question.slice(start, end), isLowerCase));
  let right = '';
  let from = 0;
  for (const [place, { start }] of words.entries()) {
    if (start < from) continue;
    for (const run of runsFrom(question, words, place)) {
      const name = onlyNear(archive, question.slice(run.start, run.end));
      if (name === null) continue;
      right += question.slice(from, run.start) + name;
      from = run.end;
      break;
    }
  }
  return from === 0 ? null : right + question.slice(from);
}
