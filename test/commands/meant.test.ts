// Whom a name means: a person or body called exactly so, else a country, else a body whose name holds the words.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([
    ...NEWSROOM,
    {
      id: 'bank',
      title: 'A loan',
      published: '2024-06-01',
      text: 'The Bank of Tanzania lent $20 million on Monday. “The loan is safe,” the Bank of Tanzania said in a statement.',
    },
    {
      id: 'fund',
      title: 'A fund',
      published: '2024-07-01',
      text: '“The fund closes in May,” the European Union said in a statement. The Council of the EU met on Monday.',
    },
  ]);
});

async function ask(line: string): Promise<Answer> {
  return run(COMMANDS, readCall(line, COMMANDS).call, { archive, admin: null });
}
const texts = (answer: Answer) => answer.evidence.map(({ text }) => text);
const calls = (answer: Answer) => answer.next.map(({ call }) => call);

describe('a country', () => {
  it.each(['Tanzania', 'tanzanian', 'TANZANIA'])('is heard where a body bears its name: %s', async (name) => {
    expect(texts(await ask(`/quote speaker:${name}`))).toContain(
      'The harbour in Mombasa helps nobody but its builders,',
    );
  });

  it('is no person or body: /who leads to /brief', async () => {
    const answer = await ask('/who name:Tanzania');
    expect(answer.status).toBe('not-covered');
    expect(calls(answer)).toEqual([{ command: 'brief', options: { country: 'Tanzania' } }]);
  });
});

describe('a bloc that is a body too', () => {
  it.each(['European Union', 'EU', 'the EU'])('is found by any of its names: %s', async (name) => {
    const answer = await ask(`/who name:${name}`);
    expect(answer.title).toEqual({ kind: 'who', name: 'European Union' });
    expect(calls(answer)).toContainEqual({ command: 'brief', options: { country: 'European Union' } });
    expect(texts(await ask(`/quote speaker:${name}`))).toContain('The fund closes in May,');
  });
});

describe('a body', () => {
  it('is found by its name, and by some words of it that name no country', async () => {
    for (const name of ['the Bank of Tanzania', 'bank'])
      expect((await ask(`/who name:${name}`)).title).toEqual({ kind: 'who', name: 'Bank of Tanzania' });
    expect(texts(await ask('/quote speaker:Bank of Tanzania'))).toEqual(['The loan is safe,']);
  });

  it('is nobody where no word of the archive is like it', async () => {
    const answer = await ask('/who name:Bank of Atlantis');
    expect(answer.status).toBe('not-covered');
    expect(answer.next).toEqual([]);
  });
});
