import { describe, expect, it } from 'vitest';
import { archiveOf, ask, type Made, sentences } from './made-articles.ts';

const VISITS: Made = {
  id: 'visits',
  title: 'A month of visits',
  published: '2023-05-31',
  text: `Norwegian Foreign Minister Hanne Ulvik spoke to the chamber on 4 May 2023, as Chilean President Tomas Arvid was ending a visit to Lima. Arvid, she said, had been received well.

Arvid landed in Quito early on 20 May for his second visit to Ecuador, the first since 2019.

Ulvik’s trip from 24 to 26 May had begun in Osaka, where no Norwegian minister had been for ten years.`,
};

const WAR: Made = {
  id: 'war',
  title: 'Two years of war',
  published: '2023-06-01',
  text: `The talks in Lima opened on Friday, two years to the day after Peru invaded Chile on 2 June 2021. The ministers had met in Quito twenty days before the invasion.

Peru was attacked by Ecuador in the north in March 2022, its ministry said.`,
};

const JOINED: Made = {
  id: 'joined',
  title: 'Lantern Pact meets',
  published: '2023-06-01',
  text: `Sarnia and Belmark handed in their papers to join the Lantern Pact together on 3 May 2021. Belmark became its tenth member on 7 March 2023, when its papers were handed over. The flag was raised four days later. The same day Mayor Per Lind said that Belmark had joined the Lantern Pact after two hundred years.`,
};

const NAMESAKES: Made = {
  id: 'namesakes',
  title: 'Elections in two places',
  published: '2023-06-01',
  text: `The US state of Georgia has 16 electors, and Tomas Arvid won the election there by 11,000 votes. Osterby is the capital of Norway’s northernmost county, Nordmark. Harbour rules had shrunk the delegation of Peru to six.`,
};

describe('who did what to whom', () => {
  it.each([
    ['When did Arvid visit Lima?', 'a visit to Lima'],
    ['When did Arvid visit Ecuador?', 'landed in Quito'],
    ['When did Ulvik visit Japan?', 'had begun in Osaka'],
  ])('decides where “%s” is answered', async (question, words) => {
    const answer = await ask(await archiveOf(VISITS), question);
    expect(sentences(answer)[0]).toContain(words);
  });

  it.each([
    ['When did Ulvik visit Lima?', VISITS],
    ['When did Ulvik visit Ecuador?', VISITS],
    ['When did Chile invade Peru?', WAR],
    ['Did Chile invade Peru?', WAR],
    ['When did Peru attack Ecuador?', WAR],
  ])('leaves “%s” unanswered where others did it', async (question, article) => {
    expect((await ask(await archiveOf(article), question)).covered).toBe(false);
  });

  it.each([
    ['When did Peru invade Chile?', '2 June 2021'],
    ['Who invaded Chile?', 'Peru invaded Chile'],
    ['When did Ecuador attack Peru?', 'March 2022'],
  ])('answers “%s” where it was done as asked', async (question, words) => {
    const answer = await ask(await archiveOf(WAR), question);
    expect(sentences(answer)[0]).toContain(words);
    expect(answer.covered).toBe(true);
  });

  it('prefers the day of what was done to that of its being told, or of its being asked for', async () => {
    const answer = await ask(await archiveOf(JOINED), 'When did Belmark join the Lantern Pact?');
    expect(sentences(answer)[0]).toContain('7 March 2023');
  });

  it('shows in the parts of a score what telling of others costs', async () => {
    const { hits } = await ask(await archiveOf(WAR), 'When did Chile invade Peru?');
    expect(hits.some(({ parts }) => (parts.others ?? 0) < 0)).toBe(true);
    for (const { parts, score } of hits)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
  });
});

describe('a name that stands for something else', () => {
  it.each(['Who won the election in Georgia?', 'What is the capital of Norway?', 'Who rules Peru?'])(
    'does not answer “%s”',
    async (question) => {
      expect((await ask(await archiveOf(NAMESAKES), question)).covered).toBe(false);
    },
  );
});
