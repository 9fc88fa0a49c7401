import { describe, expect, it } from 'vitest';
import { amounts, figures } from './article.ts';

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

describe('people that a verb counts', () => {
  it.each([
    ['The blast killed five and wounded 110.', ['five = 5 count', '110 = 110 count']],
    ['They say 190 were dead.', ['190 = 190 count']],
    ['The chamber voted 66 to 27, then rose.', ['66 = 66 count', '27 = 27 count']],
    [
      'Marches drew 250,000 protesters in Lima and 100 thousand in Oslo.',
      ['250,000 protesters = 250000 count', '100 thousand = 100000 count'],
    ],
  ])('are read in "%s"', (line, expected) => {
    expect(amounts(line)).toEqual(expected);
  });

  it.each(['He was killed 12 days later.', 'It was voted 3rd.', 'She died 5 May.'])(
    'are not found in "%s"',
    (line) => {
      expect(amounts(line)).toEqual([]);
    },
  );
});

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

it('keeps the words that a percentage is worked out from, and none where it is stated', () => {
  const found = figures(['Trade grew ninefold, exports by a third and imports from 25 to 30 percent.']);
  expect(found.map(({ words }) => words)).toEqual(['ninefold', 'a third', undefined, undefined]);
});
