// What a command may be asked with: options as data. Every face and the reference page are made from them.
import { z } from 'zod';
import type { Problem } from '../corpus/problem.ts';
import { readDateOption } from '../evidence/time/date-option.ts';

/** One option. `text` is free, `date` takes YYYY, YYYY-MM or YYYY-MM-DD, `flag` true or false, `file` an upload. */
export interface Option {
  readonly name: string;
  readonly kind: 'text' | 'date' | 'year' | 'flag' | 'file';
  readonly description: string;
  readonly required: boolean;
  readonly maxLength: number;
  /** True where the command offers values while somebody types. */
  readonly completes: boolean;
}

/** Longest question or claim, in characters. */
export const QUESTION_LENGTH = 300;

export type Options = Readonly<Record<string, string>>;

/** Makes an optional text option; the rest overrides. */
export function option(name: string, description: string, rest: Partial<Option> = {}): Option {
  return { name, description, kind: 'text', required: false, maxLength: 100, completes: false, ...rest };
}

/** Options every question takes. */
export const PRIVATE = option('private', 'Show the answer to you alone', { kind: 'flag', maxLength: 5 });

const EXPECTED: Readonly<Record<Option['kind'], string>> = {
  text: 'some words',
  date: 'YYYY, YYYY-MM or YYYY-MM-DD',
  year: 'a year such as 2023',
  flag: 'true or false',
  file: 'a file',
};

function valueSchema(option: Option): z.ZodType<string> {
  if (option.kind === 'date') return z.string().refine((value) => readDateOption(value) !== null);
  if (option.kind === 'year') return z.string().regex(/^(?:1[89]|20|21)\d\d$/);
  if (option.kind === 'flag') return z.enum(['true', 'false']);
  return z.string();
}

function checkValue(option: Option, value: string): Problem | null {
  const at = { severity: 'reject', option: option.name } as const;
  if (value === '') {
    const code = option.required ? 'missing-option' : 'bad-option';
    return { ...at, code, found: 'nothing', expected: EXPECTED[option.kind] };
  }
  if (value.length > option.maxLength) {
    return {
      ...at,
      code: 'too-long',
      found: `${value.length} characters`,
      expected: `at most ${option.maxLength} characters`,
    };
  }
  if (valueSchema(option).safeParse(value).success) return null;
  return { ...at, code: 'bad-option', found: value, expected: EXPECTED[option.kind] };
}

function unknownOption(name: string, declared: readonly Option[]): Problem {
  const names = declared.map((one) => one.name).join(', ');
  const expected = names === '' ? 'no option' : names;
  return { code: 'unknown-option', severity: 'reject', option: name, found: name, expected };
}

/** The dates of `from` and `to` the wrong way round, as one problem that names both; else null. */
function backwards(declared: readonly Option[], { from, to }: Options): Problem | null {
  const dates = declared.filter(({ name, kind }) => kind === 'date' && (name === 'from' || name === 'to'));
  if (dates.length < 2 || from === undefined || to === undefined) return null;
  const [first, last] = [readDateOption(from)?.earliest, readDateOption(to)?.latest];
  if (first == null || last == null || first <= last) return null;
  const expected = 'from no later than to';
  return { code: 'bad-option', severity: 'reject', option: 'from', found: `from:${from} to:${to}`, expected };
}

/** Options as given → trimmed values, and every problem with them at once; a name without a value is one. */
export function checkOptions(
  declared: readonly Option[],
  given: Options,
): { readonly options: Options; readonly problems: readonly Problem[] } {
  const options: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [name, raw] of Object.entries(given)) {
    const known = declared.find((one) => one.name === name);
    const value = raw.trim();
    const problem = known === undefined ? unknownOption(name, declared) : checkValue(known, value);
    if (problem === null) options[name] = value;
    else problems.push(problem);
  }
  for (const one of declared) {
    const problem = one.required && given[one.name] === undefined ? checkValue(one, '') : null;
    if (problem !== null) problems.push(problem);
  }
  const order = backwards(declared, options);
  return { options, problems: order === null ? problems : [...problems, order] };
}
