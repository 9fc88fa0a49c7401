import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf, tokenise } from '../../src/index/tokenise.ts';

/** True where every term that the question asks for stands in the text, as the index would have it. */
function finds(question: string, text: string): boolean {
  const held = new Set(termsOf(text));
  const asked = termsOf(question);
  return asked.length > 0 && asked.every((term) => held.has(term));
}

describe('tokenise', () => {
  it.each([
    ['US', 'The U.S. imposed tariffs.'],
    ['U.S.', 'A US envoy arrived.'],
    ['OPEC', 'OPEC+ agreed to cut output.'],
    ['OPEC+', 'opec+ ministers met'],
    ['240', 'Trade reached $240 billion.'],
    ['240 billion', 'Trade reached $240bn.'],
    ['240.1', 'a total of 240.1 billion dollars'],
    ['1900', 'Some 1,900 passengers were stranded.'],
    ['S-400', 'The S400 system was sold.'],
    ['S400', 'An S-400 battery arrived.'],
    ['400', 'An S-400 battery arrived.'],
    ['Russia', "Russia’s budget and Russia's debt"],
    ['states', 'the member states’ budgets'],
    ['O’Brien', "Senator O'Brien spoke."],
    ['Brien', 'Senator O’Brien spoke.'],
    ['peacekeepers', 'peace-keepers left'],
    ['peace keepers', 'peace-keepers left'],
    ['Erdoğan', 'Erdog\u0306an spoke in Ankara.'],
    ['Erdogan', 'Erdoğan spoke in Ankara.'],
    ['Lukashenko', 'Luka\u00ADshenko spoke in Minsk.'],
    ['Minsk', 'in Min\u200Bsk'],
    ['exports', 'year\texports\timports'],
    ['Zelensky', 'President Zelenskyy spoke.'],
    ['Zelenskiy', 'President Zelensky spoke.'],
    ['Kiev', 'in Kyiv'],
    ['俄罗斯', '中国与俄罗斯的贸易'],
    ['러시아', '중국과 러시아의 무역'],
    ['торговля', 'Торговля выросла.'],
    ['الرئيس', 'قال الرَّئيس'],
    ['2023', 'عام ٢٠٢٣'],
    ['talk', 'Talks were held, they talked.'],
    ['lose', 'The company lost 629 billion.'],
    ['G7', 'the G7 summit'],
  ])('finds %s in “%s”', (question, text) => {
    expect(finds(question, text)).toBe(true);
  });

  it.each([
    ['2022', 'Trade grew in 2023.'],
    ['2023', 'Trade grew in 2022 and 20230.'],
    ['240', 'Trade reached 2400 million.'],
    ['1900', 'Some 1,9000 or 19,00 passengers'],
    ['US', 'They told us to wait.'],
    ['WHO', 'Nobody knows who came.'],
    ['俄罗斯', '中国与法国的贸易'],
    ['war', 'a warning to the warden'],
  ])('does not find %s in “%s”', (question, text) => {
    expect(finds(question, text)).toBe(false);
  });

  it('drops words that say nothing and keeps those that turn a sentence', () => {
    expect(termsOf('who is the one that was in it')).toEqual([]);
    expect(termsOf('not without no never against before after')).toHaveLength(7);
  });

  it('tells US, WHO and IT by their capitals, also at the end of a sentence', () => {
    expect(termsOf('said the US.')).toContain('us');
    expect(termsOf('the WHO chief')).toContain('who');
  });

  it('finds nothing in text without letters or digits', () => {
    expect(tokenise('— … !? 🙂 \u00AD\u200B')).toEqual([]);
    expect(tokenise('')).toEqual([]);
  });

  it('gives offsets that hold the words, in order, for any text', () => {
    const odd = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('S-400', 'O’Brien', 'U.S.', '1,900', '中国', 'é', "'", '-'),
      ),
    );
    fc.assert(
      fc.property(odd, (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(0);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.start).toBeLessThan(token.end);
          expect(token.term).not.toBe('');
          if (!token.joined) expect(token.start).toBeGreaterThanOrEqual(before);
          if (!token.joined) before = token.start;
        }
      }),
    );
  });

  it('reads what it wrote: a term without stops is a token of its own', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        expect(tokenise(list.join(' ')).map((token) => token.end - token.start)).toEqual(
          list.map((word) => word.length),
        );
      }),
    );
  });
});
