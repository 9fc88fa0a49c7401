// A call is checked before it is asked, whichever face it comes from.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import type { Host } from '../../src/index/host.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});

/** A host that fails the test where anything is asked of it but to show its archive. */
function standing(): Host {
  const refuse = () => Promise.reject(new Error('the archive was to stay as it is'));
  return { snapshot: () => archive, reload: refuse, add: refuse, remove: refuse };
}

async function asked(call: Call, isAdmin = true) {
  const admin = isAdmin ? { host: standing(), upload: null } : null;
  const { status, problems } = await run(COMMANDS, call, { archive, admin });
  return { status, problems };
}

const line = (words: string, isAdmin = true) => asked(readCall(words, COMMANDS).call, isAdmin);

describe('an admin command', () => {
  it.each([undefined, '', 'explode', 'Reload', 'constructor'])(
    'does nothing for the subcommand %j',
    async (subcommand) => {
      const call =
        subcommand === undefined
          ? { command: 'corpus', options: {} }
          : { command: 'corpus', subcommand, options: {} };
      const { status, problems } = await asked(call);
      expect(status).toBe('invalid');
      expect(problems).toMatchObject([
        {
          code: subcommand ? 'unknown-command' : 'missing-subcommand',
          found: `/corpus ${subcommand ?? ''}`.trim(),
          expected: expect.stringContaining('reload'),
        },
      ]);
    },
  );

  it('is refused to others before its subcommand is looked at', async () => {
    expect((await line('/corpus explode', false)).problems).toMatchObject([{ code: 'not-allowed' }]);
    expect((await line('/corpus reload', false)).problems).toMatchObject([{ code: 'not-allowed' }]);
  });

  it('takes no words that it has no use for', async () => {
    expect((await line('/corpus reload now')).problems).toMatchObject([
      { code: 'unknown-option', found: 'now' },
    ]);
  });
});

describe('the dates of a call', () => {
  it.each([
    '/timeline topic:harbour from:2024 to:2022',
    '/quote speaker:Ada Mwangi from:2024-05 to:2024-04',
    '/ask question:Who signed it? to:2024-03-17 from:2024-03-18',
    '/sources from:2025 to:2024-12-31',
  ])('are named both where they run backwards: %s', async (words) => {
    const { status, problems } = await line(words);
    expect(status).toBe('invalid');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'bad-option', found: expect.stringMatching(/^from:.* to:/) });
  });

  it.each(['from:2024 to:2024', 'from:2024-03-18 to:2024', 'from:2022 to:2024-01'])(
    'are taken where they share a day or run forwards: %s',
    async (dates) => {
      expect((await line(`/timeline topic:harbour ${dates}`)).problems).toEqual([]);
    },
  );

  it('are one problem each where they are no dates', async () => {
    const { problems } = await line('/timeline topic:harbour from:soon to:never');
    expect(problems.map(({ option }) => option)).toEqual(['from', 'to']);
  });
});

describe('an option without its value', () => {
  it.each([
    ['/timeline topic:harbour from:', 'from', 'bad-option'],
    ['/quote speaker: topic:harbour', 'speaker', 'bad-option'],
    ['/trade country:Kenya year:  ', 'year', 'bad-option'],
    ['/help privacy:', 'privacy', 'bad-option'],
    ['/ask question:', 'question', 'missing-option'],
    ['/ask', 'question', 'missing-option'],
  ])('is a problem: %s', async (words, option, code) => {
    const { status, problems } = await line(words);
    expect(status).toBe('invalid');
    expect(problems).toMatchObject([{ code, option, found: 'nothing' }]);
  });
});

describe('a country with itself', () => {
  it.each([
    ['/trade country:Kenya partner:kenyan', 'partner', 'kenyan'],
    ['/brief country:kenya with:Kenya', 'with', 'Kenya'],
    ['/brief country:Atlantis with:atlantis', 'with', 'atlantis'],
  ])('is no pair: %s', async (words, option, found) => {
    const { status, problems } = await line(words);
    expect(status).toBe('invalid');
    expect(problems).toMatchObject([{ code: 'bad-option', option, found }]);
  });
});
