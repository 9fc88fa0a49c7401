// Splits a Markdown file at its front matter. What stands in it is for yaml-fields.ts.
import type { Problem } from '../problem.ts';
import { type YamlFields, yamlFields } from './yaml-fields.ts';

export interface FrontMatter extends YamlFields {
  readonly body: string;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** Openings of other kinds: `---js`, which some tools run as code, and TOML. */
const OTHER_OPENING = /^(?:---[ \t]*[A-Za-z]{1,20}|\+\+\+)[ \t]*\r?\n/;

/**
 * Front matter stands between a first line `---` and the next line `---` or `...`; the body is what follows.
 * Without front matter there are no fields and the body is all of the text; front matter of another kind and such
 * that does not end are rejected. Lines of problems are lines of the file.
 */
export function splitFrontMatter(source: string, file: string): FrontMatter {
  const none = { fields: new Map(), lineOf: new Map(), body: source, problems: [] };
  const reject = (code: 'bad-yaml' | 'no-front-matter-end', found: string, expected: string): FrontMatter => {
    const problem: Problem = { code, severity: 'reject', file, line: 1, found, expected };
    return { ...none, problems: [problem] };
  };
  const other = OTHER_OPENING.exec(source)?.[0].trim();
  if (other !== undefined)
    return reject('bad-yaml', `front matter that opens with ${other}`, 'YAML between two lines ---');
  const opening = OPENING.exec(source);
  if (opening === null) return none;
  const rest = source.slice(opening[0].length);
  const end = CLOSING.exec(rest);
  if (end !== null)
    return { ...yamlFields(rest.slice(0, end.index), file), body: rest.slice(end.index + end[0].length) };
  if (!/^[\w-]{1,40}:(?:\s|$)/.test(rest)) return none;
  return reject(
    'no-front-matter-end',
    'a first line --- without a second one',
    'a line --- after the fields',
  );
}
