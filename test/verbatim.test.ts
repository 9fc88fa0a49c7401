// The one promise, for random articles and random questions: what is shown as evidence, in an answer, in the terminal
// and in Discord, is a slice of the article, and nothing else looks like one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Call } from '../src/commands/answer.ts';
import { check as claim } from '../src/commands/check.ts';
import { COMMANDS } from '../src/commands/registry.ts';
import { run } from '../src/commands/run.ts';
import type { Screen } from '../src/console/screen.ts';
import { search } from '../src/console/search.ts';
import { drawPage } from '../src/console/terminal.ts';
import type { Article } from '../src/corpus/article.ts';
import { shelve } from '../src/corpus/library.ts';
import type { Range } from '../src/corpus/span.ts';
import { shownOf, visible } from '../src/discord/escape.ts';
import { drawAnswer, drawCopies } from '../src/discord/render.ts';
import type { Archive } from '../src/index/archive.ts';
import { buildArchive } from '../src/index/build.ts';
import { aroundPage } from '../src/wording/around.ts';
import { inert } from '../src/wording/inert.ts';
import type { Page } from '../src/wording/page.ts';
import { copyText } from '../src/wording/reference.ts';
import { pageOf } from '../src/wording/words.ts';
import { question, saidOfIt, writtenArticle } from './verbatim-news.ts';

const LONG = process.env.ATTACHE_LONG === '1';
const ALL = [...COMMANDS, claim, search];
const now = () => new Date('2025-06-10T12:00:00Z');
const SCREENS: readonly Screen[] = [
  { isTerminal: false, colour: false, links: false, now },
  { isTerminal: true, colour: true, links: true, now },
];

/** Whatever ends a line in a terminal or for a reader. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
/** Colours and links as we write them. */
const OURS = /\u001b\[[\d;]{1,5}m|\u001b\]8;;[\u0021-\u007e]*\u001b\\/g;
/** A mark behind nothing but what a reader does not see. */
const MARKED = /^[\s\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]*>/u;

/** What a reader sees of a line, whichever face drew it: no controls nor their pictures, no unseen signs, no spaces. */
function seen(line: string): string {
  return line.replace(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\s\u2400-\u2421\ufffd]/gu, '');
}

function markedLines(drawn: string): readonly string[] {
  return drawn.split(LINE_END).filter((line) => MARKED.test(line));
}

/** The lines of an article's words as a face marks them. */
function marksOf(words: string): readonly string[] {
  return words.split(LINE_END).map((line) => seen(`> ${line}`));
}

/** Every span of an answer with the words that are shown for it. */
function* spansOf(answer: Answer): Generator<{ id: string; start: number; end: number; words: string }> {
  for (const item of [...answer.evidence, ...answer.nearest])
    yield { id: item.articleId, start: item.start, end: item.end, words: item.text };
  for (const section of answer.sections) {
    for (const shown of section.shown) {
      yield { id: shown.articleId, start: shown.start, end: shown.end, words: shown.text };
      for (const bold of shown.bold)
        yield {
          id: shown.articleId,
          ...bold,
          words: shown.text.slice(bold.start - shown.start, bold.end - shown.start),
        };
    }
  }
}

function checkSpans(archive: Archive, answer: Answer): void {
  for (const { id, start, end, words } of spansOf(answer)) {
    const text = archive.article(id)?.text ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(words).toBe(text.slice(start, end));
  }
}

/** In the terminal, the marked lines of a page are these words, line by line, and no others. */
function checkTerminal(page: Page, words: readonly string[]): void {
  for (const screen of SCREENS) {
    const drawn = drawPage(page, screen).replace(OURS, '');
    expect(drawn).not.toMatch(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(markedLines(drawn).map(seen)).toEqual(words.flatMap(marksOf));
  }
}

/** The texts of a message, as they are before they are written as JSON. */
function contentsOf(message: unknown): readonly string[] {
  const written = JSON.stringify(message).matchAll(/"content":("(?:[^"\\]|\\.)*")/g);
  return [...written].map(([, content = '']) => JSON.parse(content));
}

/** In Discord, each line that Discord draws as a quote is words of one of these slices. */
function checkDiscord(archive: Archive, call: Call, page: Page, words: readonly string[]): void {
  const slices = words.map((slice) => visible(slice).split(LINE_END).map(seen));
  const state = { call, from: null, version: archive.version };
  for (const at of [0, 1, 2]) {
    for (const content of contentsOf(
      drawAnswer({ page, at, state, notes: [], isExportable: true, picture: null, archive }),
    )) {
      for (const line of markedLines(content)) {
        const bare = line.replace(/\\.|\*\*/gsu, (sign) => (sign === '**' ? '' : sign));
        const shown = seen(shownOf(bare)).slice(1).replace(/^…|…$/g, '');
        expect(slices.some((lines) => lines.some((one) => one.includes(shown)))).toBe(true);
      }
    }
  }
}

/** The page around a citation: stretches of the article in its order, and the cited words bold. */
function checkAround(article: Article, range: Range): void {
  const page = aroundPage(article, range);
  const slices = page.blocks.flatMap((block) => (block.kind === 'slice' ? [block] : []));
  let at = 0;
  let cited = '';
  for (const { text, bold } of slices) {
    const start = article.text.indexOf(text, at);
    expect(start).toBeGreaterThanOrEqual(at);
    at = start + text.length;
    cited += bold.map((one) => text.slice(one.start, one.end)).join('');
  }
  expect(seen(cited)).toBe(seen(article.text.slice(range.start, range.end)));
  checkTerminal(
    page,
    slices.map(({ text }) => text),
  );
}

/** A citation to copy: the words as they stand, then at most five lines about where. */
function checkCopy(article: Article, range: Range): void {
  const words = article.text.slice(range.start, range.end);
  const copy = copyText(article, range);
  expect(copy.startsWith(`${words}\n— `)).toBe(true);
  const below = inert(copy).slice(inert(words).length + 1);
  expect(below.split(LINE_END).length).toBeLessThanOrEqual(5);
  expect(
    below
      .split(LINE_END)
      .every((line) => /^(?:— |Sources named by the article: |Chicago: |MLA: |Card: )/.test(line)),
  ).toBe(true);
  const own = visible(words).split(LINE_END).map(seen);
  const drawn = contentsOf(drawCopies([{ number: 1, text: copy }], 5));
  expect(drawn.length).toBeGreaterThan(0);
  const forged = drawn.flatMap(markedLines).filter((line) => !own.includes(seen(line)));
  expect(forged).toEqual([]);
}

async function checkAnswer(archive: Archive, call: Call): Promise<number> {
  const answer = await run(ALL, call, { archive, admin: null });
  checkSpans(archive, answer);
  const page = pageOf(answer);
  const slices = answer.sections.flatMap(({ shown }) =>
    shown.map(({ articleId, start, end }) => archive.article(articleId)?.text.slice(start, end) ?? ''),
  );
  checkTerminal(page, slices);
  checkDiscord(archive, call, page, slices);
  for (const { span } of page.references.slice(0, 2)) {
    const article = archive.article(span.articleId);
    if (article === null) throw new Error(`no article ${span.articleId}`);
    checkAround(article, span);
    checkCopy(article, span);
  }
  return answer.evidence.length;
}

/** An archive of texts read as they are written, each then said to have metadata that no reader would let through. */
async function archiveSaying(
  written: readonly { readonly text: string }[],
  said: readonly Partial<Article>[],
): Promise<Archive> {
  const lines = written.map((one, place) => JSON.stringify({ id: `a${place}`, title: 'Trade', ...one }));
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const library = await shelve(null, [{ path: 'articles.jsonl', bytes }]);
  const articles = library.articles.map((article, place) => {
    const { id = '', ...more } = said[place] ?? {};
    return { ...article, ...more, id: place === 0 ? article.id : `${id}${place}` };
  });
  return buildArchive({ ...library, articles });
}

describe('every answer to every question', () => {
  it('shows slices of the articles and nothing else as evidence, in every face', {
    timeout: 1_200_000,
  }, async () => {
    let runs = 0;
    let withEvidence = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(writtenArticle, { minLength: 1, maxLength: 3 }),
        fc.array(saidOfIt, { minLength: 3, maxLength: 3 }),
        fc.array(question, { minLength: 1, maxLength: 4 }),
        async (written, said, questions) => {
          const archive = await archiveSaying(written, said);
          let shown = 0;
          for (const call of questions) shown += await checkAnswer(archive, call);
          runs += 1;
          if (shown > 0) withEvidence += 1;
        },
      ),
      { numRuns: LONG ? 1000 : 150 },
    );
    expect(withEvidence / runs).toBeGreaterThanOrEqual(0.5);
  });
});
