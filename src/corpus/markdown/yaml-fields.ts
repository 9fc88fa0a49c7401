// Reads front matter as data: names and their words, never code, dates or numbers.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { shown } from '../fields.ts';
import type { Problem } from '../problem.ts';

export interface YamlFields {
  readonly fields: ReadonlyMap<string, unknown>;
  /** The line of the file on which a field stands. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Front matter is no longer than this; more is no metadata. */
const LONGEST = 200_000;
const DEEPEST = 20;

/**
 * The fields of front matter, which begins on line 2 of its file. Scalars keep their words (`1.10`, `012` and
 * `2024-05-03` stay text); tags, aliases and keys that are no words are refused.
 */
export function yamlFields(yaml: string, file: string): YamlFields {
  const refuse = (
    code: Problem['code'],
    line: number,
    found: string,
    expected: string,
    field?: string,
  ): YamlFields => {
    const named = field === undefined ? {} : { field };
    const problem: Problem = { code, severity: 'reject', file, line, ...named, found, expected };
    return { fields: new Map(), lineOf: new Map(), problems: [problem] };
  };
  if (yaml.length > LONGEST) return refuse('bad-yaml', 2, `${yaml.length} characters`, `at most ${LONGEST}`);
  if (flowDepth(yaml) > DEEPEST) return refuse('too-deep', 2, 'brackets inside brackets', 'plain fields');
  const lines = new LineCounter();
  const document = parsed(yaml, lines);
  if (document === null) return refuse('too-deep', 2, 'fields inside fields', 'plain fields');
  const { contents, errors } = document;
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = errors;
  if (error?.code === 'DUPLICATE_KEY') {
    const field = /^\s*["']?([^:"'\n]{1,40})/.exec(yaml.slice(error.pos[0]))?.[1]?.trim() ?? '';
    return refuse(
      'duplicate-field',
      lineAt(error.pos[0]),
      `${field} a second time`,
      'each field once',
      field,
    );
  }
  if (error !== undefined) {
    const line = lineAt(openedAt(error, contents, yaml.trimEnd().length));
    return refuse(
      'bad-yaml',
      line,
      error.message.split('\n')[0] ?? '',
      'YAML: lines of the form name: value',
    );
  }
  if (contents === null || (isScalar(contents) && contents.value === '')) return NOTHING;
  if (!isMap(contents)) return refuse('bad-yaml', 2, shown(yaml.trim()), 'lines of the form name: value');
  return readMap(contents, file, lineAt);
}

const NOTHING: YamlFields = { fields: new Map(), lineOf: new Map(), problems: [] };

function parsed(yaml: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(yaml, { schema: 'failsafe', lineCounter, logLevel: 'error', prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** An error at the end of all fields is an open quotation mark or bracket: it is shown where its field begins. */
function openedAt(error: YAMLError, contents: Node | null, end: number): number {
  const last = isMap(contents) ? contents.items.at(-1)?.key : null;
  return error.pos[0] >= end && isScalar(last) ? (last.range?.[0] ?? error.pos[0]) : error.pos[0];
}

function readMap(map: YAMLMap, file: string, lineAt: (offset: number) => number): YamlFields {
  const fields = new Map<string, unknown>();
  const lineOf = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { key, value } of map.items) {
    const node = key as Node;
    const line = lineAt(node.range?.[0] ?? 0);
    const plain = isScalar(key) ? plainValue(value as Node | null) : REFUSED;
    const field = isScalar(key) ? String(key.value) : '';
    if (plain === REFUSED) {
      const expected = 'text or a list, without & * or ! marks';
      problems.push({
        code: 'bad-yaml',
        severity: 'reject',
        file,
        line,
        field,
        found: 'an alias, a tag or a nested value',
        expected,
      });
      continue;
    }
    fields.set(field, plain);
    lineOf.set(field, line);
  }
  return { fields, lineOf, problems };
}

const REFUSED = Symbol('refused');

/** Text, a list of texts, or an object for the field check to refuse; aliases and own tags are refused here. */
function plainValue(node: Node | null): unknown {
  if (node === null) return null;
  if (isAlias(node) || isTagged(node)) return REFUSED;
  if (isScalar(node)) return isNull(node.value, node.type) ? null : node.value;
  if (!isSeq(node)) return isMap(node) ? { nested: 'fields' } : REFUSED;
  const items = node.items.map((item) => plainValue(item as Node | null));
  return items.includes(REFUSED) ? REFUSED : items.filter((item) => item !== null);
}

function isTagged(node: Node): boolean {
  const tag = (node as { readonly tag?: string }).tag;
  return tag !== undefined && !/^(?:!|tag:yaml\.org,2002:(?:str|seq|map))$/.test(tag);
}

function isNull(value: unknown, type: string | undefined): boolean {
  return type === 'PLAIN' && (value === '' || value === 'null' || value === '~');
}

function flowDepth(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const mark of yaml.match(/[[\]{}]/g) ?? []) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
