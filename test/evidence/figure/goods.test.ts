import { describe, expect, it } from 'vitest';
import { figures } from './article.ts';

const goods = (line: string) => figures([line])[0]?.goods;

describe('the goods of an amount', () => {
  it.each([
    ['Zambia bought 5 million tonnes of Kenyan wheat.', 'wheat'],
    ['Zambia’s crude oil imports from Kenya were $5 billion.', 'crude oil'],
    ['Zambia’s exports of refined copper to Kenya were $5 billion.', 'copper'],
    ['Zambia sold gas worth $5 billion to Kenya.', 'gas'],
    ['Trade in goods and services between Zambia and Kenya was $5 billion.', 'goods and services'],
  ])('in "%s"', (line, words) => {
    expect(goods(line)).toBe(words);
  });

  it.each([
    ['Zambia’s exports to Kenya were $5 billion.'],
    ['Zambia’s oil minister put exports to Kenya at $5 billion.'],
    ['Zambia’s exports were $5 billion with oil at a high.'],
  ])('are not told in "%s"', (line) => {
    expect(goods(line)).toBeNull();
  });
});

describe('what a tariff is on', () => {
  const taxed = (...lines: readonly string[]) =>
    figures(lines).map(({ value, measure, goods: on }) => [value, measure, on]);

  it.each([
    ['The Zambian tariff on Kenyan tea sets goes up from 5 to 20 percent.', 'tea sets'],
    ['Zambia put a 20 percent duty on most Kenyan paper bags last year.', 'paper bags'],
    ['Zambian tariffs of 20 percent on Kenyan steel, up from 5 percent, took effect on Monday.', 'steel'],
  ])('is told in "%s"', (line, on) => {
    expect(new Set(figures([line]).map((figure) => figure.goods))).toEqual(new Set([on]));
  });

  it('is told where the text goes on about a tariff', () => {
    expect(
      taxed(
        'The Zambian tariff on Kenyan lorries rises to 20 percent. The rate for wall clocks doubles from 10 to 20 percent, and that for bells is to rise to 25 percent.',
        'Sails and ropes go from zero to 30 percent, while tin whistles fall from 9 to 7.5 percent.',
      ),
    ).toEqual([
      [20, 'tariff', 'lorries'],
      [10, 'tariff', 'wall clocks'],
      [20, 'tariff', 'wall clocks'],
      [25, 'tariff', 'bells'],
      [30, 'tariff', 'sails and ropes'],
      [9, 'tariff', 'tin whistles'],
      [7.5, 'tariff', 'tin whistles'],
    ]);
  });

  it.each([
    ['Zambia announced tariffs of 20 percent on Kenya.'],
    ['LUSAKA, 3 May: Zambian tariffs rose to 20 percent.'],
    ['Zambia’s tariffs on imports from Kenya rose to 20 percent.'],
  ])('is not told in "%s"', (line) => {
    expect(figures([line])[0]?.goods).toBeNull();
  });

  it('is no tariff where the text went on to something else', () => {
    const lines = [
      'The Zambian tariff on Kenyan lorries rises to 20 percent.',
      'Rain fell.',
      'Prices rose from 10 to 20 percent.',
    ];
    expect(figures(lines).at(-1)?.measure).not.toBe('tariff');
  });
});
