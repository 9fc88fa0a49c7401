import { beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../../src/commands/answer.ts';
import { readTurn } from '../../src/commands/conversation.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from './newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});

const TRADE: Call = { command: 'trade', options: { country: 'Kenya', partner: 'Italy', year: '2024' } };
const read = (words: string, ...turns: Call[]) => readTurn(words, turns, archive, COMMANDS);

describe('a follow-up', () => {
  it('asks the same of another year', () => {
    expect(read('and in 2022?', TRADE)).toEqual({
      call: { command: 'trade', options: { country: 'Kenya', partner: 'Italy', year: '2022' } },
      from: TRADE,
      problem: null,
    });
  });

  it('asks the same of another country', () => {
    expect(read('what about Tanzania?', TRADE).call.options).toEqual({
      country: 'Kenya',
      partner: 'Tanzania',
      year: '2024',
    });
  });

  it('asks what somebody said about it', () => {
    const asked: Call = { command: 'ask', options: { question: 'Who builds the harbour in Mombasa?' } };
    expect(read('what did Bruni say about it?', asked).call).toMatchObject({
      command: 'quote',
      options: { speaker: 'Carlo Bruni', topic: expect.stringContaining('harbour') },
    });
  });

  it('puts another year into an earlier question', () => {
    const asked: Call = {
      command: 'ask',
      options: { question: 'How much did Kenya export to Italy in 2024?' },
    };
    expect(read('and in 2023?', asked).call.options.question).toMatch(/export to Italy.*2023/);
    expect(read('and in 2023?', asked).call.options.question).not.toContain('2024');
  });

  it('fills a pronoun with what the turn before was about', () => {
    const asked: Call = { command: 'timeline', options: { topic: 'harbour in Mombasa' } };
    expect(read('Who signed it?', asked).call.options.question).toContain('harbour in Mombasa');
  });
});

describe('a turn of its own', () => {
  it('is asked as it stands, whatever came before', () => {
    const turn = read('Who chairs the electoral commission of Zambia?', TRADE);
    expect(turn).toEqual({
      call: { command: 'ask', options: { question: 'Who chairs the electoral commission of Zambia?' } },
      from: null,
      problem: null,
    });
  });

  it('is asked as it stands where nothing came before, even if it points', () => {
    expect(read('and in 2022?')).toEqual({
      call: { command: 'ask', options: { question: 'and in 2022?' } },
      from: null,
      problem: null,
    });
  });

  it('is a command where it starts with a slash', () => {
    expect(read('/quote speaker:Kessy', TRADE)).toEqual({
      call: { command: 'quote', options: { speaker: 'Kessy' } },
      from: null,
      problem: null,
    });
  });
});
