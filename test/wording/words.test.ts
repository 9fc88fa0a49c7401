import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import type { Block, Page, Words } from '../../src/wording/page.ts';
import { pageOf } from '../../src/wording/words.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from '../commands/newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});

async function ask(line: string): Promise<Answer> {
  const read = readCall(line, COMMANDS);
  if (!read.ok) throw new Error(line);
  return run(COMMANDS, read.call, { archive, admin: null });
}

const said = (words: readonly Words[]) =>
  words.map((one) => (one.kind === 'age' ? `<${one.date}>` : one.text)).join('');
const slices = (page: Page) =>
  page.blocks.filter((block): block is Extract<Block, { kind: 'slice' }> => block.kind === 'slice');
const computed = (page: Page) =>
  page.blocks.flatMap((block) => (block.kind === 'slice' ? [] : [said(block.words)]));

describe('a page', () => {
  it('opens /trade with the pair, and says what was worked out beside the words', async () => {
    const page = pageOf(await ask('/trade country:Kenya partner:Italy year:2024 measure:trade'));
    expect(computed(page)[0]).toBe('Kenya ↔ Italy trade in 2024');
    expect(
      slices(page)
        .flatMap((block) => block.small.map(said))
        .join('\n'),
    ).toContain('worked out: last year = 2024');
    expect(computed(page).some((line) => line.includes('sources differ'))).toBe(true);
  });

  it('names the speaker, the role and the day above the source of a quotation', async () => {
    const [first] = slices(pageOf(await ask('/quote speaker:Mwangi topic:coffee')));
    expect(first?.text).toBe('“We expect more from coffee,”');
    expect(first?.small.map(said)[0]).toContain('Ada Mwangi, Trade Minister');
    expect(first?.small.map(said)[1]).toBe('[1] Test Wire, 12 Feb 2025, ¶3 ↗');
  });

  it('shows the article’s id where it has no address', async () => {
    const [first] = slices(pageOf(await ask('/quote speaker:Kessy')));
    expect(first?.small.map(said).at(-1)).toBe('[1] Test Wire, 3 May 2024, ¶2, harbour-doubts');
  });

  it('numbers each slice once, in order, and gives the reference for it', async () => {
    const page = pageOf(await ask('/timeline topic:harbour Mombasa'));
    expect(page.references.map((one) => one.number)).toEqual(slices(page).map((_, place) => place + 1));
    for (const { span } of page.references) expect(archive.article(span.articleId)).not.toBeNull();
  });

  it('says how a question was read, how large the archive is and what is nearest where nothing answers', async () => {
    const page = pageOf(await ask('Who won the chess championship in Reykjavik?'));
    const lines = computed(page);
    expect(lines[0]).toBe('Nothing in this archive answers that');
    expect(lines.join('\n')).toMatch(/Read as: .*4 articles, newest 12 Feb 2025/);
    expect(lines.some((line) => line.startsWith('Nearest: '))).toBe(true);
    expect(slices(page)).toEqual([]);
  });

  it('opens a follow-up with the question that it was read as', async () => {
    const from = { command: 'trade', options: { country: 'Kenya', partner: 'Italy' } };
    const page = pageOf(await ask('/trade country:Kenya partner:Italy year:2024'), from);
    expect(computed(page)[0]).toBe('Read as: Kenya, Italy, 2024 (from /trade above)');
  });

  it('leaves the age of the newest article to the face', async () => {
    expect(computed(pageOf(await ask('Who is Kenya’s trade minister?'))).at(-1)).toMatch(
      /^Newest article: .* \(<\d{4}-\d\d-\d\d>\)$/,
    );
  });
});
