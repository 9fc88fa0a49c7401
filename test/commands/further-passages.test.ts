// The pages of an answer beyond the first: on the same question, nothing twice, and an end.
import { expect, it } from 'vitest';
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

it.each([
  'Who is Gazprom’s chief executive?',
  'How did the grain deal end?',
  'What did Xi Jinping say about Ukraine?',
])('shows further passages on %s until there are none, none of them twice', async (question) => {
  const archive = await starterArchive();
  const seen = new Set<string>();
  let pages = 0;
  for (let page = 1; page <= 9; page++) {
    const answer = await ask(archive, `/ask question:${question} page:${page}`);
    if (answer.status === 'not-covered') {
      expect(JSON.stringify(pageOf(answer).blocks)).toContain('Nothing further on that');
      break;
    }
    pages += 1;
    for (const { articleId, start } of answer.evidence) {
      expect(seen).not.toContain(`${articleId} ${start}`);
      seen.add(`${articleId} ${start}`);
    }
  }
  expect(pages).toBeGreaterThan(1);
});

it('has no page of what is not covered, and none that is no number', async () => {
  const archive = await archiveOf(NEWSROOM);
  const first = await ask(archive, '/ask question:What is the capital of Peru?');
  expect(first.status).toBe('not-covered');
  expect((await ask(archive, '/ask question:What is the capital of Peru? page:2')).title).toEqual(
    first.title,
  );
  for (const page of ['0', '10', 'x'])
    expect((await ask(archive, `/ask question:Who is Ada Mwangi? page:${page}`)).problems).toMatchObject([
      { code: 'bad-option', option: 'page', found: page },
    ]);
});
