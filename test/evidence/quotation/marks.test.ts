import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/evidence/quotation/marks.ts';
import { articleOf } from './article.ts';

const inside = (text: string) => marksOf(articleOf(text)).map(({ start, end }) => text.slice(start, end));

describe('marksOf', () => {
  it.each([
    ['straight', 'Vogt said, "We will go," and left.', 'We will go,'],
    ['curly', 'Vogt said, “We will go,” and left.', 'We will go,'],
    ['German', 'Vogt said, „We will go“, and left.', 'We will go'],
    ['French', 'Vogt said, «We will go», and left.', 'We will go'],
    ['curly, closed by an opening one', 'Vogt called it “sad“ and left.', 'sad'],
    ['French with spaces', 'Vogt said, « We will go », and left.', 'We will go'],
    ['TeX', "Vogt said, ``We will go,'' and left.", 'We will go,'],
    ['doubled single', "Vogt said, ''We will go,'' and left.", 'We will go,'],
    ['mixed', 'Vogt said, “We will go," and left.', 'We will go,'],
  ])('finds words between %s marks and keeps the comma before the closing one', (_, text, words) => {
    expect(inside(text)).toEqual([words]);
  });

  it('keeps a quotation within a quotation inside the outer one', () => {
    expect(inside('“They call it ‘a cage’ here,” Orrin said.')).toEqual(['They call it ‘a cage’ here,']);
    expect(inside('“They call it “a cage” here,” Orrin said.')).toEqual(['They call it “a cage” here,']);
  });

  it('reads single marks where the article has no double ones', () => {
    expect(inside("‘We won't go,’ said Vogt.")).toEqual(["We won't go,"]);
  });

  it('takes up each paragraph of a quotation that is closed only in its last', () => {
    const text = '“First we plant.\n\n“Then we wait,” Orrin said.';
    expect(inside(text)).toEqual(['First we plant.', 'Then we wait,']);
    expect(marksOf(articleOf(text)).map((one) => one.continues)).toEqual([false, true]);
  });

  it('closes at the paragraph end what a typist forgot to close', () => {
    expect(inside('Orrin said: “We cannot wait for another winter.\n\nThe minister left.')).toEqual([
      'We cannot wait for another winter.',
    ]);
  });

  it.each([
    ['apostrophes', "The ministers' plan wasn't Orland's."],
    ['inches and feet', 'The door is 6\'2" high and 30" wide.'],
    ['the attributes of stray tags', 'A <a href="x.html" class="y">link</a> here.'],
    ['an empty pair', 'Nothing “” here.'],
    ['no marks', 'Nothing here at all.'],
  ])('finds nothing in %s', (_, text) => {
    expect(inside(text)).toEqual([]);
  });

  it('gives ordered, separate ranges inside their paragraphs for any text', () => {
    const odd = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      "''",
      ' ',
      '\n\n',
      'a',
      'B.',
      '…',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 60 }), (parts) => {
        const article = articleOf(parts.join(''));
        let last = 0;
        for (const one of marksOf(article)) {
          const paragraph = article.paragraphs[one.paragraph - 1];
          expect(one.outer.start).toBeGreaterThanOrEqual(last);
          expect(one.start).toBeLessThan(one.end);
          expect(one.start).toBeGreaterThanOrEqual(paragraph?.start ?? 0);
          expect(one.outer.end).toBeLessThanOrEqual(paragraph?.end ?? 0);
          last = one.outer.end;
        }
      }),
    );
  });
});
