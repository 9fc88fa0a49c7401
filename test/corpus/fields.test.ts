// The metadata that an article states: one line a field, of characters that can be seen.
import { describe, expect, it } from 'vitest';
import { checkFields, fieldValue } from '../../src/corpus/fields.ts';

const place = { file: 'gas.md', line: () => 4 };
const checked = (field: string, value: unknown) => checkFields(new Map([[field, value]]), place);

const UNPRINTABLE = [
  '\u0000',
  '\n',
  '\r',
  '\u001b',
  '\u007f',
  '\u0080',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u2029',
] as const;

describe('a stated field', () => {
  it.each(UNPRINTABLE)('is refused, with its place, where it holds %j', (odd) => {
    for (const field of ['title', 'outlet', 'author', 'id']) {
      const { fields, problems } = checked(field, `Gas${odd} flows`);
      expect(problems).toMatchObject([
        { code: 'bad-field', severity: 'reject', file: 'gas.md', line: 4, field },
      ]);
      expect(Object.values(fields).filter((value) => typeof value === 'string')).toEqual([]);
    }
    for (const field of ['tags', 'sources', 'author'])
      expect(checked(field, ['Gas', `Oil${odd}s`]).problems).toMatchObject([{ code: 'bad-field', field }]);
  });

  it('keeps accents, other scripts, marks of direction, joiners and tabs', () => {
    const title = 'Łódź, שלום\u200e, مرحبا، 👩\u200d👧 and a\ttab';
    expect(checked('title', title)).toMatchObject({ fields: { title }, problems: [] });
  });

  it('is trimmed, and counts as not stated where nothing is left', () => {
    expect(checked('title', '  Gas \n').fields.title).toBe('Gas');
    expect(checked('title', ' \n ')).toMatchObject({ fields: { title: null }, problems: [] });
  });
});

describe('a value found on a page', () => {
  it('is none where it holds what a field may not', () => {
    expect(fieldValue('title', 'Gas flows')).toBe('Gas flows');
    for (const odd of UNPRINTABLE) expect(fieldValue('title', `Gas${odd} flows`)).toBeNull();
  });
});
