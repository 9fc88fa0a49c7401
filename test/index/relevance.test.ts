import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';

/** A speech in one long paragraph, and news around it, so that words have a rarity. */
const FILLER = Array.from({ length: 30 }, (_, place) => ({
  id: `filler-${place}`,
  text: `The council of Arbor ${place} opened a school. Its roof is of slate. Nobody was hurt.\n\nRain fell on the hills, and the river rose.`,
}));

const SPEECH = {
  id: 'speech',
  title: 'An address',
  text: [
    'Rising seas threaten our shores, and the climate is changing fast.',
    'Our farmers know what a change of season means.',
    'We held an election in 2019.',
    'We built four hospitals in 2020.',
    'Lepra fever struck the coast in 2014.',
    'It took the lives of ninety people by 2015.',
    'Roads were paved in 2016.',
    'A bridge was opened in 2017.',
    'The climate change summit in Fornia adopted a pact in 2018.',
  ].join(' '),
};

const REPORT = {
  id: 'report',
  title: 'Strike at the Ostmar shipyard',
  tags: ['Velden canal', 'work'],
  text: 'Workers walked out on Monday. The yard had been sold in 2011.',
};

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([...FILLER, SPEECH, REPORT]);
});

function relevance(topic: string, articleId: string, words: string): number {
  const start = archive.article(articleId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(words);
  return archive.relevance(archive.understand(topic), { articleId, start, end: start + words.length });
}

const ABOUT = 0.68;

describe('a sentence', () => {
  it('is about what it says itself', () => {
    expect(relevance('climate change', 'speech', 'The climate change summit in Fornia')).toBe(1);
  });

  it('is about a rare name that it takes up', () => {
    expect(relevance('Lepra fever', 'speech', 'It took the lives')).toBeGreaterThan(ABOUT);
  });

  it('is about what the title says', () => {
    expect(relevance('Ostmar shipyard strike', 'report', 'Workers walked out')).toBeGreaterThan(ABOUT);
  });

  it('is not about what stands among its article’s tags alone', () => {
    expect(relevance('Velden canal', 'report', 'Workers walked out')).toBeLessThan(ABOUT);
  });

  it.each(['We held an election', 'We built four hospitals', 'A bridge was opened'])(
    'in a long speech is not about what other sentences of its paragraph say: %s',
    (words) => {
      expect(relevance('climate change', 'speech', words)).toBeLessThan(ABOUT);
    },
  );

  it('is not about a topic of which it has but the less telling word', () => {
    expect(relevance('climate change', 'speech', 'Our farmers know')).toBeLessThan(ABOUT);
  });

  it('that takes nothing up is not about a name in the sentences before', () => {
    expect(relevance('Lepra fever', 'speech', 'Roads were paved')).toBeLessThan(ABOUT);
  });

  it('is not about a topic whose name stands nowhere near', () => {
    expect(relevance('climate change in Ostmar', 'speech', 'The climate change summit')).toBeLessThan(ABOUT);
  });

  it('is about nothing that the article does not hold', () => {
    expect(relevance('lithium', 'report', 'Workers walked out')).toBe(0);
  });
});
