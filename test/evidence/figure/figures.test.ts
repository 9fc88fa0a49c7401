import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import type { Figure, Timex } from '../../../src/evidence/evidence.ts';
import { findFigures } from '../../../src/evidence/figure/figures.ts';
import { findPlaces } from '../../../src/evidence/place/places.ts';
import { findTimes } from '../../../src/evidence/time/times.ts';

/** An article whose paragraphs are its sentences, one a line. */
function article(lines: readonly string[], title = 'Untitled'): Article {
  const text = lines.join('\n\n');
  let start = 0;
  const sentences = lines.map((line, at) => {
    const range = { start, end: start + line.length, paragraph: at + 1 };
    start = range.end + 2;
    return range;
  });
  return {
    id: 'test',
    title,
    outlet: null,
    author: null,
    published: '2023-05-16',
    url: null,
    language: 'en',
    tags: [],
    sources: [],
    text,
    paragraphs: sentences,
    sentences,
    guessed: [],
    dropped: [],
    file: 'test.txt',
    line: null,
  };
}

/** A word of time of the text with its days, as the finder of times would give it. */
function time(
  text: string,
  words: string,
  earliest: string,
  latest: string,
  precision: Timex['precision'] = 'year',
): Timex {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    type: 'DATE',
    value: '',
    earliest,
    latest,
    precision,
    inferred: true,
  };
}

const year = (text: string, words: string, number: number) =>
  time(text, words, `${number}-01-01`, `${number}-12-31`);

function figures(
  lines: readonly string[],
  times: (text: string) => readonly Timex[] = () => [],
  title?: string,
): readonly Figure[] {
  const made = article(lines, title);
  const sorted = [...times(made.text)].sort((a, b) => a.start - b.start);
  return findFigures(made, sorted, findPlaces(made));
}

const amounts = (line: string) =>
  figures([line]).map(
    (figure) =>
      `${line.slice(figure.start, figure.end)} = ${figure.value}${figure.valueMax === undefined ? '' : `..${figure.valueMax}`} ${figure.unit}`,
  );

describe('amounts', () => {
  it.each([
    ['It cost $2.4 billion.', ['$2.4 billion = 2400000000 USD']],
    [
      'They paid 31bn dollars, then US$1.2 trn.',
      ['31bn dollars = 31000000000 USD', 'US$1.2 trn = 1200000000000 USD'],
    ],
    [
      'A plan of €5–7 million or 1.65 trillion yuan.',
      ['€5–7 million = 5000000..7000000 EUR', '1.65 trillion yuan = 1650000000000 CNY'],
    ],
    [
      'It lost ₽5trn and a quarter of a trillion yen.',
      ['₽5trn = 5000000000000 RUB', 'a quarter of a trillion yen = 250000000000 JPY'],
    ],
    [
      'Between $3 and $4 billion, or PLN 4.1 bn.',
      ['$3 and $4 billion = 3000000000..4000000000 USD', 'PLN 4.1 bn = 4100000000 PLN'],
    ],
    ['A loan of 500 million Canadian dollars', ['500 million Canadian dollars = 500000000 CAD']],
    ['The plan took 12 lakh crore rupees in India.', ['12 lakh crore rupees = 12000000000000 INR']],
    [
      'Norway bought 54.8 bcm and 2.1 million barrels a day.',
      ['54.8 bcm = 54.8 bcm', '2.1 million barrels a day = 2100000 bbl/d'],
    ],
    [
      'A plant of 4 GW, 35 Mt of coal and 120 miles of track',
      ['4 GW = 4000 MW', '35 Mt = 35000000 t', '120 miles = 193.12128 km'],
    ],
    [
      'three billion cubic metres over 2,300 square kilometres',
      ['three billion cubic metres = 3 bcm', '2,300 square kilometres = 2300 km2'],
    ],
    [
      'It fell by a third, then doubled, and six in ten agreed.',
      ['a third = 33.33 percent', 'doubled = 100 percent', 'six in ten = 60 percent'],
    ],
    [
      'Output halved; 25 basis points; 15-20 per cent',
      ['halved = 50 percent', '25 basis points = 0.25 percent', '15-20 per cent = 15..20 percent'],
    ],
    [
      'sold at $80 a barrel, not at 12 US cents a kilowatt-hour',
      ['$80 a barrel = 80 USD', '12 US cents a kilowatt-hour = 0.12 USD'],
    ],
    [
      'Some 1,200 troops, three-and-a-half million people',
      ['1,200 troops = 1200 count', 'three-and-a-half million people = 3500000 count'],
    ],
    ['It rose from 3 percent to 5 percent.', ['3 percent = 3 percent', '5 percent = 5 percent']],
    ['a road of 160 km (100 miles) east', ['160 km = 160 km']],
    ['Exports grew in 2024 to 115.4 billion dollars.', ['115.4 billion dollars = 115400000000 USD']],
  ])('are read in "%s"', (line, expected) => {
    expect(amounts(line)).toEqual(expected);
  });

  it.each([
    'On 21 March 2022, at 7:45 p.m., she turned 46.',
    'The 12th summit of the S-400 group, Flight 1722, room 102.',
    'She served 27 years and waited half an hour in the first half of 2012.',
    'Call +92 51 555 0692. COP29 closed. A third man came third.',
    'They won 4-1, and double standards remain.',
    'The two countries signed it, and the two men shook hands.',
    '',
  ])('are not found in "%s"', (line) => {
    expect(amounts(line)).toEqual([]);
  });

  it('takes rupees for those of the country that is named', () => {
    expect(figures(['Pakistan set aside Rs 40 billion.'])[0]?.unit).toBe('PKR');
  });
});

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

/** Each figure as "words: measure change earliest..latest", of an article about Norway and Peru. */
function told(lines: readonly string[], published = '2023-05-16'): readonly string[] {
  const made = { ...article(lines, 'Norway and Peru trade more'), published };
  return findFigures(made, findTimes(made), findPlaces(made)).map(
    ({ start, end, measure, change, period }) =>
      `${made.text.slice(start, end)}: ${measure} ${change ?? '-'} ${period?.earliest ?? ''}..${period?.latest ?? ''}`,
  );
}

describe('amounts that leave out their unit', () => {
  it.each([
    [
      'Trade rose 5 percent to 30.5 billion dollars: exports grew 2 percent to 20.1 billion, and imports 9 percent to 10.4 billion.',
      [
        '5 percent = 5 percent',
        '30.5 billion dollars = 30500000000 USD',
        '2 percent = 2 percent',
        '20.1 billion = 20100000000 USD',
        '9 percent = 9 percent',
        '10.4 billion = 10400000000 USD',
      ],
    ],
    [
      'Flows fell from 60 billion cubic metres to 28 billion.',
      ['60 billion cubic metres = 60 bcm', '28 billion = 28 bcm'],
    ],
    [
      'It took 7.5 million of 32 million tonnes.',
      ['7.5 million = 7500000 t', '32 million tonnes = 32000000 t'],
    ],
    ['The duty goes up from 25 to 100 percent.', ['25 = 25 percent', '100 percent = 100 percent']],
  ])('take that of the one beside them in "%s"', (line, expected) => {
    expect(amounts(line)).toEqual(expected);
  });

  it.each([
    ['It paid 3 billion dollars for the Falcon 600M.', ['3 billion dollars = 3000000000 USD']],
    [
      'It paid 3 billion dollars to feed 2 million people.',
      ['3 billion dollars = 3000000000 USD', '2 million people = 2000000 count'],
    ],
  ])('are not made up in "%s"', (line, expected) => {
    expect(amounts(line)).toEqual(expected);
  });

  it('are no year at the end of a paragraph', () => {
    expect(figures(['She said so in February 2023.', 'Foreign banks closed.'])).toEqual([]);
  });
});

describe('days and measures that a text carries along', () => {
  it.each([
    [
      [
        "Norway's trade with Peru rose 4 percent last year to $5 billion.",
        'The year before, trade had jumped 26 percent to $4.8 billion.',
      ],
      [
        '4 percent: trade rise 2022-01-01..2022-12-31',
        '$5 billion: trade rise 2022-01-01..2022-12-31',
        '26 percent: trade rise 2021-01-01..2021-12-31',
        '$4.8 billion: trade rise 2021-01-01..2021-12-31',
      ],
    ],
    [
      [
        'In the first two months of 2022 trade was $1 billion.',
        'By the end of July, trade since January stood at $3 billion.',
      ],
      ['$1 billion: trade - 2022-01-01..2022-02-28', '$3 billion: trade - 2022-01-01..2022-07-31'],
    ],
    [
      [
        'For 2020, the minister spoke in Lima in June 2021 of trade of 10 billion dollars, against the 11 billion of Norway.',
      ],
      ['10 billion dollars: trade - 2020-01-01..2020-12-31', '11 billion: trade - 2020-01-01..2020-12-31'],
    ],
    [
      [
        'Trade came to 6 billion dollars in 2016, an increase of 2 percent, and to 8 billion in 2017, an increase of 20 percent.',
      ],
      [
        '6 billion dollars: trade - 2016-01-01..2016-12-31',
        '2 percent: trade rise 2016-01-01..2016-12-31',
        '8 billion: trade - 2017-01-01..2017-12-31',
        '20 percent: trade rise 2017-01-01..2017-12-31',
      ],
    ],
    [
      [
        'Trade was $9 billion in 2018.',
        'In 2019 the total was $11 billion, with 5 billion in exports from Peru.',
        'The following year it slipped 3 percent, as imports from Peru fell 7 percent.',
      ],
      [
        '$9 billion: trade - 2018-01-01..2018-12-31',
        '$11 billion: trade - 2019-01-01..2019-12-31',
        '5 billion: exports - 2019-01-01..2019-12-31',
        '3 percent: trade fall 2020-01-01..2020-12-31',
        '7 percent: imports fall 2020-01-01..2020-12-31',
      ],
    ],
    [
      ["Norway's exports to Peru grew 4 percent in 2022, after a rise of 46 percent in 2021."],
      ['4 percent: exports rise 2022-01-01..2022-12-31', '46 percent: exports rise 2021-01-01..2021-12-31'],
    ],
    [
      ['About 80 percent of payments from Peru to Norway were being returned by the end of March.'],
      ['80 percent: share - 2023-03-21..2023-03-31'],
    ],
    [
      ["Norway's exports to Peru earned $8 billion last year.", 'One bank put it at $9 billion.'],
      ['$8 billion: exports - 2022-01-01..2022-12-31', '$9 billion: exports - 2022-01-01..2022-12-31'],
    ],
    [
      ['The chamber passed it on 1 April by 83 votes and on 14 April by 84 votes.'],
      ['83 votes: votes - 2023-04-01..2023-04-01', '84 votes: votes - 2023-04-14..2023-04-14'],
    ],
    [
      ['The trade shrank in January and February, by almost 32 percent.'],
      ['32 percent: trade fall 2023-01-01..2023-02-28'],
    ],
  ])('are found in %j', (lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  it.each([
    [
      ['Norway plans to lift exports to Peru to $9 billion by 2030.'],
      ['$9 billion: exports rise ..2030-12-31'],
    ],
    [['The duty hits imports worth $2 billion, and Peru answered on Monday.'], ['$2 billion: imports - ..']],
    [['The party took 33 percent, or 4,671 votes.'], ['33 percent: votes - ..', '4,671 votes: votes - ..']],
  ])('are not made up in %j', (lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  it('sends a contracted supply from the seller to the buyer', () => {
    const [figure] = figures([
      "Norway's contracted supply of Peruvian pipeline gas rises to 48 billion cubic metres a year.",
    ]);
    expect(figure).toMatchObject({ measure: 'contracted supply', direction: { from: 'Peru', to: 'Norway' } });
  });

  it('gives a share beside a country to that country', () => {
    const found = figures(['Peru had 19 percent of the market, behind Norway with 34 percent.']);
    expect(found.map((figure) => figure.parties)).toEqual([['Peru'], ['Norway']]);
  });

  it('takes no country for a party that only gave the number', () => {
    expect(figures(['Costs could reach $120 billion, according to Peru.'])[0]?.direction).toBeNull();
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
