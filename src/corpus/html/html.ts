// Reads a saved web page: measured, parsed, without what a reader cannot see, its article by Readability in blocks,
// then cleaned as scraped text is.
import { Readability } from '@mozilla/readability';
import { compose } from '../compose.ts';
import { NO_FIELDS } from '../fields.ts';
import type { Problem } from '../problem.ts';
import type { Reader, Reading, SourceFile } from '../reader.ts';
import { withoutBoilerplate } from '../text/boilerplate.ts';
import { withoutHead } from '../text/head.ts';
import { mended } from '../text/mend.ts';
import { type PageBlock, pageBlocks } from './blocks.ts';
import { pageText } from './charset.ts';
import { DEEPEST, MOST_TAGS, pageSize } from './depth.ts';
import { type Page, type PageElement, parsePage } from './element.ts';
import { removeHidden } from './hidden.ts';
import { type PageMetadata, pageMetadata } from './metadata.ts';

export const html: Reader = { name: 'web page', extensions: ['.html', '.htm', '.xhtml'], read };

function read(file: SourceFile): Reading {
  const source = pageText(file.bytes);
  const problem = refusal(source, file.path);
  if (problem !== null) return { articles: [], problems: [problem] };
  try {
    return readPage(parsePage(source), file.path);
  } catch (error) {
    const deep = error instanceof RangeError;
    const found = deep ? 'a page too deep to parse' : 'a page that does not parse';
    return {
      articles: [],
      problems: [reject(deep ? 'too-deep' : 'unreadable', file.path, found, 'a web page')],
    };
  }
}

function refusal(source: string, file: string): Problem | null {
  if (source.includes('\0')) return reject('binary', file, 'a NUL character', 'a web page');
  if (source.trim() === '') return reject('empty-text', file, 'an empty file', 'the text of an article');
  const { depth, tags } = pageSize(source);
  if (depth > DEEPEST) return reject('too-deep', file, `tags ${depth} deep`, `at most ${DEEPEST}`);
  if (tags > MOST_TAGS) return reject('too-large', file, `${tags} tags`, `at most ${MOST_TAGS}`);
  return null;
}

function readPage(page: Page, file: string): Reading {
  const metadata = pageMetadata(page);
  const dated = (page.body?.textContent ?? '').slice(0, 50_000);
  const unseen = removeHidden(page);
  const whole = page.body === null ? [] : pageBlocks(page.body);
  const title = metadata.find(({ guess }) => guess.field === 'title')?.value ?? null;
  const blocks = withoutTitle(mendedBlocks(articleBlocks(page, whole)), title);
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

/** The blocks of the article by Readability; where it finds none, the paragraphs of the page, then all of it. */
function articleBlocks(page: Page, whole: readonly PageBlock[]): readonly PageBlock[] {
  const paragraphs = Array.from(page.querySelectorAll('p')).flatMap((paragraph) => pageBlocks(paragraph));
  const found = new Readability(page as never, {
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  const blocks = found?.content === null || found?.content === undefined ? [] : pageBlocks(found.content);
  if (blocks.length > 0) return blocks;
  return paragraphs.length > 0 ? paragraphs : whole;
}

function mendedBlocks(blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.map(({ kind, text }) => ({ kind, text: mended(text) })).filter(({ text }) => text !== '');
}

function withoutTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  return blocks.filter(
    (block, index) =>
      !(index < 3 && block.kind === 'heading' && title !== null && sameWords(block.text, title)),
  );
}

function leftOut(whole: readonly PageBlock[], kept: readonly string[]): readonly string[] {
  const article = new Set(kept);
  return whole.map((block) => block.text.slice(0, 500)).filter((text) => !article.has(text));
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return words(a) === words(b);
}

function reject(code: Problem['code'], file: string, found: string, expected: string): Problem {
  return { code, severity: 'reject', file, found, expected };
}
