// /help: examples that work on the archive at hand, and what is stored, truthfully.
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { pageOf } from '../../src/wording/words.ts';
import { archiveOf } from '../archive-of.ts';
import { starterArchive } from '../starter.ts';
import { NEWSROOM } from './newsroom.ts';

const ask = (archive: Archive, line: string) =>
  run(COMMANDS, readCall(line, COMMANDS).call, { archive, admin: null });

async function examplesOf(archive: Archive): Promise<readonly string[]> {
  const { sections } = await ask(archive, '/help');
  return sections.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'example' ? [line.line] : [])),
  );
}

const QUIET = [{ id: 'sea', text: 'A quiet day by the sea passed without news.', tags: ['sea', 'a: b'] }];

describe('/help', () => {
  it.each([
    ['the starter corpus', 5, starterArchive],
    ['a newsroom', 5, () => archiveOf(NEWSROOM)],
    ['an article that tells nothing', 1, () => archiveOf(QUIET)],
    ['no article', 0, () => archiveOf([])],
  ] as const)('over %s shows %i examples, each of which is answered', async (_, count, open) => {
    const archive = await open();
    const lines = await examplesOf(archive);
    expect(lines).toHaveLength(count);
    for (const line of lines) expect((await ask(archive, line)).status, line).toBe('answered');
  });

  it('in short shows the examples alone, and leads to the rest; the commands where there are none', async () => {
    const short = await ask(await archiveOf(NEWSROOM), '/help short:true');
    const kinds = (answer: typeof short) =>
      answer.sections.flatMap(({ lines }) => lines.map(({ kind }) => kind));
    expect(new Set(kinds(short))).toEqual(new Set(['example']));
    expect(short.next).toEqual([{ label: 'help', call: { command: 'help', options: {} } }]);
    expect(kinds(await ask(await archiveOf([]), '/help short:true'))).toContain('command');
  });

  it('of a command says as what its answers can be taken away, and of none where they can’t', async () => {
    const archive = await archiveOf(NEWSROOM);
    const words = async (line: string) => JSON.stringify(pageOf(await ask(archive, line)).blocks);
    expect(await words('/help command:timeline')).toContain('To take away: ics, json, csv, markdown');
    expect(await words('/help command:timeline')).toContain('--chart');
    expect(await words('/help command:brief')).not.toContain('--chart');
    expect(await words('/help command:sources')).not.toContain('To take away');
  });

  it('says of storage, messages, log and threads how long each lasts, and of no saved index', async () => {
    const page = pageOf(await ask(await archiveOf(NEWSROOM), '/help privacy:true'));
    const text = JSON.stringify(page.blocks);
    for (const words of [
      'gone when the program stops',
      'as long as the message',
      'up to the operator',
      'not kept',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/saved index|index on disk/i);
  });
});
