import { describe, expect, it } from 'vitest';
import { figures } from './article.ts';

const standings = (line: string) => figures([line]).map(({ standing }) => standing);

describe('how an amount stands', () => {
  it.each([
    ['Trade passed the $5 billion mark.', 'threshold'],
    ['Exports surpassed $5 billion.', 'threshold'],
    ['Imports fell short of $5 billion.', 'threshold'],
    ['The group set a price cap of $60 a barrel.', 'limit'],
    ['The goal is $5 billion.', 'target'],
    ['A higher target, $5 billion a year, was named.', 'target'],
    ['Zambia plans to raise exports to $5 billion.', 'target'],
    ['Exports are expected to reach $5 billion.', 'forecast'],
    ['The bank forecasts exports of $5 billion.', 'forecast'],
    ['Trade might grow to $5 billion.', 'forecast'],
    ['Zambia will invest $5 billion.', 'planned'],
    ['$5 billion is to be spent on roads.', 'planned'],
  ])('of "%s"', (line, standing) => {
    expect(standings(line)).toEqual([standing]);
  });

  it.each([
    ['Exports reached $5 billion.'],
    ['Exports stood at $5 billion, more than expected.'],
    ['It would raise duties on goods worth $5 billion.'],
    ['Exports, which will grow, were $5 billion.'],
  ])('is stated in "%s"', (line) => {
    expect(standings(line)).toEqual(['stated']);
  });
});
