import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/index/passages.ts';
import { made } from './made-articles.ts';

function sentence(words: number, name: string): string {
  return `${name} ${'word '.repeat(words - 2)}end.`;
}

function cut(text: string): readonly string[] {
  const [article] = made({ id: 'a', title: 'A', text });
  if (article === undefined) throw new Error('not read');
  return passagesOf(article).map((passage) => article.text.slice(passage.start, passage.end));
}

describe('passagesOf', () => {
  it('keeps a paragraph of middling length whole', () => {
    const paragraph = [sentence(30, 'First'), sentence(30, 'Second')].join(' ');
    expect(cut(`${paragraph}\n\n${paragraph}`)).toEqual([paragraph, paragraph]);
  });

  it('joins short neighbours and leaves no sentence out', () => {
    const passages = cut([sentence(12, 'One'), sentence(15, 'Two'), sentence(10, 'Three')].join('\n\n'));
    expect(passages).toHaveLength(1);
    expect(passages[0]).toContain('Three');
  });

  it('cuts a long paragraph between sentences, each piece beginning with the last sentence of the one before', () => {
    const parts = Array.from({ length: 10 }, (_, i) => sentence(25, `Part${i}`));
    const passages = cut(parts.join(' '));
    expect(passages.length).toBeGreaterThan(2);
    for (const part of parts) expect(passages.some((passage) => passage.includes(part))).toBe(true);
    const [first = '', second = ''] = passages;
    const last = parts.filter((part) => first.includes(part)).at(-1) ?? '';
    expect(second.startsWith(last)).toBe(true);
  });

  it('does not cut one sentence of any length', () => {
    expect(cut(sentence(400, 'Long'))).toHaveLength(1);
  });
});
