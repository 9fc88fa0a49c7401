import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/corpus/paragraph.ts';

const cut = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphsOf', () => {
  test('divides at blank lines and leaves blanks out', () => {
    expect(cut('  One stands here.\n\n \t\nTwo stands here. \r\n\r\nThree.\n')).toEqual([
      'One stands here.',
      'Two stands here.',
      'Three.',
    ]);
  });

  test('takes lines that are whole sentences for paragraphs', () => {
    expect(
      cut('The ferry sank at dawn.\nForty people are missing.\n“We saw nothing,” the pilot said.'),
    ).toHaveLength(3);
  });

  test('keeps prose together that was broken at a fixed width', () => {
    const wrapped =
      'The ferry sank at dawn off the coast of Tolsk after its engine had failed and\nthe crew had left it. Forty people are missing, the coast guard said, and the\nsearch goes on.';
    expect(cut(wrapped)).toEqual([wrapped]);
  });

  test('keeps a sentence together that a page break cut', () => {
    const long =
      'The ferry, which had been built in 1971 and repaired twice since then at the yard of Karsk, sank at dawn; however, it\nwas empty of passengers.';
    expect(cut(`${long}\nThe search was called off.`)).toEqual([long, 'The search was called off.']);
  });

  test('parts a heading and list items from what follows them', () => {
    expect(cut('What is known\nThe ferry sank at dawn.\n- Forty are missing\n- Twelve were saved')).toEqual([
      'What is known',
      'The ferry sank at dawn.',
      '- Forty are missing',
      '- Twelve were saved',
    ]);
  });

  test('finds nothing in blanks', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n\t\u00a0\n\u200b')).toEqual([]);
  });

  test('takes two hundred thousand lines to the last', () => {
    expect(paragraphsOf('A line of text.\n'.repeat(200_000))).toHaveLength(200_000);
  });
});
