import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../src/index/related.ts';
import { termsOf } from '../../src/index/tokenise.ts';
import { archiveOf, ask, sentences } from './made-articles.ts';

describe('relatedTo', () => {
  it('knows what news uses for one another, both ways', () => {
    const [agreement = '', accord = ''] = termsOf('agreement accord');
    expect(relatedTo(agreement)).toContain(accord);
    expect(relatedTo(accord)).toContain(agreement);
  });

  it('knows nothing beside a name, a number or an unknown word', () => {
    expect(relatedTo('2022')).toEqual([]);
    expect(relatedTo('norrsund')).toEqual([]);
    expect(relatedTo('')).toEqual([]);
  });

  it('lets a question find the other word, and prefers the very word', async () => {
    const archive = await archiveOf(
      { id: 'a', title: 'Lamps', text: 'Sales of lamps in Oulu dropped by a tenth in spring.' },
      { id: 'b', title: 'Lamps', text: 'Sales of lamps in Oulu did not fall in spring, dealers said.' },
    );
    expect(sentences(await ask(archive, 'When did lamps fall in Oulu?'))).toHaveLength(2);
    expect((await ask(archive, 'fall of lamps in Oulu')).hits[0]?.article.id).toBe('b');
  });
});
