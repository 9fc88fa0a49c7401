// What is offered for an option or a name that there is not, and where nothing is.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCall, writeCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});

/** How a line ends, and the lines that its answer offers as meant. */
async function offered(line: string) {
  const { status, problems, next } = await run(COMMANDS, readCall(line, COMMANDS).call, {
    archive,
    admin: null,
  });
  const lines = next.filter(({ label }) => label === 'meant').map(({ call }) => writeCall(call));
  return { status, problems: problems.map(({ code, option }) => [code, option]), lines };
}

describe('a word with a colon that is no option', () => {
  it('is told where only an option can stand, with the options that there are', async () => {
    const call = readCall('/trade country:Kenya commodity:gas', COMMANDS).call;
    expect((await run(COMMANDS, call, { archive, admin: null })).problems).toMatchObject([
      { code: 'unknown-option', option: 'commodity', expected: 'country, partner, measure, year, private' },
    ]);
    expect((await offered('/quote speaker:Mwangi about: coffee')).problems).toEqual([
      ['unknown-option', 'about'],
    ]);
    expect((await offered('/trade commodity:gas')).problems).toContainEqual(['unknown-option', 'commodity']);
  });

  it.each([
    ['/ask question:Who is Ada Mwangi? form:2024', '/ask question:Who is Ada Mwangi? from:2024'],
    ['/quote speker:Ada Mwangi', '/quote speaker:Ada Mwangi'],
    ['/timeline topic:harbour fro:2024', '/timeline topic:harbour from:2024'],
    ['/trade country:Kenya partnr:Italy', '/trade country:Kenya partner:Italy'],
  ])('%s is met with %s', async (line, meant) => {
    expect(await offered(line)).toMatchObject({ status: 'invalid', lines: [meant] });
  });

  it.each([
    '/ask question:What did she say on the war: is it over?',
    '/ask question:What is the story so far:here?',
    '/ask question:In what form: a treaty?',
    '/ask question:Who asked too:much?',
    '/timeline topic:the harbour: a history',
    '/sources id:test:harbour-deal',
  ])('%s keeps it as words', (line) => {
    const { call } = readCall(line, COMMANDS);
    expect(Object.keys(call.options)).toHaveLength(1);
  });

  it('is kept as words by a backslash', () => {
    expect(readCall('/trade country:Kenya com\\:x', COMMANDS).call.options).toEqual({
      country: 'Kenya com:x',
    });
  });
});

describe('a name that nobody bears', () => {
  it.each([
    ['/trade country:Keyna', '/trade country:Kenya'],
    ['/trade country:Kenya partner:Itly', '/trade country:Kenya partner:Italy'],
    ['/brief country:Tanznia', '/brief country:Tanzania'],
    ['/quote speaker:Ada Mwagni', '/quote speaker:Ada Mwangi'],
    ['/who name:Mwnagi', '/who name:Mwangi'],
  ])('in %s is met with %s', async (line, meant) => {
    expect(await offered(line)).toMatchObject({ status: 'not-covered', lines: [meant] });
  });

  it.each(['/trade country:Peru', '/who name:Zzyzx Quorn', '/who name:Mwang1', '/quote speaker:Chad'])(
    'in %s is met with none where it is a name, nothing is near, or a digit stands in it',
    async (line) => {
      expect((await offered(line)).lines).toEqual([]);
    },
  );
});
