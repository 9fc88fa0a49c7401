import { describe, expect, it } from 'vitest';
import { figures } from './article.ts';

/** Each figure as "measure: parties", with the direction where it has one. */
const whose = (...lines: readonly string[]) =>
  figures(lines).map(({ measure, parties, direction }) => {
    const way =
      direction === null || direction === 'bilateral'
        ? parties.join(', ')
        : `${direction.from} → ${direction.to}`;
    return `${measure}: ${way}`;
  });

describe('whose an amount of trade is', () => {
  it.each([
    [
      'Zambia bought 85 million tonnes of wheat from Kenya and 59 million from Oman.',
      ['imports: Kenya → Zambia', 'imports: Oman → Zambia'],
    ],
    ['Peru helped the export of 4 million tonnes of Zambian wheat.', ['exports: Zambia']],
    [
      'Chile received 5 million tonnes of wheat from Peru and Oman 3 million.',
      ['imports: Peru → Chile', 'imports: Peru → Oman'],
    ],
    ['A Turkish official put exports of Zambia at $5 billion.', ['exports: Zambia']],
  ])('in "%s"', (line, found) => {
    expect(whose(line)).toEqual(found);
  });

  it('is not that of a place in a longer name or in a stance', () => {
    expect(
      whose(
        'Trade through the Suez Canal fell 5 percent.',
        'It pleased the pro-Kenya party, which won 40 percent.',
      ),
    ).toEqual(['trade: ', 'share: ']);
  });

  it('is nobody’s where it is that of the world', () => {
    expect(whose('Zambia signed.', 'Global trade fell by 5 percent.')[0]).toBe('trade: ');
  });

  it('is the country’s that the article is about, where "the country" is all that is named', () => {
    expect(whose('Zambia voted.', 'Women hold 30 percent of seats across the country.')).toEqual([
      'share: Zambia',
    ]);
  });

  it('is not the exports that another country was told to have', () => {
    expect(
      whose('Peru’s exports to Oman were 9 million tonnes.', 'Kenya had the most, with 7 million tonnes.')[1],
    ).toBe('volume: Kenya');
  });
});

describe('what is no trade', () => {
  it.each([
    ['Zambia has a budget deficit of $5 billion.', 'budget deficit'],
    ['Zambia needs to close a financing gap of $5 billion.', 'financing shortfall'],
    ['Zambia ran a deficit of 5 percent.', 'budget deficit'],
    ['Zambia received $5 billion from Kenya.', 'amount'],
    ['Zambia has a gross domestic product of $5 billion, with trade in mind.', 'GDP'],
  ])('is not measured as such: "%s"', (line, measure) => {
    expect(figures([line])[0]?.measure).toBe(measure);
  });

  it('leaves money given after a sentence on trade alone', () => {
    const [, given] = figures([
      'Zambia’s exports to Kenya were $5 billion.',
      'Zambia has been contributing $2 million.',
    ]);
    expect(given?.measure).toBe('amount');
  });

  it('tells the goods that a tariff is on from what it brings in', () => {
    expect(figures(['The United States put tariffs on $5 billion of Kenyan goods.'])[0]?.measure).toBe(
      'goods under tariff',
    );
  });
});

describe('a difference', () => {
  it.each([
    ['Zambia’s exports rose by $3 billion.'],
    ['Zambia’s exports were $3 billion higher than in 2020.'],
    ['Zambia saw a drop of 3 million tonnes.'],
  ])('is no level: "%s"', (line) => {
    expect(figures([line])[0]?.standing).toBe('difference');
  });

  it('is not what a rise leads to', () => {
    expect(figures(['Zambia’s exports rose to $3 billion.'])[0]?.standing).toBe('stated');
  });
});

describe('the other side of a deal', () => {
  it.each([
    ['Peru signed a port deal with Norway worth $3 billion.', ['Peru', 'Norway'], 'bilateral'],
    ['Kenya took a loan of $2 billion from Norway.', ['Kenya', 'Norway'], { from: 'Norway', to: 'Kenya' }],
  ])('is a party: %s', (line, parties, direction) => {
    expect(figures([line])[0]).toMatchObject({ parties, direction });
  });

  it('is nobody where only one side is named', () => {
    expect(figures(['Kenya took a loan of $2 billion.'])[0]?.parties).toEqual(['Kenya']);
  });
});

describe('a price on a market', () => {
  it('is not that of the country that the text told of before', () => {
    const found = figures([
      'Kenya sold its tea abroad, at last.',
      'The world price closed at $6.81 a bushel.',
    ]);
    expect(found.at(-1)).toMatchObject({ measure: 'price', parties: [] });
  });
});

it('gives a share to the one that it is said to be for, and not to who tells it', () => {
  const line =
    'A Zambian official gave other shares for the 3.3 million tonnes shipped: 23 percent for Kenya, 18 percent for Peru and 11 percent for Chile.';
  const shares = figures([line]).filter(({ unit }) => unit === 'percent');
  expect(shares.map(({ parties }) => parties)).toEqual([['Kenya'], ['Peru'], ['Chile']]);
});

it('gives an amount to nobody who only tells it, and to none of several that were told of before', () => {
  const found = whose(
    'Kenya received 6 million tonnes of wheat and Peru 3 million.',
    'A Peruvian official gave other shares for the 9 million tonnes shipped: 23 percent for Kenya and 11 percent for Peru.',
  );
  expect(found.slice(2)).toEqual(['exports: ', 'share: Kenya', 'share: Peru']);
});

describe('an amount of somebody else than was spoken of', () => {
  it.each([
    ['60 percent of the wheat went to poorer countries, while Oman said that it fed the rich.', 'share: '],
    ['The region’s census had 5,000 people in all.', 'people: '],
    ['The country’s census had 5,000 people in all.', 'people: Kenya'],
    ['60 percent of the wheat went to Oman.', 'share: Oman'],
  ])('in "%s"', (line, found) => {
    expect(whose('Kenya’s wheat came to 9 million tonnes.', line)[1]).toBe(found);
  });
});
