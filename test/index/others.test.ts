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
  text: `The US state of Georgia has 16 electors, and Tomas Arvid won the election there by 11,000 votes. Osterby is the capital of Norway’s northernmost county, Nordmark. Harbour rules had shrunk the delegation of Peru to six. The border between Chile and Peru is 170 kilometres long.`,
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

const MUTUAL: Made = {
  id: 'mutual',
  title: 'Two meetings',
  published: '2023-06-01',
  text: `Chilean President Tomas Arvid met Norwegian Prime Minister Per Lind in Osaka on 14 November 2022. Chile signed a free trade deal with Japan on 27 March 2007.

President Kwan visited Lima on 20 March 2023; Kwan Do-yul had been there before.`,
};

const ATTACK: Made = {
  id: 'attack',
  title: 'The attack',
  published: '2023-06-01',
  text: 'Peru attacked Chile on 3 May 2023 with tanks. Chile’s army withdrew a day later.',
};

describe('what two do together', () => {
  it.each([
    ['When did Per Lind meet Tomas Arvid?', '14 November 2022'],
    ['Where did Lind meet Arvid?', 'Osaka'],
    ['When did Japan sign a free trade deal with Chile?', '27 March 2007'],
  ])('is done by either: %s', async (question, words) => {
    const answer = await ask(await archiveOf(MUTUAL), question);
    expect(sentences(answer)[0]).toContain(words);
    expect(answer.hits[0]?.parts.others).toBeUndefined();
  });
});

describe('a question for a deed', () => {
  it.each([
    'When was Peru attacked by Chile?',
    'Which country was attacked by Chile?',
    'On which day in May 2023 did Chile attack Peru?',
    'In May 2023, when did Chile attack Peru?',
  ])('is read whatever its form: %s', async (question) => {
    expect((await ask(await archiveOf(ATTACK), question)).covered).toBe(false);
  });

  it('is answered in the passive as well', async () => {
    const answer = await ask(await archiveOf(ATTACK), 'When was Chile attacked by Peru?');
    expect(sentences(answer)[0]).toContain('3 May 2023');
    expect(answer.covered).toBe(true);
  });

  it('takes the whole name for whom the sentence names by one word of it', async () => {
    const { hits } = await ask(await archiveOf(MUTUAL), 'When did Kwan Do-yul visit Lima?');
    expect(hits[0]?.parts.others).toBeUndefined();
  });

  it('prefers the one who is named to another’s like amount beside it', async () => {
    const shares: Made = {
      id: 'shares',
      title: 'Spending on defence',
      published: '2023-06-01',
      text: 'Defence spending by Peru and Chile grew by 17 percent. The estimates put Norway at 2.1 percent, while Japan, at 1.4 percent, falls short.',
    };
    const answer = await ask(await archiveOf(shares), 'How much did Japan spend on defence?');
    expect(sentences(answer)[0]).toContain('1.4 percent');
  });

  it('that a yes or no asks for stands in what answers it', async () => {
    expect((await ask(await archiveOf(ATTACK), 'Did Peru visit Chile?')).covered).toBe(false);
  });

  it('is not answered by its opposite', async () => {
    expect((await ask(await archiveOf(JOINED), 'When did Belmark leave the Lantern Pact?')).covered).toBe(
      false,
    );
  });
});

describe('which way goods run', () => {
  const trade: Made = {
    id: 'trade',
    title: 'Trade of Chile and Japan',
    published: '2023-02-01',
    text: 'Chile’s exports to Japan came to $8.4 billion in 2022. Japan’s exports to Chile came to $3.1 billion in 2022.',
  };

  it.each([
    ['What were Japan’s exports to Chile in 2022?', '$3.1 billion'],
    ['What were Chile’s exports to Japan in 2022?', '$8.4 billion'],
    ['What were Chile’s imports from Japan in 2022?', '$3.1 billion'],
  ])('decides: %s', async (question, words) => {
    expect(sentences(await ask(await archiveOf(trade), question))[0]).toContain(words);
  });
});

describe('a name that stands for something else', () => {
  it.each(['Who won the election in Georgia?', 'What is the capital of Norway?', 'Who rules Peru?'])(
    'does not answer “%s”',
    async (question) => {
      expect((await ask(await archiveOf(NAMESAKES), question)).covered).toBe(false);
    },
  );

  it.each([
    ['How many people were killed in the attack on Israel?', '1,200 people'],
    ['How many ships serve in China’s navy?', '370 ships'],
  ])('is no part of a longer name: %s', async (question, words) => {
    const longer: Made = {
      id: 'longer',
      title: 'Reports',
      published: '2023-06-01',
      text: 'The Times of Israel reported that 1,200 people were killed in the attack. According to China Daily, 370 ships serve in the navy.',
    };
    const answer = await ask(await archiveOf(longer), question);
    expect(sentences(answer)[0]).toContain(words);
    expect(answer.hits[0]?.parts.others).toBeUndefined();
  });
});
