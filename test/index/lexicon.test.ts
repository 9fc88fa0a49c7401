// How names are found by their beginnings and by spellings that are near.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../src/corpus/step.ts';
import { type Lexicon, lexiconInSteps, type Spelling } from '../../src/index/lexicon.ts';
import { archiveOf } from '../archive-of.ts';

const NAMES: readonly Spelling[] = [
  { kind: 'person', name: 'Ada Mwangi', form: 'Ada Mwangi' },
  { kind: 'person', name: 'Ada Mwangi', form: 'Mwangi' },
  { kind: 'person', name: 'Ilmar Tõnisson', form: 'Ilmar Tõnisson' },
  { kind: 'body', name: 'Norgas', form: 'Norgas' },
  { kind: 'body', name: 'Norgaz', form: 'Norgaz' },
  { kind: 'body', name: 'Fund 2030', form: 'Fund 2030' },
  { kind: 'place', name: 'Kenya', form: 'Kenya' },
  { kind: 'place', name: 'Kenya', form: 'Kenyan' },
  { kind: 'place', name: 'Kenya', form: 'Nairobi' },
  { kind: 'place', name: 'Iran', form: 'Iran' },
  { kind: 'outlet', name: 'Lakeside Post', form: 'Lakeside Post' },
  { kind: 'title', name: 'harbour', form: 'A harbour for Mombasa' },
];

const lexiconOf = (spellings: readonly Spelling[], before: Lexicon | null = null) =>
  finished(lexiconInSteps(spellings, before));
const LEXICON = lexiconOf(NAMES);
const any = () => true;
const spelt = (typed: string) => LEXICON.spelt(typed, any).map(({ form }) => form);
const begun = (typed: string) => LEXICON.begun(typed, any).map(({ form }) => form);

describe('a spelling that is near', () => {
  it.each([
    ['Mwagni', ['Mwangi']],
    ['ada mwngi', ['Ada Mwangi']],
    ['Ilmer Tonisson', ['Ilmar Tõnisson']],
    ['Keyna', ['Kenya']],
    ['Niarobi', ['Nairobi']],
    ['Lakside Post', ['Lakeside Post']],
  ])('of %s is %j', (typed, forms) => {
    expect(spelt(typed)).toEqual(forms);
  });

  it('is a name before its other forms, and one as near as another by name', () => {
    expect(spelt('Kenyaa')).toEqual(['Kenya', 'Kenyan']);
    expect(spelt('Norgax')).toEqual(['Norgas', 'Norgaz']);
  });

  it('is the nearest alone', () => {
    expect(spelt('Norgazz')).toEqual(['Norgaz']);
    expect(spelt('Ada Mwangii')).toEqual(['Ada Mwangi']);
  });

  it('is none where the words are spelt right', () => {
    expect(spelt('Norgas')).toEqual(['Norgas']);
  });

  it.each(['Zzyzx', 'Quorn Mwangi', 'Irna', 'Iraq', '', '…', 'Mwxxxi', 'x'.repeat(90)])(
    'is nothing for %j',
    (typed) => {
      expect(spelt(typed)).toEqual([]);
      expect(begun(typed)).toEqual([]);
    },
  );

  it('is nothing for a digit, and no digit is near to another', () => {
    expect(spelt('Mwang1')).toEqual([]);
    expect(spelt('Fund 2031')).toEqual([]);
    expect(spelt('Fund 2030')).toEqual(['Fund 2030']);
    expect(lexiconOf([{ kind: 'body', name: 'Atlas7', form: 'Atlas7' }]).spelt('Atlas', any)).toEqual([]);
  });

  it('is of the kinds asked for alone, also where another kind has just those words', () => {
    const both = lexiconOf([...NAMES, { kind: 'title', name: 'one', form: 'Mwagni' }]);
    const persons = both.begun('Mwagni', ({ kind }) => kind === 'person').map(({ form }) => form);
    expect(persons).toEqual(['Ada Mwangi', 'Mwangi']);
    expect(both.begun('Mwagni', any).map(({ name }) => name)).toEqual(['one']);
  });
});

describe('a name that is only begun', () => {
  it.each([
    ['Nair', ['Nairobi']],
    ['Ada Mw', ['Ada Mwangi']],
    ['harbour mom', ['A harbour for Mombasa']],
    ['Mw', []],
  ])('as %s gives %j', (typed, forms) => {
    expect(begun(typed)).toEqual(forms);
  });
});

describe('a lexicon', () => {
  it('finds the same in whatever order the names came, and whatever there was before', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...NAMES], { minLength: NAMES.length }),
        fc.subarray([...NAMES]),
        fc.constantFrom('Mwagni', 'Kenyaa', 'Norgax', 'Lakeside', 'Nair'),
        (names, earlier, typed) => {
          const now = lexiconOf(names, lexiconOf(earlier));
          expect(now.spelt(typed, any)).toEqual(LEXICON.spelt(typed, any));
          expect(now.begun(typed, any)).toEqual(LEXICON.begun(typed, any));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is taken over where the names are the same, and not where one differs', () => {
    expect(lexiconOf([...NAMES].reverse(), LEXICON)).toBe(LEXICON);
    expect(lexiconOf(NAMES.slice(1), LEXICON)).not.toBe(LEXICON);
  });

  it('of an archive holds people, bodies, places by all their names, outlets and titles', async () => {
    const { lexicon } = await archiveOf([
      {
        id: 'one',
        title: 'A harbour for Mombasa',
        outlet: 'Lakeside Post',
        text: 'Kenya will wait, Trade Minister Ada Mwangi said on Monday. Mwangi named no day.',
      },
    ]);
    const first = (typed: string) => lexicon.spelt(typed, any)[0];
    expect(first('Mwnagi')).toMatchObject({ kind: 'person', name: 'Ada Mwangi', form: 'Mwangi' });
    expect(first('Niarobi')).toMatchObject({ kind: 'place', name: 'Kenya', form: 'Nairobi' });
    expect(first('Lakesied Post')).toMatchObject({ kind: 'outlet', name: 'Lakeside Post' });
    expect(lexicon.begun('harbour momb', any)).toMatchObject([{ kind: 'title', name: 'one' }]);
    expect((await archiveOf([])).lexicon.spellings).toEqual([]);
  });
});
