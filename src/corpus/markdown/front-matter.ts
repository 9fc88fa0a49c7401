// Splits Markdown at its front matter and reads that as data: names and their words, never code, dates or numbers.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../problem.ts';

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, unknown>;
  /** The line of the file on which a field stands. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** Front matter is no longer than this; more is no metadata. */
const LONGEST = 200_000;
const DEEPEST = 20;

/**
 * Front matter stands between a first line `---` and the next line `---` or `...`.
 * Scalars keep their words (`1.10`, `012`, `2024-05-03` stay text). Without front matter there are no fields and the
 * body is all of the text. Lines of problems are lines of the file.
 */
export function splitFrontMatter(source: string, file: string): FrontMatter {
  const none = { fields: new Map(), lineOf: new Map(), body: source, problems: [] };
  const opening = /^\s{0,3}?---[ \t]*\r?\n/.exec(source.slice(0, 200));
  if (opening === null || opening.index !== 0) return none;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const rest = source.slice(opening[0].length);
  const end = closing.exec(rest);
  if (end === null) {
    if (!/^[\w-]{1,40}:(?:\s|$)/.test(rest)) return none;
    const found = 'a first line --- without a second one';
    return {
      ...none,
      problems: [
        {
          code: 'no-front-matter-end',
          severity: 'reject',
          file,
          line: 1,
          found,
          expected: 'a line --- after the fields',
        },
      ],
    };
  }
  return { ...parsed(rest.slice(0, end.index), file), body: rest.slice(end.index + end[0].length) };
}

function parsed(yaml: string, file: string): Omit<FrontMatter, 'body'> {
  const fail = (problem: Problem) => ({ fields: new Map(), lineOf: new Map(), problems: [problem] });
  const bad = (line: number, found: string, expected: string): Problem => ({
    code: 'bad-yaml',
    severity: 'reject',
    file,
    line,
    found,
    expected,
  });
  if (yaml.length > LONGEST)
    return fail(bad(1, `${yaml.length} characters of front matter`, `at most ${LONGEST}`));
  if (flowDepth(yaml) > DEEPEST)
    return fail({
      code: 'too-deep',
      severity: 'reject',
      file,
      line: 2,
      found: 'brackets inside brackets',
      expected: 'plain fields',
    });
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error !== undefined) return fail(yamlProblem(error, yaml, file, lineAt(error.pos[0])));
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === ''))
    return { fields: new Map(), lineOf: new Map(), problems: [] };
  if (!isMap(contents))
    return fail(bad(2, yaml.trim().split('\n')[0] ?? '', 'lines of the form name: value'));
  return readMap(contents, file, lineAt);
}

function yamlProblem(
  error: { readonly code: string; readonly message: string; readonly pos: readonly [number, number] },
  yaml: string,
  file: string,
  line: number,
): Problem {
  if (error.code === 'DUPLICATE_KEY') {
    const field = /^\s*["']?([^:"'\n]{1,40})/.exec(yaml.slice(error.pos[0]))?.[1]?.trim() ?? '';
    return {
      code: 'duplicate-field',
      severity: 'reject',
      file,
      line,
      field,
      found: `${field} a second time`,
      expected: 'each field once',
    };
  }
  return {
    code: 'bad-yaml',
    severity: 'reject',
    file,
    line,
    found: error.message.split('\n')[0] ?? '',
    expected: 'YAML: lines of the form name: value',
  };
}

function readMap(map: YAMLMap, file: string, lineAt: (offset: number) => number): Omit<FrontMatter, 'body'> {
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
