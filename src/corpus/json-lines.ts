// Reads `.jsonl`: one article a line, its text kept unit for unit unless the line says `"clean": true`.
// Every line stands for itself: a bad one among good ones is a problem with its line number.
import { compose, idOfPlace } from './compose.ts';
import { decodeUtf8 } from './decode.ts';
import { checkFields, shown } from './fields.ts';
import { readLines } from './lines.ts';
import type { Problem } from './problem.ts';
import type { LineReader, Part, PartReading, Reader, ReadLine } from './reader.ts';
import { cleaned } from './text/clean.ts';

const OTHER_FIELDS = ['text', 'clean'];
const DEEPEST = 64;

const byLine: LineReader = { read: readLine, idIn, join };

export const jsonLines: Reader = {
  name: 'JSON lines',
  extensions: ['.jsonl', '.ndjson'],
  read: (file) => readLines(file, byLine),
  byLine,
};

function join(path: string, lines: readonly ReadLine[]): PartReading {
  const warned = new Set<string>();
  const articles = lines.flatMap((line) => line.articles);
  const problems = lines.flatMap((line) => line.problems).filter((problem) => isNews(problem, warned));
  return { articles, problems: articles.length > 0 ? problems : wholeFile(path, problems) };
}

const NO_RECORD: ReadonlySet<Problem['code']> = new Set(['bad-json', 'too-deep', 'not-utf8', 'binary']);

/** The problems of a file without a good line: one for the file where no line of several is an object at all. */
function wholeFile(file: string, problems: readonly Problem[]): readonly Problem[] {
  const rejected = problems.filter((problem) => problem.severity === 'reject');
  const first = rejected.find((problem) => problem.code === 'binary') ?? rejected[0];
  if (first === undefined) return [...problems, emptyText(file, null, 'no lines')];
  const isNoJson = rejected.every((problem) => NO_RECORD.has(problem.code));
  if (first.code !== 'binary' && (rejected.length === 1 || !isNoJson)) return problems;
  const { code, severity, found } = first;
  const expected = first.code === 'bad-json' ? 'one JSON object on each line' : first.expected;
  return [{ code, severity, file, found, expected }];
}

/** An unknown field is told once a file, on the first line that has it. */
function isNews(problem: Problem, warned: Set<string>): boolean {
  if (problem.code !== 'unknown-field') return true;
  const field = problem.field ?? '';
  if (warned.has(field)) return false;
  warned.add(field);
  return true;
}

function readLine({ path, bytes, line }: Part): PartReading {
  const number = line ?? 1;
  const decoded = decodeUtf8(bytes, path, number);
  if (decoded.problem !== null) return broken(decoded.problem, new TextDecoder().decode(bytes));
  if (decoded.text.trim() === '') return { articles: [], problems: [] };
  const parsed = parseObject(decoded.text, path, number);
  if (parsed.problem !== null) return broken(parsed.problem, decoded.text);
  const { articles, problems } = readRecord(parsed.record, path, number);
  const id = statedId(parsed.record, path, number);
  return { articles, problems: id === null ? problems : problems.map((one) => of(one, id)) };
}

function of(problem: Problem, id: string): Problem {
  return problem.severity === 'reject' ? { ...problem, article: id } : problem;
}

/** A line that is no object: its id is read where it can be seen all the same. */
function broken(problem: Problem, source: string): PartReading {
  const id = seenId(source);
  return { articles: [], problems: [id === null ? problem : of(problem, id)] };
}

function idIn({ bytes }: Part): string | null {
  return seenId(new TextDecoder().decode(bytes));
}

function seenId(source: string): string | null {
  const id = parsedText(/"id"\s{0,4}:\s{0,4}("(?:[^"\\]|\\.){1,400}")/.exec(source)?.[1] ?? '""');
  return id === '' ? null : id;
}

function parsedText(quoted: string): string {
  try {
    return String(JSON.parse(quoted)).trim();
  } catch {
    return '';
  }
}

/** The id that a line states or has by its place; null where what it states is none. */
function statedId(record: ReadonlyMap<string, unknown>, file: string, line: number): string | null {
  const stated = record.get('id') ?? '';
  if (typeof stated !== 'string') return null;
  return stated.trim() === '' ? idOfPlace(file, line) : stated.trim();
}

type Parsed =
  | { readonly record: ReadonlyMap<string, unknown>; readonly problem: null }
  | { readonly record: null; readonly problem: Problem };

function parseObject(source: string, file: string, line: number): Parsed {
  const bad = (code: 'bad-json' | 'too-deep', found: string, expected: string): Parsed => ({
    record: null,
    problem: { code, severity: 'reject', file, line, found, expected },
  });
  if (depthOf(source) > DEEPEST)
    return bad('too-deep', `more than ${DEEPEST} brackets inside each other`, 'plain fields');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return bad('bad-json', shown(source.trim()), 'one JSON object on the line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('bad-json', shown(value), 'a JSON object');
  return { record: new Map(Object.entries(value)), problem: null };
}

/** How many brackets of a line stand inside each other, those in strings not counted. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < source.length; index += 1) {
    const mark = source.charAt(index);
    if (inString && mark === '\\') index += 1;
    else if (mark === '"') inString = !inString;
    else if (!inString && (mark === '{' || mark === '[')) depth += 1;
    else if (!inString && (mark === '}' || mark === ']')) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function readRecord(record: ReadonlyMap<string, unknown>, file: string, line: number): PartReading {
  const checked = checkFields(record, { file, line: () => line }, OTHER_FIELDS);
  const problems = [...checked.problems];
  const stated = record.get('text');
  const clean = record.get('clean') ?? false;
  if (typeof clean !== 'boolean') problems.push(badField(file, line, 'clean', clean, 'true or false'));
  if (stated !== undefined && stated !== null && typeof stated !== 'string') {
    problems.push(badField(file, line, 'text', stated, 'text in quotation marks'));
  } else if (typeof stated !== 'string' || stated.trim() === '') {
    problems.push(emptyText(file, line, stated === undefined || stated === null ? 'no text' : 'blanks only'));
  }
  if (typeof stated !== 'string' || problems.some((problem) => problem.severity === 'reject'))
    return { articles: [], problems };
  const kept = clean === true ? cleaned(stated) : { text: stated, dropped: [], title: null, guessed: [] };
  if (kept.text.trim() === '')
    return { articles: [], problems: [...problems, emptyText(file, line, 'boilerplate only')] };
  return { articles: [compose({ file, line, fields: checked.fields, dated: stated, ...kept })], problems };
}

function badField(file: string, line: number, field: string, found: unknown, expected: string): Problem {
  return { code: 'bad-field', severity: 'reject', file, line, field, found: shown(found), expected };
}

function emptyText(file: string, line: number | null, found: string): Problem {
  const at = line === null ? {} : { line, field: 'text' };
  return { code: 'empty-text', severity: 'reject', file, ...at, found, expected: 'the text of an article' };
}
