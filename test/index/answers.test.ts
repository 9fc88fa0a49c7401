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

const SVALTER = {
  id: 'svalter',
  title: 'Svalter lines',
  published: '2023-05-02',
  text: `Svalter 1, in service since 2011, cost 40 million crowns to build. The operator closed Svalter 2 in March 2022, and nobody said what it had cost.

The council adopted its 9th package of levies in January. The first ferry to sail on the new line was the Merrow. The new line had a first anniversary party before any ferry could sail.

Kestrin has belonged to the Lantern Pact since 1 January 2023. Tam Wei-lin was chosen as the pact’s speaker with 61 percent of the vote; Tam thanked the members.`,
};

describe('numbers and names', () => {
  it('takes the number in a name for the name', async () => {
    const archive = await archiveOf(SVALTER);
    expect(sentences(await ask(archive, 'When was Svalter 2 closed?'))[0]).toContain('March 2022');
    expect((await ask(archive, 'When was the 8th package of levies adopted?')).covered).toBe(false);
  });

  it.each([
    ['Which was the first ferry to sail on the new line?', 'the Merrow'],
    ['Which country has belonged to the Lantern Pact since January 2023?', 'since 1 January 2023'],
    ['The pact met in Orland and many came. What share of the vote did Tam Wei-lin get?', '61 percent'],
  ])('answers “%s” with “%s”', async (question, words) => {
    expect(sentences(await ask(await archiveOf(SVALTER), question))[0]).toContain(words);
  });
});

const FERRY_TALKS = {
  id: 'ferry-talks',
  title: 'Ferry talks in Norway',
  published: '2023-05-02',
  text: `Chile was not invited to the ferry talks, although Peru came and Japan sent a letter.

Norway paid for the talks. Norway’s minister called them useful. Japan spends 2 percent of its budget on ferries.`,
};

describe('places that stand around the sentence', () => {
  it('are no other subject where the article is about them and the sentence has another that is asked for', async () => {
    const answer = await ask(await archiveOf(FERRY_TALKS), 'Was Chile invited to the ferry talks in Norway?');
    expect(sentences(answer)[0]).toContain('Chile was not invited');
    expect(answer.covered).toBe(true);
  });

  it('are another subject where they alone are asked for', async () => {
    const archive = await archiveOf(FERRY_TALKS);
    expect((await ask(archive, 'How much of its budget does Norway spend on ferries?')).covered).toBe(false);
  });
});

const PAYMENTS = {
  id: 'payments',
  title: 'Arvid and Ulvik meet',
  published: '2023-05-02',
  text: `“Today, 90% of all payments are made in crowns,” Arvid told Ulvik on Monday. Belmark joined the Lantern Pact when it turned 74.

Kestrin stepped up its patrols after the vote. The mayor of Oldhaven came to the talks.`,
};

describe('what a question seeks', () => {
  it.each([
    ['an age, and no percentage stands for one', 'How old is Arvid?'],
    ['a reason, and a deed without one is none', 'Why did Belmark join the Lantern Pact?'],
  ])('is %s', async (_, question) => {
    expect((await ask(await archiveOf(PAYMENTS), question)).covered).toBe(false);
  });
});
