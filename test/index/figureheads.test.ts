import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Actor } from '../../src/evidence/evidence.ts';
import { makeDirectory, mergeActors } from '../../src/index/figureheads.ts';
import { made } from './made-articles.ts';

type Named = readonly [name: string, kind: Actor['kind'], voice?: string];

function actorIn(article: Article, [name, kind, voice]: Named): Actor {
  const start = article.text.indexOf(name);
  return {
    name,
    kind,
    mentions: start < 0 ? [] : [{ start, end: start + name.length }],
    roles: [],
    voice: voice ?? null,
  };
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
