import { describe, expect, it } from 'vitest';
import { archiveOf, ask, sentences } from './made-articles.ts';

const OLDHAVEN = {
  id: 'oldhaven',
  title: 'Oldhaven’s harbour line',
  published: '2023-05-02',
  text: `Sarnia and Belmark handed in their papers to join the Lantern Pact together on 3 May 2021. Sarnia became the ninth member of the Lantern Pact on 6 June 2022, when its flag was raised.

The line Corvid Ferries earned 40 million crowns last year. Its director is Hanne Ulvik. Ulvik, 61, told reporters on Monday: “We will not sell the old ships.” Mayor Per Lind disagreed. “They rust,” Lind said.

The strike ended after the union won a rise of 7 percent. Of 1,200 dockers some 900 had stopped work, because their pay had not risen for four years.`,
};

describe('the sentence that answers', () => {
  it.each([
    ['When did Sarnia join the Lantern Pact?', '6 June 2022'],
    ['Who runs Corvid Ferries?', 'Hanne Ulvik'],
    ['How old is Ulvik?', '61'],
    ['What did Lind say?', 'They rust'],
    ['How many dockers stopped working?', '900'],
    ['By what percentage did the dockers’ pay rise?', '7 percent'],
  ])('of “%s” has “%s”', async (question, words) => {
    const archive = await archiveOf(OLDHAVEN);
    expect(sentences(await ask(archive, question))[0]).toContain(words);
  });

  it('is none where a name, an office or a year is another', async () => {
    const archive = await archiveOf(OLDHAVEN);
    for (const question of [
      'When did Kestrin join the Lantern Pact?',
      'Who is the finance chief of Corvid Ferries?',
      'What did Brandi say about the old ships?',
    ])
      expect((await ask(archive, question)).covered, question).toBe(false);
  });
});
