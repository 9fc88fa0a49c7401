// Words that soften or mark an amount: "about", "more than", "a record". They stand outside the amount's range.
import type { Amount } from './amount.ts';
import { type Statement, wordsAfter, wordsBefore } from './statement.ts';

const BEFORE = [
  'no fewer than',
  'no less than',
  'no more than',
  'not more than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'in excess of',
  'an upper limit of',
  'up to',
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'better than',
  'greater than',
  'close to',
  'north of',
  'upwards of',
  'upward of',
  'just over',
  'just under',
  'just above',
  'just below',
  'just short of',
  'well over',
  'well above',
  'well below',
  'well under',
  'a little over',
  'a little under',
  'slightly more than',
  'slightly less than',
  'slightly over',
  'little more than',
  'estimated at',
  'estimated',
  'approximately',
  'about',
  'around',
  'roughly',
  'circa',
  'nearly',
  'almost',
  'some',
  'over',
  'under',
  'above',
  'below',
  'exceeding',
  'exceeded',
  'topping',
  'barely',
  'only',
  'just',
  'merely',
  'record',
  'fully',
  'nearing',
  'approaching',
  'reportedly',
  'an average of',
  'average of',
].map((phrase) => phrase.split(' '));
const AFTER = ['or more', 'or less', 'or so', 'or fewer', 'at least', 'at most'].map((phrase) =>
  phrase.split(' '),
);

/** How many words of a hedge stand directly before the token; 0 for none. */
export function hedgeLength(statement: Statement, token: number): number {
  const words = wordsBefore(statement, token, 4);
  const matching = BEFORE.filter((phrase) =>
    phrase.every((word, at) => words[words.length - phrase.length + at] === word),
  );
  const most = Math.max(0, ...matching.map((phrase) => phrase.length));
  const moves = /^(?:go|goes|going|went|gone|rising|rose|take|taking|push|pushed|moved) up to$/.test(
    words.slice(-3).join(' '),
  );
  const taken = /^(?:took|take|takes|taking|taken|hand|handed|hands) over$/.test(words.slice(-2).join(' '));
  return moves || taken ? 0 : most;
}

/** The hedge of an amount in the text's words ("more than", "or more", "record"), without an article; null for none. */
export function hedgeOf(statement: Statement, amount: Amount): string | null {
  const length = hedgeLength(statement, amount.first);
  if (length > 0) return wordsBefore(statement, amount.first, length).join(' ').replace(/^an? /, '');
  const after = AFTER.find(
    (phrase) => phrase.join(' ') === wordsAfter(statement, amount.next, phrase.length).join(' '),
  );
  if (after !== undefined) return after.join(' ');
  const words = wordsBefore(statement, amount.first, 4).join(' ');
  return /\b(estimated|record)\b [a-z]+ (?:of|at)$/.exec(words)?.[1] ?? null;
}
