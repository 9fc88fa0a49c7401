import { describe, expect, it } from 'vitest';
import { denies, oppositesOf } from '../../src/index/contrary.ts';
import { termsOf } from '../../src/index/tokenise.ts';
import { archiveOf, ask } from './made-articles.ts';

const areOpposites = (one: string, other: string): boolean =>
  termsOf(one).some((term) => oppositesOf(term).includes(termsOf(other)[0] ?? ''));

describe('oppositesOf', () => {
  it('knows opposites of the list both ways, and those by a prefix', () => {
    expect(areOpposites('exports', 'imports')).toBe(true);
    expect(areOpposites('imports', 'exports')).toBe(true);
    expect(areOpposites('unpopular', 'popular')).toBe(true);
    expect(areOpposites('popular', 'unpopular')).toBe(true);
  });

  it('knows none for a word without one', () => {
    expect(areOpposites('harbour', 'bridge')).toBe(false);
    expect(oppositesOf('un')).toEqual([]);
  });
});

describe('denies', () => {
  it('hears what is not so, and what is left out', () => {
    expect(denies('Which port didn’t close?')).toBe(true);
    expect(denies('Who besides Lindqvist signed?')).toBe(true);
    expect(denies('Norrsund never joined')).toBe(true);
  });

  it('hears nothing of the kind in a plain question, nor in part of a word', () => {
    expect(denies('Which port closed?')).toBe(false);
    expect(denies('Who took note of the notes?')).toBe(false);
    expect(denies('')).toBe(false);
  });
});

describe('the decision', () => {
  const articles = [
    {
      id: 'a',
      title: 'Norrsund trade',
      text: 'Exports from Norrsund rose to 12 million tonnes in 2021. The harbour was closed for a week in May.',
    },
    { id: 'b', title: 'Lamps', text: 'Sales of lamps fell in Oulu in June 2021.' },
  ];

  it('is less sure of a sentence that says the opposite', async () => {
    const archive = await archiveOf(...articles);
    const same = await ask(archive, 'How much did exports from Norrsund rise to in 2021?');
    const other = await ask(archive, 'How much did imports from Norrsund rise to in 2021?');
    expect(other.confidence).toBeLessThan(same.confidence);
  });

  it('is less sure where the question asks what was not done', async () => {
    const archive = await archiveOf(...articles);
    const done = await ask(archive, 'Which harbour was closed for a week in May?');
    const not = await ask(archive, 'Which harbour was not closed for a week in May?');
    expect(not.confidence).toBeLessThan(done.confidence);
  });
});
