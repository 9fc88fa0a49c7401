// Reads a saved web page: measured, parsed, without what a reader cannot see, its article found, in blocks,
// then cleaned as scraped text is.
import { compose } from '../compose.ts';
import { NO_FIELDS } from '../fields.ts';
import type { Problem } from '../problem.ts';
import type { Reader, Reading, SourceFile } from '../reader.ts';
import { withoutBoilerplate } from '../text/boilerplate.ts';
import { withoutHead } from '../text/head.ts';
import { mended } from '../text/mend.ts';
import { isSameTitle } from '../title.ts';
import { articleBlocks } from './article-blocks.ts';
import { type PageBlock, pageBlocks } from './blocks.ts';
import { pageText } from './charset.ts';
import { DEEPEST, MOST_MARKS, type PageSize, pageSize } from './depth.ts';
import { type Page, parsePage } from './element.ts';
import { removeHidden } from './hidden.ts';
import { type PageMetadata, pageMetadata } from './metadata.ts';

export const html: Reader = { name: 'web page', extensions: ['.html', '.htm', '.xhtml'], read };

function read(file: SourceFile): Reading {
  const source = pageText(file.bytes);
  const size = pageSize(source);
  const problem = refusal(source, size, file.path);
  if (problem !== null) return { articles: [], problems: [problem] };
  try {
    return readPage(parsePage(source), size, file.path);
  } catch (error) {
    const deep = error instanceof RangeError;
    const found = deep ? 'a page too deep to parse' : 'a page that does not parse';
    return {
      articles: [],
      problems: [reject(deep ? 'too-deep' : 'unreadable', file.path, found, 'a web page')],
    };
  }
}

function refusal(source: string, { depth, marks }: PageSize, file: string): Problem | null {
  if (source.includes('\0')) return reject('binary', file, 'a NUL character', 'a web page');
  if (source.trim() === '') return reject('empty-text', file, 'an empty file', 'the text of an article');
  if (depth > DEEPEST) return reject('too-deep', file, `tags ${depth} deep`, `at most ${DEEPEST}`);
  if (marks > MOST_MARKS)
    return reject('too-large', file, `${marks} tags and entities`, `at most ${MOST_MARKS}`);
  return null;
}

function readPage(page: Page, size: PageSize, file: string): Reading {
  const metadata = pageMetadata(page);
  const unseen = removeHidden(page);
  const whole = page.body === null ? [] : pageBlocks(page.body);
  const dated = whole
    .map((block) => block.text)
    .join('\n\n')
    .slice(0, 50_000);
  const title = metadata.find(({ guess }) => guess.field === 'title')?.value ?? null;
  const blocks = withoutTitle(mendedBlocks(articleBlocks(page, whole, size)), title);
  const { kept, dropped } = withoutBoilerplate(blocks.map((block) => block.text));
  const { body, head, guessed } = withoutHead(kept, title !== null);
  if (body.length === 0) {
    return {
      articles: [],
      problems: [reject('empty-text', file, 'a page without text', 'the text of an article')],
    };
  }
  const left = leftOut(mendedBlocks(whole), body);
  const all = [...unseen, ...head, ...dropped, ...left];
  return { articles: [composed(file, body, all, [...metadata, ...guessed], dated)], problems: [] };
}

function composed(
  file: string,
  kept: readonly string[],
  dropped: readonly string[],
  guessed: PageMetadata,
  dated: string,
) {
  const text = kept.join('\n\n');
  const unique = [...new Set(dropped)];
  return compose({ file, line: null, fields: NO_FIELDS, text, dropped: unique, title: null, guessed, dated });
}

function mendedBlocks(blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.map(({ kind, text }) => ({ kind, text: mended(text) })).filter(({ text }) => text !== '');
}

function withoutTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  return blocks.filter(
    (block, index) =>
      !(index < 3 && block.kind === 'heading' && title !== null && isSameTitle(block.text, title)),
  );
}

function leftOut(whole: readonly PageBlock[], kept: readonly string[]): readonly string[] {
  const article = new Set(kept);
  return whole.map((block) => block.text.slice(0, 500)).filter((text) => !article.has(text));
}

function reject(code: Problem['code'], file: string, found: string, expected: string): Problem {
  return { code, severity: 'reject', file, found, expected };
}
