// Answers as JSON: the same values, in bytes that no terminal obeys.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLine } from '../../src/console/json.ts';

const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\u009b', '\u0085', '\u2028', '\u202e', '\u200f', '\u007f', '\\', '"', 'a'),
  }),
);

test('a value is one line that gives the value back', () => {
  fc.assert(
    fc.property(odd, (text) => {
      const line = jsonLine({ text });
      expect(JSON.parse(line)).toEqual({ text });
      expect(line.slice(0, -1)).not.toMatch(
        /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u,
      );
    }),
  );
});

test('text that can be seen stands as it is', () => {
  expect(jsonLine({ text: 'Łódź 👩‍👧 שלום' })).toBe('{"text":"Łódź 👩‍👧 שלום"}\n');
});
