import { describe, expect, it } from 'vitest';
import { phrasalIn } from '../../src/index/phrasal.ts';
import { termsOf, tokenise } from '../../src/index/tokenise.ts';
import { archiveOf, ask, sentences } from './made-articles.ts';

const said = (question: string) => phrasalIn(tokenise(question)).map((one) => one.said);

describe('phrasalIn', () => {
  it('takes two words that mean one thing together, small words between them left out', () => {
    expect(said('When did the mayor step down?')[0]).toEqual(expect.arrayContaining([...termsOf('resign')]));
    expect(said('When did the ban come into force?')[0]).toEqual(
      expect.arrayContaining([...termsOf('effect')]),
    );
  });

  it('finds nothing in the same words far apart, the other way round, or alone', () => {
    expect(said('Which step did the mayor of the old port take down the river?')).toEqual([]);
    expect(said('Down by one step')).toEqual([]);
    expect(said('step')).toEqual([]);
    expect(said('')).toEqual([]);
  });

  it('lets a question in everyday words find the sentence in those of news', async () => {
    const archive = await archiveOf(
      {
        id: 'a',
        title: 'Norrsund',
        text: 'Mayor Ada Lindqvist opened a harbour in May. Lindqvist resigned on 3 June 2021 over a bridge.',
      },
      { id: 'b', title: 'Lamps', text: 'Sales of lamps fell in Oulu in June 2021.' },
    );
    expect(sentences(await ask(archive, 'When did Lindqvist step down?'))[0]).toContain('resigned');
  });
});
