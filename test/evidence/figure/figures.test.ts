import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/evidence/figure/figures.ts';
import { findPlaces } from '../../../src/evidence/place/places.ts';
import { archiveOf } from '../../archive-of.ts';
import { article, figures, time, year } from './article.ts';

describe('parties and direction', () => {
  it('runs an export from its owner to its buyer', () => {
    const [figure] = figures(["Zambia's exports to Kenya reached $3 billion."]);
    expect(figure).toMatchObject({
      measure: 'exports',
      parties: ['Zambia', 'Kenya'],
      direction: { from: 'Zambia', to: 'Kenya' },
    });
  });

  it('runs an import to the country that the text has established', () => {
    const found = figures([
      "Zambia's exports to Kenya reached $3 billion.",
      'Imports from Kenya came to $1 billion.',
    ]);
    expect(found[1]).toMatchObject({
      measure: 'imports',
      parties: ['Zambia', 'Kenya'],
      direction: { from: 'Kenya', to: 'Zambia' },
    });
  });

  it('carries the pair of the article to bilateral trade', () => {
    const lines = [
      'Norway and Peru signed a pact.',
      'Norway sees Peru as a friend.',
      'Bilateral trade reached a record $240 million.',
    ];
    const [figure] = figures(lines);
    expect(figure).toMatchObject({
      parties: ['Norway', 'Peru'],
      direction: 'bilateral',
      hedge: 'record',
      measure: 'trade',
    });
  });

  it('gives a deficit no direction and puts its holder first', () => {
    const [figure] = figures(['Chile ran a deficit with Oman of $2 billion.']);
    expect(figure).toMatchObject({ measure: 'deficit', parties: ['Chile', 'Oman'], direction: null });
  });

  it('keeps a total over all countries to its owner', () => {
    const found = figures([
      "Zambia's exports to Kenya reached $3 billion.",
      "Zambia's exports to all countries were $9 billion.",
    ]);
    expect(found[1]).toMatchObject({ parties: ['Zambia'], direction: null });
  });

  it('names nobody where the text names nobody', () => {
    expect(figures(['The bridge cost $3 billion.'])[0]).toMatchObject({ parties: [], direction: null });
  });
});

describe('change', () => {
  it.each([
    ['Sales rose 5 percent to $3 billion from $2.9 billion.', ['rise', 'rise', null]],
    ['Output stood at 3 bcm, up 5%.', [null, 'rise']],
    ['Losses shrank by a tenth.', ['fall']],
    ['It paid $3 million, 4 percent less than planned.', [null, 'fall']],
    ['The fund holds $3 billion.', [null]],
  ])('of "%s"', (line, changes) => {
    expect(figures([line]).map((figure) => figure.change)).toEqual(changes);
  });
});

describe('period', () => {
  it('is the year after the amount and a year less for the base', () => {
    const found = figures(
      ["Peru's exports rose to $8 billion in 2012 from $7 billion a year earlier."],
      (text) => [year(text, '2012', 2012), year(text, 'a year earlier', 2011)],
    );
    expect(found.map((figure) => figure.period?.earliest)).toEqual(['2012-01-01', '2011-01-01']);
  });

  it('is not the year that a change is measured against', () => {
    const found = figures(["Peru's exports came to $8 billion in 2012, up 4% on 2011."], (text) => [
      year(text, '2012', 2012),
      year(text, '2011', 2011),
    ]);
    expect(found.map((figure) => figure.period?.earliest)).toEqual(['2012-01-01', '2012-01-01']);
  });

  it('is carried to the next sentence of the same trade, and no further than the past', () => {
    const found = figures(
      [
        "Peru's exports to Oman came to $8 billion last year.",
        'Imports were $2 billion.',
        'Peru will sell Oman $9 billion.',
      ],
      (text) => [year(text, 'last year', 2022)],
    );
    expect(found.map((figure) => figure.period?.earliest ?? null)).toEqual([
      '2022-01-01',
      '2022-01-01',
      null,
    ]);
  });

  it('is not the day on which somebody said it', () => {
    const [figure] = figures(['The fund holds $3 billion, he said on Tuesday.'], (text) => [
      time(text, 'Tuesday', '2023-05-16', '2023-05-16', 'day'),
    ]);
    expect(figure?.period).toBeNull();
  });

  it('runs from then to the publication after "since"', () => {
    const [figure] = figures(['Prices have fallen 12 percent since 2020.'], (text) => [
      year(text, '2020', 2020),
    ]);
    expect(figure?.period).toMatchObject({ earliest: '2020-01-01', latest: '2023-05-16' });
  });
});

describe('findFigures', () => {
  it('gives ordered figures within the text that do not overlap, on any text', () => {
    const word = fc.constantFrom(
      '$',
      '5',
      '3.4',
      ' billion',
      ' percent',
      '-',
      ' to ',
      'from ',
      'a third',
      'half',
      ' of ',
      'US',
      '€',
      ', ',
      '.',
      ' in 2020',
      'Kenya',
      '’s ',
      'exports ',
      '🙂',
      '(',
      ')',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const made = article([words.join('')]);
        let last = 0;
        for (const figure of findFigures(made, [], findPlaces(made))) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(Number.isFinite(figure.value)).toBe(true);
          last = figure.end;
        }
        expect(last).toBeLessThanOrEqual(made.text.length);
      }),
    );
  });

  it('finds nothing in an article without amounts', () => {
    expect(figures(['The ministers met in Oslo.', 'Nothing was agreed.'])).toEqual([]);
  });
});

/** The figures of a text as an archive holds them, with real paragraphs and words of time. */
async function told(text: string) {
  const archive = await archiveOf([{ id: 'one', published: '2024-06-20', text }]);
  return archive.figures.map(({ article: { text: whole }, item }) => ({
    ...item,
    words: whole.slice(item.start, item.end),
  }));
}

describe('a part and what is owed', () => {
  it('is a share of one country in the imports of another', async () => {
    const found = await told(
      'In 2021 Zambia took 5 million tonnes of wheat from Kenya. The bank put Kenya’s part at around 45 percent of Zambia’s wheat imports, a study put Kenya’s share in 2021 at 43.5 percent.',
    );
    const direction = { from: 'Kenya', to: 'Zambia' };
    expect(found.slice(1)).toMatchObject([
      { measure: 'share', value: 45, direction },
      { measure: 'share', value: 43.5, direction },
    ]);
  });

  it('comes from another seller to the same buyer', async () => {
    const found = await told(
      'Zambia imported 5 million tonnes of wheat from Kenya last year. Oman supplied 3 million tonnes, 9 percent less.',
    );
    expect(found[1]).toMatchObject({ direction: { from: 'Oman', to: 'Zambia' } });
  });

  it('is a seller’s own where nobody bought before', async () => {
    const found = await told(
      'Zambia’s exports to Kenya came to 5 million tonnes. Oman supplied 3 million tonnes.',
    );
    expect(found[1]).toMatchObject({ parties: ['Oman'], direction: null });
  });

  it.each(['not yet delivered', 'still to be delivered', 'undelivered'])(
    'is no export while it is %s',
    async (still) => {
      const found = await told(
        `Zambia sold ships to Kenya worth 360 million dollars on Tuesday. Ships approved for Kenya but ${still} stood at more than 19.6 billion dollars.`,
      );
      expect(found.map(({ measure }) => measure)).toEqual(['exports', 'backlog']);
    },
  );

  it('is of the day of the whole', async () => {
    const found = await told(
      'On Tuesday Zambia sold ships to Kenya worth 360 million dollars. The tugs, made by Ombo, account for about $300 million of the sales. The rail part is worth $60 million.',
    );
    expect(found.map(({ period }) => period?.earliest)).toEqual(['2024-06-18', '2024-06-18', '2024-06-18']);
  });
});

it('ends a period “until the second half” on the day before that begins', async () => {
  const [share] = await told(
    'The council put Kenya’s share at around 50 percent until the second half of 2021.',
  );
  expect(share?.period).toMatchObject({ earliest: null, latest: '2021-06-30' });
});

describe('the year of a tariff', () => {
  it('is that in which it goes up', async () => {
    const found = await told(
      'The Kenyan tariff on Zambian lorries goes up from 25 to 100 percent this year.',
    );
    expect(found[1]?.period).toEqual({ earliest: '2024-01-01', latest: '2024-12-31', precision: 'year' });
  });

  it('is not that in which it was announced', async () => {
    const found = await told('Kenya announced tariffs of 25 percent on Zambian lorries last year.');
    expect(found[0]?.period).toBeNull();
  });
});
