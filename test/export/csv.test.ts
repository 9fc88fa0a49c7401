import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, guarded, unguarded } from '../../src/export/csv.ts';
import { readCsv } from './read-back.ts';

describe('a cell', () => {
  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1"])(
    'that begins like %j is guarded, and given back as it was',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  it.each(["'tis the season", 'a = b', '“-5 degrees”', '', '5'])('such as %j is left as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it('is given back as it was, whatever stood in it, and never begins a formula', () => {
    const signs = fc.constantFrom(...'\'=+-@\t\r\n a1"');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (all) => {
        const text = all.join('');
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });
});

describe('a table', () => {
  it('has the fields of its rows for a header, bare numbers, and lines ended by CRLF', () => {
    const text = csvOf([
      { amount: '"12"', value: -1.5, goods: null, parties: ['Kenya', 'Italy'], differ: true },
      { amount: 'a,b\nc', value: 2, goods: 'tea', parties: [], differ: false },
    ]);
    expect(text).toContain('"""12""",-1.5,"","Kenya; Italy","true"\r\n');
    expect(readCsv(text)).toEqual([
      ['amount', 'value', 'goods', 'parties', 'differ'],
      ['"12"', '-1.5', '', 'Kenya; Italy', 'true'],
      ['a,b\nc', '2', 'tea', '', 'false'],
    ]);
  });

  it('loses no field that only a later row has', () => {
    expect(readCsv(csvOf([{ words: 'a' }, { words: 'b', side: 'Kenya' }]))).toEqual([
      ['words', 'side'],
      ['a', ''],
      ['b', 'Kenya'],
    ]);
  });
});
