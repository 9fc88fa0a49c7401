import { describe, expect, it } from 'vitest';
import { answerKind } from '../../src/index/answer-kind.ts';
import { askedFor } from '../../src/index/asked-for.ts';

const read = (words: string) => askedFor(words, answerKind(words));

describe('askedFor', () => {
  it.each([
    ['How often have the two met?', 'times'],
    ['How old is the minister?', 'age'],
    ['How long did the talks last?', 'duration'],
    ['What share of the vote did she win?', 'percent'],
    ['How high was turnout?', 'percent'],
    ['How big was Chile’s trade with Japan?', 'money'],
    ['How many ships were seized?', 'count'],
    ['Which countries signed?', 'country'],
    ['Who runs the ferry line?', 'actor'],
    ['When did Chile join?', 'date'],
    ['Why did he resign?', 'reason'],
    ['What did Errante say about copper?', 'words'],
    ['Did Egypt protest?', 'anything'],
    ['copper and the dam', 'anything'],
  ])('finds in “%s” that %s is sought', (words, sought) => {
    expect(read(words).sought).toBe(sought);
  });

  it('gives away words that only shape the answer, and keeps what is counted', () => {
    const words = 'How big was the dam?';
    expect(read(words).shape.map(({ start, end }) => words.slice(start, end))).toEqual(['How big']);
    expect([...read('How many ships were seized?').nouns]).toContain('ship');
  });

  it('finds no shape in words that ask nothing', () => {
    expect(read('the dam on the Nile')).toMatchObject({ shape: [], sought: 'anything' });
    expect(read('').shape).toEqual([]);
  });
});
