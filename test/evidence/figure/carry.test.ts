import { describe, expect, it } from 'vitest';
import { dated, figures, told } from './article.ts';

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

describe('an amount up to a day', () => {
  it('is told to be one, in its paragraph only', () => {
    const found = dated(
      'Kenya received 6 million tonnes of wheat by 25 March.',
      'Kenya’s 6 million tonnes fed the coast.',
    );
    expect(found.map(({ period }) => period)).toEqual([
      { earliest: '2023-03-25', latest: '2023-03-25', precision: 'day', upTo: true },
      null,
    ]);
  });

  it('is that of the year so far beside that of the year before', () => {
    const [first] = dated(
      'Kenya received 6 million tonnes of wheat by the middle of April, after 5 million in 2022.',
    );
    expect(first?.period).toEqual({ earliest: '2023-01-01', latest: '2023-04-20', precision: 'range' });
  });

  it('is none on a day of its own', () => {
    const [first] = dated('Kenya received 6 million tonnes of wheat on 25 March.');
    expect(first?.period).toEqual({ earliest: '2023-03-25', latest: '2023-03-25', precision: 'day' });
  });
});

describe('terms that a text sets once', () => {
  const terms = (...lines: readonly string[]) => figures([lines.join(' ')]).map((figure) => figure.terms);

  it('hold for the changes that follow in the paragraph', () => {
    expect(
      terms(
        'Measured in euros, exports look better: Kenya’s exports to Peru rose 5 percent in 2022, with imports up 1 percent.',
      ),
    ).toEqual(['in euros', 'in euros']);
  });

  it('are none of a change of an amount in another currency, nor where none are set', () => {
    expect(terms('In yuan, Kenya’s exports to Peru rose 5 percent to $3 billion.')).toEqual([null, null]);
    expect(terms('Kenya’s exports to Peru rose 5 percent.')).toEqual([null]);
  });
});

it('says what befell those who are counted', () => {
  const found = figures(['Kenya had counted 65,036 displaced people and 300 soldiers.']);
  expect(found.map(({ measure }) => measure)).toEqual(['displaced people', 'soldiers']);
});
