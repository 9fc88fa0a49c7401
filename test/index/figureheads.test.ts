import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { finished } from '../../src/corpus/step.ts';
import type { Actor } from '../../src/evidence/evidence.ts';
import { makeDirectory } from '../../src/index/directory.ts';
import { mergeActors, mergeInSteps } from '../../src/index/figureheads.ts';
import { type Roll, rollInSteps } from '../../src/index/namesakes.ts';
import { made } from './made-articles.ts';

type Named = readonly [name: string, kind: Actor['kind'], voice?: string];

function actorIn(article: Article, [name, kind, voice]: Named): Actor {
  const mentions = [...article.text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));
  return { name, kind, mentions, roles: [], voice: voice ?? null };
}

function merge(...texts: readonly { text: string; actors: readonly Named[] }[]) {
  const articles = made(...texts.map(({ text }, i) => ({ id: `a${i}`, title: 'T', text })));
  const actors = new Map(
    articles.map((article, i) => [article, (texts[i]?.actors ?? []).map((one) => actorIn(article, one))]),
  );
  return mergeActors(articles, (article) => actors.get(article) ?? []);
}

const KOVAR = merge(
  { text: 'Milan Kovar spoke in Rome.', actors: [['Milan Kovar', 'person', 'Italy']] },
  { text: 'President Kovar left.', actors: [['President Kovar', 'person']] },
  {
    text: 'The Bank of Sarn cut rates. Kovar agreed.',
    actors: [
      ['Bank of Sarn', 'body'],
      ['Kovar', 'person'],
    ],
  },
);

describe('mergeActors', () => {
  it('makes one person of a full name, a surname and a title with a surname', () => {
    const [first] = KOVAR;
    expect(first).toMatchObject({
      name: 'Milan Kovar',
      kind: 'person',
      voice: 'Italy',
      articleIds: ['a0', 'a1', 'a2'],
    });
    expect(first?.forms).toEqual(expect.arrayContaining(['Milan Kovar', 'President Kovar', 'Kovar']));
    expect(KOVAR).toHaveLength(2);
  });

  it('puts a given name alone with nobody', () => {
    const merged = merge(
      { text: 'Mother Monica spoke.', actors: [['Mother Monica', 'person']] },
      { text: 'Monica Ardal left.', actors: [['Monica Ardal', 'person']] },
      { text: 'Monica agreed.', actors: [['Monica', 'person']] },
    );
    expect(merged.map((one) => one.name)).toEqual(['Monica', 'Monica Ardal', 'Mother Monica']);
  });

  it('puts a family name alone with the one whose family name stands first', () => {
    const merged = merge(
      { text: 'Lin Bo-da spoke.', actors: [['Lin Bo-da', 'person']] },
      { text: 'Lin agreed.', actors: [['Lin', 'person']] },
    );
    expect(merged.map((one) => [one.name, one.articleIds.length])).toContainEqual(['Lin Bo-da', 2]);
  });

  it('takes a lone surname for the person even where its article does not say so', () => {
    const merged = merge(
      { text: 'Milan Kovar spoke.', actors: [['Milan Kovar', 'person']] },
      { text: 'Kovar agreed.', actors: [['Kovar', 'body']] },
    );
    expect(merged.map((one) => one.name)).toEqual(['Milan Kovar']);
  });

  it('makes one person of two spellings', () => {
    const merged = merge(
      { text: 'Oleh Dobransky spoke.', actors: [['Oleh Dobransky', 'person']] },
      { text: 'Oleh Dobranskyy spoke.', actors: [['Oleh Dobranskyy', 'person']] },
    );
    expect(merged).toHaveLength(1);
  });

  it('keeps two people of one surname apart, and a surname alone with neither', () => {
    const merged = merge(
      {
        text: 'Ana Mirel met Tomas Mirel.',
        actors: [
          ['Ana Mirel', 'person'],
          ['Tomas Mirel', 'person'],
        ],
      },
      { text: 'Mirel spoke.', actors: [['Mirel', 'person']] },
    );
    expect(merged.map((one) => one.name).sort()).toEqual(['Ana Mirel', 'Mirel', 'Tomas Mirel']);
  });

  it('puts whoever is named more often first among those of as many articles', () => {
    const merged = merge({
      text: 'Ana Mirel met Tomas Mirel. Tomas Mirel spoke.',
      actors: [
        ['Ana Mirel', 'person'],
        ['Tomas Mirel', 'person'],
      ],
    });
    expect(merged.map((one) => one.name)).toEqual(['Tomas Mirel', 'Ana Mirel']);
  });

  it('does not merge a person with a body, and finds nobody in nothing', () => {
    expect(
      merge({
        text: 'Sarn said.',
        actors: [
          ['Sarn', 'person'],
          ['Sarn', 'body'],
        ],
      }),
    ).toHaveLength(2);
    expect(merge()).toEqual([]);
  });
});

const CAST: readonly Named[] = [
  ['Milan Kovar', 'person', 'Italy'],
  ['Kovar', 'person'],
  ['Milan J. Kovar', 'person'],
  ['Ana Kovar', 'person'],
  ['Milan', 'person'],
  ['Kovar', 'body'],
  ['Bank of Sarn', 'body'],
  ['Sandhafen', 'body'],
];

describe('a roll that others went before', () => {
  const cast = fc.subarray([...CAST.keys()], { maxLength: 5 });

  it('gives the figureheads of one that is made anew, and the very same of those whom nothing changed', () => {
    const casts = fc.array(cast, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(casts, fc.array(fc.tuple(fc.nat(7), cast), { maxLength: 6 }), (first, changes) => {
        const read = (one: readonly number[], at: number) => {
          const named = one.map((place) => CAST[place] ?? (['Nobody', 'person'] as const));
          const said = named.map(([name]) => `It was in ${name}, ${name} said.`);
          const text = ['It rained.', ...said].join(' ');
          const [article] = made({ id: `a${at}`, title: 'T', text });
          if (article === undefined) throw new Error('no article');
          return { article, actors: named.map((each) => actorIn(article, each)) };
        };
        const roll = (all: ReadonlyMap<number, ReturnType<typeof read>>, before: Roll | null): Roll => {
          const actors = new Map([...all.values()].map((one) => [one.article, one.actors]));
          return finished(rollInSteps([...actors.keys()], (article) => actors.get(article) ?? [], before));
        };
        const all = new Map(first.map((one, at) => [at, read(one, at)]));
        let before = roll(all, null);
        for (const [at, changed] of changes) {
          if (changed.length === 0) all.delete(at);
          else all.set(at, read(changed, at));
          before = roll(all, before);
        }
        const figureheads = finished(mergeInSteps(before));
        expect(figureheads).toEqual(finished(mergeInSteps(roll(all, null))));
        const again = finished(mergeInSteps(roll(all, before)));
        expect(again.every((one, place) => one === figureheads[place])).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('makeDirectory', () => {
  const directory = makeDirectory(KOVAR);

  it.each(['kovar', 'Milan Kovar', 'Italian president Kovar', 'KOVAR', 'Kovar’s'])(
    'finds the person by “%s”',
    (words) => {
      expect(directory.named(words).map((one) => one.name)).toEqual(['Milan Kovar']);
    },
  );

  it('finds a body by a part of its name', () => {
    expect(directory.named('sarn bank').map((one) => one.name)).toEqual(['Bank of Sarn']);
  });

  it('names all who may be meant', () => {
    const two = makeDirectory(
      merge({
        text: 'Ana Mirel met Tomas Mirel.',
        actors: [
          ['Ana Mirel', 'person'],
          ['Tomas Mirel', 'person'],
        ],
      }),
    );
    expect(two.named('Mirel').map((one) => one.name)).toEqual(['Ana Mirel', 'Tomas Mirel']);
    expect(two.named('Ana Mirel').map((one) => one.name)).toEqual(['Ana Mirel']);
  });

  it.each(['', 'nobody', 'the president', 'Kovarsky'])('finds nobody by “%s”', (words) => {
    expect(directory.named(words)).toEqual([]);
  });

  it('finds names in a question, and none in words that only look alike', () => {
    const [named] = directory.namesIn('What did Kovar say?');
    expect(named).toMatchObject({ name: 'Milan Kovar', kind: 'person', start: 9, end: 14 });
    expect(directory.namesIn('The bank raised rates')).toEqual([]);
  });
});

describe('a directory', () => {
  const people = merge(
    { text: 'Foreign Minister Carlo Brandi spoke.', actors: [['Carlo Brandi', 'person', 'Italy']] },
    {
      text: 'Anna Teller and Otto Teller met.',
      actors: [
        ['Anna Teller', 'person'],
        ['Otto Teller', 'person'],
      ],
    },
  );

  it('knows a person by a surname that no article uses alone, in capitals or not', () => {
    const directory = makeDirectory(people);
    expect(directory.namesIn('What did Brandi say about it?')).toMatchObject([{ name: 'Carlo Brandi' }]);
    expect(directory.namesIn('what did brandi say')).toMatchObject([{ name: 'Carlo Brandi' }]);
    expect(directory.named('brandi').map((one) => one.name)).toEqual(['Carlo Brandi']);
  });

  it('gives both where two have one surname, and nobody for a first name that is none', () => {
    const directory = makeDirectory(people);
    expect(directory.named('Teller').map((one) => one.name)).toEqual(['Anna Teller', 'Otto Teller']);
    expect(directory.named('Brand')).toEqual([]);
  });

  it('takes a word that stands behind "in" for a place and for no body', () => {
    const text = 'A ship lay in Sandhafen. Dockers in Sandhafen went home. The Sarn Union spoke.';
    const found = merge({
      text,
      actors: [
        ['Sandhafen', 'body'],
        ['Sarn Union', 'body'],
      ],
    });
    expect(found.map((one) => one.name)).toEqual(['Sarn Union']);
  });
});
