// What /ask leads with and what it puts under it: the days and the person that a question asks for, and nothing else.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { pageOf } from '../../src/wording/words.ts';
import { archiveOf, type Written } from '../archive-of.ts';

const HARBOURS: readonly Written[] = [
  {
    id: 'harbour-2023',
    title: 'The harbour of Malindi in 2023',
    published: '2024-01-20',
    text: `The harbour of Malindi handled 41 million tonnes last year, the port authority said.

Trade Minister Ada Mwangi spoke of the harbour on Friday. “Malindi is the door of East Africa,” she said.`,
  },
  {
    id: 'harbour-2024',
    title: 'The harbour of Malindi in 2024',
    published: '2025-01-18',
    text: `The harbour of Malindi handled 44 million tonnes last year, the port authority said on 13 January.

Somalia’s Transport Minister Omar bin Rashid called the harbour of Malindi “a rival”.`,
  },
  {
    id: 'offices',
    title: 'Three visitors',
    published: '2024-07-02',
    text: `Kenyan Vice President Ann Otieno met Peru’s president, Karl Reik, in Mombasa.

Kenyan President Joel Kamau stayed away. Former Kenyan President Ruth Wekesa came.

Somalia’s fisheries minister, Amal Yusuf, opened the hall. Ghana’s then president, Kofi Addo, had built it.`,
  },
  {
    id: 'lamps',
    title: 'New lamps',
    published: '2024-06-02',
    text: 'The town of Kitui put up forty lamps. A minister handled the first switch.',
  },
];

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(HARBOURS);
});

async function asked(question: string) {
  const answer = await run(COMMANDS, readCall(question, COMMANDS).call, { archive, admin: null });
  return { ...answer, articles: answer.evidence.map(({ articleId }) => articleId) };
}

describe('/ask', () => {
  it.each([
    ['How much did the harbour of Malindi handle in 2023?', 'harbour-2023', 'harbour-2024'],
    ['How much did the harbour of Malindi handle in 2024?', 'harbour-2024', 'harbour-2023'],
    ['How much did the harbour of Malindi handle last year?', 'harbour-2024', 'harbour-2023'],
  ])(
    'leads with the year asked for and leaves another year’s "last year" out: %s',
    async (question, of, not) => {
      const { articles, evidence } = await asked(question);
      expect(articles[0]).toBe(of);
      expect(evidence.filter(({ articleId, text }) => articleId === not && text.includes('tonnes'))).toEqual(
        [],
      );
    },
  );

  it('takes the day of a report for no year of its amounts', async () => {
    expect((await asked('How much did the harbour of Malindi handle in 2025?')).status).toBe('not-covered');
  });

  it('says which days words of time stand for, and how it read the question’s own', async () => {
    const answer = await asked('How much did the harbour of Malindi handle last year?');
    expect(answer.sections[0]?.shown[0]?.notes).toContainEqual({
      kind: 'worked-out',
      words: 'last year',
      period: { earliest: '2024-01-01', latest: '2024-12-31' },
    });
    const [first] = pageOf(answer).blocks;
    expect(JSON.stringify(first)).toContain('Read as');
    expect(JSON.stringify(first)).toContain('2024');
  });

  it('puts nothing under an answer that does not bear on the question', async () => {
    const { articles, status } = await asked('How much did the harbour of Malindi handle in 2023?');
    expect(status).toBe('answered');
    expect(articles).not.toContain('lamps');
  });

  it('answers with the words of the one who is asked for', async () => {
    const { evidence } = await asked('What did Omar bin Rashid say about the harbour of Malindi?');
    expect(evidence.map(({ text }) => text)).toEqual(['a rival']);
  });

  it('answers with anything that somebody said where no topic is named, and with nothing of one who is only met', async () => {
    expect((await asked('What did Omar bin Rashid say?')).evidence.map(({ text }) => text)).toEqual([
      'a rival',
    ]);
    expect((await asked('What did Karl Reik say?')).status).toBe('not-covered');
  });

  it('takes a stranger’s full name for no one of that surname', async () => {
    expect((await asked('Who is Karl Reik?')).status).toBe('answered');
    expect((await asked('Who is Boris Reik?')).status).toBe('not-covered');
    expect((await asked('What did Boris Mwangi say about the harbour of Malindi?')).status).toBe(
      'not-covered',
    );
  });

  it('does not put another’s words for those of one who said nothing on it', async () => {
    const { evidence } = await asked('What did Omar bin Rashid say about lamps?');
    expect(evidence.filter(({ text }) => /door|lamps/.test(text))).toEqual([]);
  });

  it.each([
    ['Who is the president of Kenya?', 'Joel Kamau'],
    ['Who is Kenya’s vice president?', 'Ann Otieno'],
    ['Who is the current president of Peru?', 'Karl Reik'],
    ['Who is Karl Reik?', 'Peru’s president'],
  ])('finds whom an office names, and the office of a name: %s', async (question, words) => {
    const { evidence, sections } = await asked(question);
    expect(evidence[0]?.text).toContain(words);
    expect(sections[0]?.shown[0]?.bold).toHaveLength(1);
  });

  it.each([
    'Who is the president of Somalia?',
    'Who is Peru’s foreign minister?',
    'Who is the president of Ghana?',
  ])('does not put the holder of another office for one that no article names: %s', async (question) => {
    expect((await asked(question)).status).toBe('not-covered');
  });

  it('does not give words of another time for those of the time asked for', async () => {
    const { evidence } = await asked('What did Ada Mwangi say about the harbour of Malindi in 2023?');
    expect(evidence.filter(({ text }) => text.includes('door'))).toEqual([]);
  });
});
