// What the dates and the year of a call keep from being shown is said with the option that was given.
import { beforeAll, expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { pageOf } from '../../src/wording/words.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});

const ask = (line: string) => run(COMMANDS, readCall(line, COMMANDS).call, { archive, admin: null });

it.each([
  ['/quote speaker:Mwangi from:2025', 'from'],
  ['/quote speaker:Mwangi to:2024', 'to'],
  ['/quote speaker:Mwangi to:2020', 'to'],
  ['/timeline topic:harbour Mombasa to:2023', 'to'],
  ['/sources from:2025', 'from'],
  ['/sources to:2023', 'to'],
  ['/sources query:harbour in Mombasa from:2024-04', 'from'],
  ['/sources query:harbour in Mombasa from:2030', 'from'],
  ['/sources from:2030', 'from'],
  ['/trade country:Kenya partner:Italy year:1999', 'year'],
])('%s', async (line, filter) => {
  const answer = await ask(line);
  expect(answer.hidden).toEqual([{ filter, count: expect.any(Number) }]);
  expect(answer.hidden[0]?.count).toBeGreaterThan(0);
  const given = `${filter}:${answer.understood.options[filter]}`;
  expect(JSON.stringify(pageOf(answer).blocks)).toContain(
    `${given} left out ${answer.hidden[0]?.count} more`,
  );
});

it('is counted by each date apart where both are given', async () => {
  const { hidden } = await ask('/sources from:2024-01 to:2024-04');
  expect(hidden).toEqual([
    { filter: 'from', count: 1 },
    { filter: 'to', count: 2 },
  ]);
});

it('is counted in articles where articles are listed', async () => {
  const all = await ask('/sources query:harbour in Mombasa');
  const { hidden } = await ask('/sources query:harbour in Mombasa from:2030');
  expect(hidden).toEqual([{ filter: 'from', count: all.evidence.length }]);
});

it.each(['/sources', '/quote speaker:Mwangi', '/quote speaker:Mwangi from:2024', '/sources to:2030'])(
  'is nothing where nothing is left out: %s',
  async (line) => {
    expect((await ask(line)).hidden).toEqual([]);
  },
);
