// Which question is offered in place of one with a misspelt name, and where none is.
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { complete, run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([
    ...NEWSROOM,
    {
      id: 'two-ministers',
      title: 'Two ministers',
      outlet: 'Lakeside Courier',
      text: '“We lost money,” Finance Minister Mira Dolvan said in Slovakia. “We did not,” Transport Minister Otto Dolvar said.',
    },
  ]);
});

async function asked(question: string) {
  const answer = await run(COMMANDS, { command: 'ask', options: { question } }, { archive, admin: null });
  const meant = answer.next.flatMap(({ label, call }) => (label === 'meant' ? [call.options.question] : []));
  return { status: answer.status, meant };
}

describe('a question that is not covered', () => {
  it.each([
    ['Who is Carlo Brumi?', 'Who is Carlo Bruni?'],
    ['What did Mwnagi’s lawyer sing?', 'What did Mwangi’s lawyer sing?'],
    ['What did Dolvan bake in Slovakai?', 'What did Dolvan bake in Slovakia?'],
    ['What did Mira Dolvam bake?', 'What did Mira Dolvan bake?'],
    ['what did mwnagi sing in niarobi', 'what did Mwangi sing in Nairobi'],
    ['Which Tanzannian clubs play football?', 'Which Tanzanian clubs play football?'],
  ])('%s is met with %s', async (question, meant) => {
    expect(await asked(question)).toEqual({ status: 'not-covered', meant: [meant] });
  });

  it.each([
    ['with nothing near', 'Who is Zzyzx Quorn?'],
    ['with every name spelt right', 'Which clubs does Ada Mwangi play football for?'],
    ['with a word near to two names', 'What did Dolvax bake?'],
    ['with a digit in the word', 'Who is Mwang1?'],
    ['with a word in small letters beside names', 'Which mwango does Italy bake?'],
    ['with words that are only short', 'who ate itly'],
    ['with somebody else’s given name', 'Who is Bruno?'],
    ['with another first letter', 'Who is Gruni?'],
    ['with two letters off in a short word', 'Who is Mwongo?'],
    ['with a country that no article names', 'Which clubs play in Slovenia?'],
    ['with a name that no article writes', 'Which clubs play in Bratislva?'],
  ])('%s is met with none', async (_why, question) => {
    expect(await asked(question)).toEqual({ status: 'not-covered', meant: [] });
  });

  it('is not asked in the words offered: one that is covered keeps its own', async () => {
    const { status, meant } = await asked('What did Mwangi say about the harbour in Mombasa?');
    expect([status, meant]).toEqual(['answered', []]);
  });
});

describe('autocomplete on a near spelling', () => {
  const offered = (command: string, option: string, text: string) =>
    complete(COMMANDS, command, archive, { option, text, others: {} }).map(({ value }) => value);

  it.each([
    ['quote', 'speaker', 'Mwagni', ['Ada Mwangi']],
    ['who', 'name', 'Carlo Brumi', ['Carlo Bruni']],
    ['brief', 'country', 'Keyna', ['Kenya']],
    ['brief', 'country', 'Nairobi', ['Kenya']],
    ['trade', 'partner', 'Itlay', ['Italy']],
    ['ask', 'outlet', 'Lakesied', ['Lakeside Courier']],
    ['sources', 'id', 'lusaka vot', ['election-night']],
  ])('of /%s %s:%s offers %j', (command, option, text, values) => {
    expect(offered(command, option, text)).toEqual(values);
  });

  it('puts what starts with the words first', () => {
    expect(offered('sources', 'id', 'harbour')).toEqual(['harbour-deal', 'harbour-doubts']);
    expect(offered('sources', 'id', 'kenya')[0]).toBe('kenya-italy-2025');
  });

  it.each(['Zzyzx', 'Mwang1', 'Itl y', ''])('adds nothing to %j that is near to nothing', (text) => {
    const near = offered('who', 'name', text);
    const all = archive.figureheads.map(({ name }) => name);
    expect(near).toEqual(text === '' ? all.slice(0, 25) : []);
  });
});
