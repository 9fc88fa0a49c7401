// Reads Markdown: front matter as metadata, the body as text without its markup. The text is not mended.
import { compose } from '../compose.ts';
import { decodeUtf8 } from '../decode.ts';
import { checkFields } from '../fields.ts';
import type { Reader, Reading, SourceFile } from '../reader.ts';
import { isSameTitle } from '../title.ts';
import { type Block, blocksOf } from './blocks.ts';
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
  const blocks = blocksOf(front.body);
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

/** The blocks as text; a first heading that is the title is not repeated in it. */
function bodyOf(blocks: readonly Block[], stated: string | null): string {
  const [first] = blocks;
  const isTitle = first?.kind === 'heading' && (stated === null || isSameTitle(first.text, stated));
  return (isTitle ? blocks.slice(1) : blocks).map((block) => block.text).join('\n\n');
}
