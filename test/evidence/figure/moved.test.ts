import { describe, expect, it } from 'vitest';
import { article, figures } from './article.ts';

/** Each change of the line with the amount that it is a change of. */
function moved(line: string): readonly (readonly [string, string | null])[] {
  const { text } = article([line]);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return figures([line]).flatMap((figure) =>
    figure.unit === 'percent' && figure.change !== null
      ? [[words(figure), figure.of === null ? null : words(figure.of)] as const]
      : [],
  );
}

describe('a change', () => {
  it.each([
    ['Zambia’s exports rose 5 percent to $8 billion.', [['5 percent', '$8 billion']]],
    ['Zambia’s exports were $8 billion, up 5 percent.', [['5 percent', '$8 billion']]],
    ['Zambia’s exports rose 5 percent from $7 billion to $8 billion.', [['5 percent', '$8 billion']]],
    [
      'Zambia’s exports rose 5 percent to $8 billion, while its imports fell 3 percent to $2 billion.',
      [
        ['5 percent', '$8 billion'],
        ['3 percent', '$2 billion'],
      ],
    ],
    [
      'Zambia’s exports to Kenya were 9 million tonnes, up 24 percent, or $3 billion.',
      [['24 percent', '9 million tonnes']],
    ],
  ])('is of its amount in "%s"', (line, pairs) => {
    expect(moved(line)).toEqual(pairs);
  });

  it.each([
    ['Zambia’s exports were $8 billion, up 5 percent in volume.'],
    ['Zambia’s exports were $8 billion, up 60 percent since 2015.'],
    ['Zambia’s exports were $8 billion and its imports rose 4 percent.'],
    ['Zambia’s exports rose 4 percent.'],
  ])('is of no amount in "%s"', (line) => {
    expect(moved(line).map(([, of]) => of)).toEqual([null]);
  });
});
