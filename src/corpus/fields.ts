// The metadata that an article may state, checked field by field. Knows no file format: it gets names and values.
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { publishedDay } from './publication.ts';

export interface Fields {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly sources: readonly string[];
}

/** What the values were found in: the file, and for each field the line it stands on where that is known. */
export interface Place {
  readonly file: string;
  readonly line: (field: string) => number | null;
}

export interface CheckedFields {
  readonly fields: Fields;
  readonly problems: readonly Problem[];
}

export const NO_FIELDS: Fields = {
  id: null,
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  language: null,
  tags: [],
  sources: [],
};

/** Controls but tab, and what ends a line: C0, delete, C1, the separators of lines and paragraphs. */
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;
const line = z
  .string()
  .trim()
  .max(2_000)
  .refine((value) => !UNPRINTABLE.test(value));
const list = z.union([
  z.array(line).max(500),
  line.transform((value) => value.split(',').map((one) => one.trim())),
]);
const SCHEMAS = {
  id: { schema: line.max(200), expected: 'one line of at most 200 characters' },
  title: { schema: line, expected: 'one line of text' },
  outlet: { schema: line, expected: 'one line of text' },
  author: {
    schema: z.union([line, z.array(line).transform((names) => names.join(', '))]),
    expected: 'one line of text, or a list of names',
  },
  published: {
    schema: line.transform(publishedDay).pipe(z.string()),
    expected: 'YYYY-MM-DD, for example 2024-05-03',
  },
  url: { schema: line.refine(isWebAddress), expected: 'an address that begins with https:// or http://' },
  language: { schema: line.refine(isLanguage), expected: 'a language code such as en or pt-BR' },
  tags: { schema: list, expected: 'a list of words' },
  sources: { schema: list, expected: 'a list of lines' },
} as const;

type FieldName = keyof typeof SCHEMAS;
const NAMES = Object.keys(SCHEMAS) as readonly FieldName[];

/**
 * The stated fields of one article. Null and empty values count as not stated.
 * A value of a wrong kind is a reject with its field; a name that is neither a field nor in `others` is a warning.
 */
export function checkFields(
  stated: ReadonlyMap<string, unknown>,
  place: Place,
  others: readonly string[] = [],
): CheckedFields {
  const problems: Problem[] = [];
  const values = new Map<string, unknown>();
  for (const [name, value] of stated) {
    if (others.includes(name)) continue;
    if (!isFieldName(name)) {
      problems.push(
        problemAt(
          place,
          name,
          'unknown-field',
          'warning',
          name,
          `one of ${[...NAMES, ...others].join(', ')}`,
        ),
      );
      continue;
    }
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) continue;
    const { schema, expected } = SCHEMAS[name];
    const parsed = schema.safeParse(value);
    if (parsed.success) values.set(name, parsed.data);
    else
      problems.push(
        problemAt(place, name, name === 'published' ? 'bad-date' : 'bad-field', 'reject', value, expected),
      );
  }
  return {
    fields: { ...textFields(values), tags: words(values.get('tags')), sources: words(values.get('sources')) },
    problems,
  };
}

/** A value of one field as an article may have it, or null where it is none. */
export function fieldValue(name: Exclude<FieldName, 'tags' | 'sources'>, value: string): string | null {
  const parsed = SCHEMAS[name].schema.safeParse(value);
  return parsed.success && parsed.data !== '' ? parsed.data : null;
}

function textFields(values: ReadonlyMap<string, unknown>): Omit<Fields, 'tags' | 'sources'> {
  const text = (name: FieldName): string | null => {
    const value = values.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    id: text('id'),
    title: text('title'),
    outlet: text('outlet'),
    author: text('author'),
    published: text('published'),
    url: text('url'),
    language: text('language'),
  };
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((word): word is string => typeof word === 'string' && word !== '')
    : [];
}

function problemAt(
  place: Place,
  field: string,
  code: 'unknown-field' | 'bad-date' | 'bad-field',
  severity: Problem['severity'],
  found: unknown,
  expected: string,
): Problem {
  const at = place.line(field);
  return {
    code,
    severity,
    file: place.file,
    ...(at === null ? {} : { line: at }),
    field,
    found: shown(found),
    expected,
  };
}

/** A value as a problem shows it: text as it stands, anything else as JSON, at most 80 units. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(SCHEMAS, name);
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
