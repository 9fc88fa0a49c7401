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
