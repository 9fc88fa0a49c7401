// Reads Markdown: front matter as metadata, the body as text without its markup. The text is not mended.
import { compose } from '../compose.ts';
import { decodeUtf8 } from '../decode.ts';
import { checkFields } from '../fields.ts';
import type { Problem } from '../problem.ts';
import type { Reader, Reading, SourceFile } from '../reader.ts';
import { isSameTitle } from '../title.ts';
import { type Block, blocksOf } from './blocks.ts';
import { DEEPEST, excessIn, MOST_MARKS } from './depth.ts';
import { splitFrontMatter } from './front-matter.ts';

export const markdown: Reader = { name: 'Markdown', extensions: ['.md', '.markdown'], read };

function read(file: SourceFile): Reading {
  const decoded = decodeUtf8(file.bytes, file.path);
  if (decoded.problem !== null) return { articles: [], problems: [decoded.problem] };
  const front = splitFrontMatter(decoded.text, file.path);
  const place = { file: file.path, line: (field: string) => front.lineOf.get(field) ?? null };
  const checked = checkFields(front.fields, place);
  const problems = [...front.problems, ...checked.problems];
  if (problems.some((problem) => problem.severity === 'reject')) return { articles: [], problems };
  const blocks = blocksWithin(front.body, file.path, lineBreaks(decoded.text) - lineBreaks(front.body));
  if ('code' in blocks) return { articles: [], problems: [...problems, blocks] };
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : null;
  const text = bodyOf(blocks, checked.fields.title);
  if (text === '') {
    const found = 'nothing below the front matter';
    problems.push({
      code: 'empty-text',
      severity: 'reject',
      file: file.path,
      found,
      expected: 'the text of an article',
    });
    return { articles: [], problems };
  }
  const guess = title === null ? null : ({ value: title, from: 'heading' } as const);
  const draft = {
    file: file.path,
    line: null,
    fields: checked.fields,
    text,
    dropped: [],
    title: guess,
    guessed: [],
    dated: text,
  };
  return { articles: [compose(draft)], problems };
}

/** The blocks of a body that begins after so many lines, or the problem of one that the parser can't take. */
function blocksWithin(body: string, file: string, linesBefore: number): readonly Block[] | Problem {
  const excess = excessIn(body);
  if (excess !== null) {
    const { code, line } = excess;
    const told =
      code === 'too-deep'
        ? { found: `quotes, lists, brackets or emphasis more than ${DEEPEST} deep`, expected: 'plain text' }
        : {
            found: `more than ${MOST_MARKS} brackets and emphases in a paragraph`,
            expected: 'shorter paragraphs',
          };
    return { code, severity: 'reject', file, line: linesBefore + line, ...told };
  }
  try {
    return blocksOf(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const told = { found: 'markup too deep to parse', expected: 'plain text' };
    return { code: 'too-deep', severity: 'reject', file, ...told };
  }
}

function lineBreaks(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}

/** The blocks as text; a first heading that is the title is not repeated in it. */
function bodyOf(blocks: readonly Block[], stated: string | null): string {
  const [first] = blocks;
  const isTitle = first?.kind === 'heading' && (stated === null || isSameTitle(first.text, stated));
  return (isTitle ? blocks.slice(1) : blocks).map((block) => block.text).join('\n\n');
}
