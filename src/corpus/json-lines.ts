// Reads `.jsonl`: one article a line, its text kept unit for unit unless the line says `"clean": true`.
// Every line stands for itself: a bad one among good ones is a problem with its line number.

import type { Article } from './article.ts';
import { compose } from './compose.ts';
import { decodeUtf8 } from './decode.ts';
import { checkFields, shown } from './fields.ts';
import type { Problem } from './problem.ts';
import type { Reader, Reading, SourceFile } from './reader.ts';
import { cleaned } from './text/clean.ts';

const OTHER_FIELDS = ['text', 'clean'];
const DEEPEST = 64;

export const jsonLines: Reader = { name: 'JSON lines', extensions: ['.jsonl', '.ndjson'], read };

function read(file: SourceFile): Reading {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const warned = new Set<string>();
  let number = 0;
  for (const bytes of linesOf(file.bytes)) {
    number += 1;
    const reading = readLine(bytes, file.path, number);
    articles.push(...reading.articles);
    problems.push(...reading.problems.filter((problem) => isNews(problem, warned)));
  }
  if (articles.length > 0) return { articles, problems };
  const binary = problems.find((problem) => problem.code === 'binary');
  if (binary !== undefined) return { articles, problems: [binary] };
  if (problems.some((problem) => problem.severity === 'reject')) return { articles, problems };
  return { articles, problems: [...problems, emptyText(file.path, null, 'no lines')] };
}

/** An unknown field is told once a file, on the first line that has it. */
function isNews(problem: Problem, warned: Set<string>): boolean {
  if (problem.code !== 'unknown-field') return true;
  const field = problem.field ?? '';
  if (warned.has(field)) return false;
  warned.add(field);
  return true;
}

function readLine(bytes: Uint8Array, file: string, line: number): Reading {
  const decoded = decodeUtf8(bytes, file, line);
  if (decoded.problem !== null) return { articles: [], problems: [decoded.problem] };
  if (decoded.text.trim() === '') return { articles: [], problems: [] };
  const parsed = parseObject(decoded.text, file, line);
  if (parsed.problem !== null) return { articles: [], problems: [parsed.problem] };
  return readRecord(parsed.record, file, line);
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

function readRecord(record: ReadonlyMap<string, unknown>, file: string, line: number): Reading {
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

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from);
    yield bytes.subarray(from, end === -1 ? bytes.length : end);
    if (end === -1) return;
    from = end + 1;
  }
}
