import { describe, expect, it } from 'vitest';
import { answerKind } from '../../src/index/answer-kind.ts';
import { understand } from '../../src/index/question.ts';

const nobody = () => [];

describe('answerKind', () => {
  it.each([
    ['Who is Norrsund’s chief executive?', 'who'],
    ['By whom was the pier built?', 'who'],
    ['When did the dam fill?', 'when'],
    ['In which year did Chile sign?', 'when'],
    ['How much copper did Japan buy?', 'how-much'],
    ['What was the population of Estonia?', 'how-much'],
    ['Chile-Japan trade in 2022', 'how-much'],
    ['Where was the agreement signed?', 'where'],
    ['In which city did they meet?', 'where'],
    ['Why was the ferry halted?', 'why'],
    ['What did Errante say about copper?', 'quotation'],
    ['Did Egypt protest?', 'yes-no'],
    ['Is Tamsalu the chief executive of Norrsund?', 'yes-no'],
    ['Is Egypt threatening Ethiopia?', 'verdict'],
    ['Should Cairo agree?', 'verdict'],
    ['Is Sinai part of Egypt?', 'verdict'],
    ['Does Sinai belong to Israel?', 'verdict'],
    ['Is Estonia a sovereign state?', 'verdict'],
    ['Is Estonia part of NATO?', 'yes-no'],
    ['Is Estonia part of the China deal?', 'yes-no'],
    ['Was the pier part of the plan?', 'yes-no'],
    ['Who is to blame for the failure of the talks?', 'verdict'],
    ['the dam on the Nile', 'other'],
    ['Tell me about the ferry', 'other'],
  ])('takes “%s” for %s', (words, kind) => {
    expect(answerKind(words)).toBe(kind);
  });
});

describe('understand', () => {
  it('names places by any alias, once each', () => {
    const { entities } = understand('Beijing’s trade with Moscow', nobody);
    expect(entities.map((entity) => entity.name)).toEqual(['China', 'Russia']);
  });

  it('names places that were typed without capitals', () => {
    const { entities } = understand('trade of china and saudi arabia in 2023', nobody);
    expect(entities.map((entity) => entity.name)).toEqual(['China', 'Saudi Arabia']);
  });

  it('reads the period, the words in quotation marks and whether now is meant', () => {
    const question = understand('Who said “close to nothing” in 2022, and what is the latest?', nobody);
    expect(question.period).toMatchObject({ earliest: '2022-01-01', latest: '2022-12-31' });
    expect(question.phrases).toEqual(['close to nothing']);
    expect(question.latest).toBe(true);
  });

  it('finds nothing in words that name nothing', () => {
    expect(understand('who is it', nobody)).toMatchObject({
      entities: [],
      period: null,
      phrases: [],
      terms: [],
      latest: false,
    });
    expect(understand('', nobody).terms).toEqual([]);
  });

  it('takes no place in a question for a body', () => {
    const bodies = (words: string) => {
      const start = words.indexOf('Sandhafen');
      return start < 0 ? [] : [{ start, end: start + 9, name: 'Sandhafen', kind: 'body' as const }];
    };
    expect(understand('Who was arrested in Sandhafen?', bodies).entities).toEqual([]);
    expect(understand('What did Sandhafen earn?', bodies).entities).toMatchObject([{ kind: 'body' }]);
  });
});
