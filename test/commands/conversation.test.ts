// Turns of a conversation, in the words that people use: what each asks in full, or that it stands on its own. Written
// before the rules were.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../../src/commands/answer.ts';
import { readCall, writeCall } from '../../src/commands/call.ts';
import { readTurn } from '../../src/commands/conversation.ts';
import { checkOptions, QUESTION_LENGTH } from '../../src/commands/option.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});

const call = (line: string): Call => readCall(line, COMMANDS).call;
const read = (words: string, ...turns: string[]) => readTurn(words, turns.map(call), archive, COMMANDS);

const TRADE = '/trade country:Kenya partner:Italy year:2024';
const BUILDS = '/ask question:Who builds the harbour in Mombasa?';
const EXPORTS = '/ask question:How much did Kenya export to Italy in 2024?';
const SAID = '/ask question:What did Ada Mwangi say about coffee?';
const VOTED = '/ask question:Who voted in Zambia?';
const JOINED = '/ask question:When did Morocco join the African Union?';
const QUOTE = '/quote speaker:Carlo Bruni topic:harbour';
const LINE = '/timeline topic:harbour in Mombasa from:2020';
const BRIEF = '/brief country:Kenya with:Italy';
const WHO = '/who name:Ada Mwangi';

/** The turn before, what somebody says, and what that asks. */
type Row = readonly [before: string, words: string, asks: string];

const NAMED: readonly Row[] = [
  [TRADE, 'what about Iran?', '/trade country:Kenya partner:Iran year:2024'],
  [TRADE, 'and Germany?', '/trade country:Kenya partner:Germany year:2024'],
  [TRADE, 'ok and germany?', '/trade country:Kenya partner:Germany year:2024'],
  [TRADE, 'how about Iran and Germany?', '/trade country:Iran partner:Germany year:2024'],
  [TRADE, 'and Germany in 2022?', '/trade country:Kenya partner:Germany year:2022'],
  [EXPORTS, 'what about Iran?', '/ask question:How much did Kenya export to Iran in 2024?'],
  [EXPORTS, 'Iran?', '/ask question:How much did Kenya export to Iran in 2024?'],
  [JOINED, 'and Kenya?', '/ask question:When did Kenya join the African Union?'],
  [JOINED, 'and BRICS?', '/ask question:When did Morocco join the BRICS?'],
  [SAID, 'and Juma Kessy?', '/ask question:What did Juma Kessy say about coffee?'],
  [QUOTE, 'and Juma Kessy?', '/quote speaker:Juma Kessy topic:harbour'],
  [QUOTE, 'and Tanzania?', '/quote speaker:Tanzania topic:harbour'],
  [BRIEF, 'and Tanzania', '/brief country:Kenya with:Tanzania'],
  [BRIEF, 'and Kenya?', '/brief country:Kenya'],
  [TRADE, 'what about Kenya?', '/trade country:Kenya year:2024'],
  [WHO, 'what about Carlo Bruni?', '/who name:Carlo Bruni'],
];

const DATED: readonly Row[] = [
  [TRADE, 'and in 2022?', '/trade country:Kenya partner:Italy year:2022'],
  [TRADE, 'same for 2021', '/trade country:Kenya partner:Italy year:2021'],
  [TRADE, 'the year after?', '/trade country:Kenya partner:Italy year:2025'],
  [TRADE, '2022?', '/trade country:Kenya partner:Italy year:2022'],
  [TRADE, 'and 2022', '/trade country:Kenya partner:Italy year:2022'],
  [TRADE, 'since 2020', '/ask question:trade of Kenya and Italy since 2020?'],
  [TRADE, 'and in 2021 and 2022?', '/ask question:trade of Kenya and Italy in 2021 and 2022?'],
  [LINE, 'and before 2022?', '/timeline topic:harbour in Mombasa to:2021-12-31'],
  [LINE, 'between 2019 and 2021', '/timeline topic:harbour in Mombasa from:2019-01-01 to:2021-12-31'],
  [QUOTE, 'in early 2023?', '/quote speaker:Carlo Bruni topic:harbour from:2023-01-01 to:2023-04-30'],
  [QUOTE, 'since 2020', '/quote speaker:Carlo Bruni topic:harbour from:2020-01-01'],
  [EXPORTS, 'and in 2023?', '/ask question:How much did Kenya export to Italy in 2023?'],
  [EXPORTS, 'since 2020?', '/ask question:How much did Kenya export to Italy since 2020?'],
  [
    EXPORTS,
    'between 2019 and 2021?',
    '/ask question:How much did Kenya export to Italy between 2019 and 2021?',
  ],
  [EXPORTS, 'and the year before?', '/ask question:How much did Kenya export to Italy in 2023?'],
  [EXPORTS, 'how much in 2022?', '/ask question:How much did Kenya export to Italy in 2022?'],
  [BRIEF, 'and in 2023?', '/timeline topic:Kenya and Italy from:2023-01-01 to:2023-12-31'],
  [
    '/ask question:Who builds the harbour? from:2024',
    'before 2022?',
    '/ask question:Who builds the harbour? to:2021-12-31',
  ],
];

const POINTING: readonly Row[] = [
  [BUILDS, 'who said that?', '/ask question:who said that: builds the harbour in Mombasa?'],
  [BUILDS, 'when was that?', '/ask question:when was that: builds the harbour in Mombasa?'],
  [BUILDS, 'and before that?', '/ask question:before that: builds the harbour in Mombasa?'],
  [BUILDS, 'is it finished?', '/ask question:is it finished: builds the harbour in Mombasa?'],
  [BUILDS, 'Who signed that deal?', '/ask question:Who signed that deal: builds the harbour in Mombasa?'],
  [LINE, 'Who signed it?', '/ask question:Who signed it: harbour in Mombasa?'],
  [BUILDS, 'what did Bruni say about it?', '/quote speaker:Carlo Bruni topic:builds the harbour in Mombasa'],
  [
    BUILDS,
    'What did Tanzania say about this?',
    '/quote speaker:Tanzania topic:builds the harbour in Mombasa',
  ],
  [QUOTE, 'what did he say about coffee?', '/quote speaker:Carlo Bruni topic:coffee'],
  [QUOTE, 'when did he visit Rome?', '/ask question:when did Carlo Bruni visit Rome?'],
  [WHO, 'where is she now?', '/ask question:where is Ada Mwangi now?'],
  [WHO, 'Who are her allies in Nairobi?', '/ask question:Who are Ada Mwangi’s allies in Nairobi?'],
  [VOTED, 'what happened there in 2021?', '/ask question:what happened in Zambia in 2021?'],
];

const SHORT: readonly Row[] = [
  [EXPORTS, 'why?', '/ask question:why: Kenya export to Italy in 2024?'],
  [BUILDS, 'who attended?', '/ask question:who attended: builds the harbour in Mombasa?'],
  [BUILDS, 'and who pays?', '/ask question:who pays: builds the harbour in Mombasa?'],
  [BUILDS, 'What happened next?', '/ask question:What happened next: builds the harbour in Mombasa?'],
  [BUILDS, 'and the cost?', '/ask question:the cost: builds the harbour in Mombasa?'],
  [TRADE, 'how much in euros?', '/ask question:how much in euros: trade of Kenya and Italy in 2024?'],
  [TRADE, 'what about exports?', '/trade country:Kenya partner:Italy year:2024 measure:exports'],
  [TRADE, 'what about imports from Italy?', '/trade country:Kenya partner:Italy year:2024 measure:imports'],
  [BUILDS, 'who was involved?', '/ask question:who was involved: builds the harbour in Mombasa?'],
  [LINE, 'the same for coffee', '/timeline topic:coffee from:2020'],
  [QUOTE, 'and about Tanzania?', '/quote speaker:Carlo Bruni topic:Tanzania'],
  [QUOTE, 'and on coffee?', '/quote speaker:Carlo Bruni topic:coffee'],
];

describe.each([
  ['asks the same of another name', NAMED],
  ['asks the same of another time', DATED],
  ['fills what a word points at', POINTING],
  ['fills what a short question leaves out', SHORT],
] as const)('a follow-up %s', (_, rows) => {
  it.each(rows)('%s → %s', async (before, words, asks) => {
    const turn = await read(words, before);
    expect(writeCall(turn.call)).toBe(asks);
    expect(turn.from).toEqual(call(before));
    expect(turn.problem).toBeNull();
  });
});

describe('a turn of its own', () => {
  it.each([
    'Who chairs the electoral commission of Zambia?',
    'ok, who chairs the electoral commission of Zambia?',
    'And who is the president of Zambia?',
    'So what is NATO?',
    'Who is Grace Phiri?',
    'Where is Tanzania?',
    'Where is Thornaby?',
    'What is inflation?',
    'who is rutte?',
    'what happened in July 2023?',
    'Are sanctions working?',
    'What was turnout in 2021?',
    'Turnout in Zambia in 2023',
    'sanctions on oil',
    'How many people are there in Zambia?',
    'Is there a ferry to Mpulungu?',
    'Who said that Zambia would vote on Sunday?',
    'Is it true that Tanzania warned Kenya?',
    'How long does it take to sail from Mombasa to Rome?',
    'Does Kenya export its coffee to Italy?',
    'Did Ada Mwangi say she would visit Rome?',
    'Has the electoral commission of Zambia published its results?',
    'Did the ferry sink before it reached Mpulungu?',
    'What happened in Zambia this year?',
    'Who governs Zambia these days?',
    'Who were the people that signed the agreement with Italy?',
    'What do those who voted in Zambia want?',
    'what about the oil exports of Iran to China in 2022?',
    'What can Kenya do about the harbour?',
    'What help did Kenya ask for?',
    'more harbours',
    'How does the harbour work?',
    'and him?',
  ])('is asked as it stands, whatever came before: %s', async (words) => {
    const alone = { call: call(words), from: null, problem: null };
    expect(await read(words, TRADE)).toEqual(alone);
    expect(await read(words, BUILDS)).toEqual(alone);
  });

  it.each(['help', 'Help!', 'help me please', 'What can you do?', 'what can I ask?', 'How does this work?'])(
    'is about the bot where it asks for help: %s',
    async (words) => {
      const asked = { call: { command: 'help', options: {} }, from: null, problem: null };
      expect(await read(words)).toEqual(asked);
      expect(await read(words, TRADE)).toEqual(asked);
    },
  );

  it.each(['thanks', 'Hi', 'hello there', 'lol ok', 'and?', '🙂'])(
    'is met with the short help where it asks nothing: %s',
    async (words) => {
      const asked = { call: call('/help short:true'), from: null, problem: null };
      expect(await read(words)).toEqual(asked);
      expect(await read(words, TRADE)).toEqual(asked);
    },
  );

  it.each(['and in 2022?', 'why?', 'who said that?', 'what about Iran?', 'and him?'])(
    'is asked as it stands where nothing came before: %s',
    async (words) => {
      expect(await read(words)).toEqual({ call: call(words), from: null, problem: null });
    },
  );

  it('is a command where it starts with a slash', async () => {
    expect(await read('/quote speaker:Kessy', TRADE)).toEqual({
      call: call('/quote speaker:Kessy'),
      from: null,
      problem: null,
    });
  });

  it('says what is wrong with a command that there is not', async () => {
    expect((await read('/qoute speaker:Kessy')).problem).toMatchObject({
      code: 'unknown-command',
      found: '/qoute',
    });
    expect(await read('/corpus explode', TRADE)).toMatchObject({
      call: { command: 'corpus', subcommand: 'explode' },
      problem: { code: 'unknown-command', found: '/corpus explode' },
    });
  });

  it('is read as a line of a script is, with its options', async () => {
    for (const words of ['Who voted in Zambia? from:2023', 'Who asked the question: why?', 'x'.repeat(400)])
      expect((await read(words, TRADE)).call).toEqual(call(words));
  });
});

describe('a conversation', () => {
  it('is not broken off by thanks, help or a list of articles', async () => {
    expect((await read('and in 2023?', EXPORTS, 'thanks', '/help', '/sources')).from).toEqual(call(EXPORTS));
  });

  it('finds whom “him” means in an earlier turn', async () => {
    const turn = await read('and him?', '/who name:Carlo Bruni', '/quote topic:harbour');
    expect(writeCall(turn.call)).toBe('/quote topic:harbour speaker:Carlo Bruni');
  });

  it('goes on over a follow-up without growing', async () => {
    const first = (await read('who said that?', BUILDS)).call;
    const second = (await readTurn('when was that?', [call(BUILDS), first], archive, COMMANDS)).call;
    expect(second.options.question).toBe('when was that: builds the harbour in Mombasa?');
  });

  it('keeps to the outlet that was asked for', async () => {
    const turn = await read(
      'and in 2023?',
      '/ask question:How much did Kenya export in 2024? outlet:Test Wire',
    );
    expect(turn.call.options).toEqual({
      question: 'How much did Kenya export in 2023?',
      outlet: 'Test Wire',
    });
  });

  it('asks nothing that is too long, whatever came before', async () => {
    const long = `/ask question:Who builds ${'the long harbour '.repeat(17)}?`;
    for (const words of ['who said that?', 'and Germany?', 'and in 2023?', 'what did Bruni say about it?']) {
      const turn = await read(words, long);
      const command = COMMANDS.find(({ name }) => name === turn.call.command);
      if (command?.kind !== 'question') throw new Error(turn.call.command);
      expect(checkOptions(command.options, turn.call.options).problems).toEqual([]);
      expect((turn.call.options.question ?? '').length).toBeLessThanOrEqual(QUESTION_LENGTH);
    }
  });

  it('takes “he” for whom the answer to a question for somebody named', async () => {
    const chair = '/ask question:Who chairs the electoral commission of Zambia?';
    const turn = await read('and what did she say about Kenya?', chair);
    expect(writeCall(turn.call)).toBe('/quote speaker:Grace Phiri topic:Kenya');
    expect((await read('Where was she born?', chair)).call.options.question).toBe(
      'Where was Grace Phiri born?',
    );
    const none = await read('and what did she say about Kenya?', '/ask question:Who is the king of Peru?');
    expect(none.call.options.speaker).toBeUndefined();
  });

  it.each([
    [EXPORTS, `${EXPORTS} page:2`],
    [`${EXPORTS} page:2`, `${EXPORTS} page:3`],
    [WHO, '/quote speaker:Ada Mwangi'],
    [TRADE, '/trade country:Kenya partner:Italy'],
    [LINE, '/timeline topic:harbour in Mombasa'],
    [QUOTE, '/quote speaker:Carlo Bruni'],
    ['/quote speaker:Carlo Bruni', '/help command:quote'],
  ])('goes on from %s to %s for more of it', async (before, further) => {
    for (const words of ['more', 'Tell me more', 'tell me more about it, please', 'Anything else?']) {
      const turn = await read(words, before);
      expect(writeCall(turn.call)).toBe(further);
      expect(turn.from).toEqual(call(before));
    }
  });

  it('has no more of nothing, and says how to ask', async () => {
    expect((await read('tell me more')).call).toEqual(call('/help short:true'));
  });

  it('does not carry the page of an answer into another question', async () => {
    expect((await read('and in 2023?', `${EXPORTS} page:2`)).call.options.page).toBeUndefined();
  });
});
