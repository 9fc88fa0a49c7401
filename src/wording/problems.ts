// What is wrong, in words. The one place that turns problem codes into sentences.
import type { Problem, ProblemCode } from '../corpus/problem.ts';

const WRONG: Readonly<Record<ProblemCode, string>> = {
  'empty-text': 'there is no text',
  'bad-date': 'this is no date',
  'bad-yaml': 'the front matter is no YAML',
  'bad-json': 'this is no JSON',
  'bad-field': 'this field can’t be used',
  'unknown-field': 'this field is not known',
  'duplicate-field': 'this field stands twice',
  'not-utf8': 'this is not UTF-8',
  'too-large': 'this is too large',
  'too-deep': 'this is nested too deeply',
  'too-slow': 'this takes too long to read',
  'outside-folder': 'this leads out of the folder',
  unreadable: 'this can’t be read',
  'duplicate-id': 'another article has this id',
  'unknown-format': 'this format is not read',
  'no-front-matter-end': 'the front matter has no end',
  binary: 'this is no text file',
  'unknown-command': 'there is no such command',
  'missing-subcommand': 'what to do is missing behind the command',
  'unknown-option': 'there is no such option',
  'missing-option': 'this is needed',
  'bad-option': 'this value can’t be used',
  'too-long': 'this is too long',
  'not-allowed': 'this is not allowed here',
  'no-such-article': 'there is no such article',
  'bad-file-name': 'this file name can’t be used',
  failed: 'this failed',
};

/** Every code with its words, in order, for the reference page. */
export const PROBLEM_CODES: readonly (readonly [string, string])[] = Object.entries(WRONG);

/** "gas.md line 4, published": where the problem stands; empty for a problem with the call as a whole. */
function placeWords({ file, line, field, option }: Problem): string {
  const where = [file, line === undefined ? '' : `line ${line}`]
    .filter((one) => one !== undefined && one !== '')
    .join(' ');
  const what = field ?? option;
  return [where, what].filter((one) => one !== undefined && one !== '').join(', ');
}

/**
 * One sentence or two: the place, what is wrong, what was found, what was expected, what answers meanwhile. For a file
 * of the corpus the code stands beside it, to look it up.
 */
export function problemWords(problem: Problem): string {
  const place = placeWords(problem);
  const wrong = WRONG[problem.code];
  const code = problem.file === undefined ? '' : ` [${problem.code}]`;
  const found = problem.found === '' ? '' : ` (found: ${problem.found})`;
  const sentence = `${wrong}${code}${found}; expected: ${problem.expected}.`;
  const kept = problem.lastGood === true ? ' Its last good version answers until the next start.' : '';
  if (place !== '') return `${place}: ${sentence}${kept}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${kept}`;
}
