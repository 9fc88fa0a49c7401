import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';

/** News around it, so that words have a rarity. */
const FILLER = Array.from({ length: 30 }, (_, place) => ({
  id: `filler-${place}`,
  text: `The council of Arbor ${place} opened a school. Its roof is of slate.\n\nRain fell on the hills, and the river rose.`,
}));

function paragraphs(...all: readonly string[]): string {
  return all.join('\n\n');
}

const TITLED = {
  id: 'titled',
  title: 'The Brundle pact at thirty',
  text: paragraphs(
    'Ministers met in the town hall on Monday.',
    'Two members left the Brundle pact in 2011.',
    'A secretariat was founded in 1999.',
    'Its first head was a judge.',
    'Nobody paid in 2014.',
    'Fees rose in 2015.',
    'They fell in 2016.',
    'A ninth state signed in 2019.',
  ),
};

const LEFT = {
  id: 'left',
  title: 'Fireworks, a regatta and a word on Ombrell',
  text: paragraphs(
    'The mayor opened the regatta and spoke of Ombrell.',
    'Ombrell is safe, she said.',
    'Shells fell on its edge on Friday.',
    'The regatta was first held in 1950.',
    'Ninety boats took part in 1990.',
    'A museum of sails stands at the quay.',
    'It was built in 2004.',
    'The choir sang until midnight.',
  ),
};

const OPENING = {
  id: 'opening',
  title: 'Half the ships, twice the fare',
  tags: ['shipping', 'Tollan Canal'],
  text: paragraphs(
    'Traffic through the Tollan Canal fell by half.',
    'Raiders seized a tanker on 3 May 2023.',
    'A second ship was hit on 9 June 2023.',
    'Insurers met in 2023.',
    'The Tollan toll was cut.',
    'Ships went round the cape.',
    'The Tollan yard dismissed forty men.',
    'A new line began in 2024.',
  ),
};

const COUNTRIES = {
  id: 'countries',
  title: 'A treaty with Laos, a handshake in Fiji',
  tags: ['Laos', 'Fiji'],
  text: paragraphs(
    'The president signed a treaty with Laos and flew on to Fiji.',
    'Laos ratified a first one in 1996.',
    'A dam was opened in 2001.',
    'The visit to Fiji began on Friday.',
    'Eleven papers were signed on Saturday.',
  ),
};

const SPEECH = {
  id: 'speech',
  title: 'Chad: an address',
  tags: ['Chad'],
  text: `Chad is a friend of peace. ${Array.from({ length: 70 }, (_, place) => `Ship ${place} sailed.`).join(' ')} We built four hospitals in 2020.`,
};

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf([...FILLER, TITLED, LEFT, OPENING, COUNTRIES, SPEECH]);
});

const ABOUT = 0.68;

function isAbout(topic: string, articleId: string, words: string): boolean {
  const start = archive.article(articleId)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(words);
  const span = { articleId, start, end: start + words.length };
  return archive.relevance(archive.understand(topic), span) >= ABOUT;
}

describe('an article', () => {
  it('is about what its title names, to the end', () => {
    expect(isAbout('Brundle', 'titled', 'A ninth state signed')).toBe(true);
  });

  it('is not about what its title names beyond where it leaves it', () => {
    expect(isAbout('Ombrell', 'left', 'Shells fell')).toBe(true);
    expect(isAbout('Ombrell', 'left', 'Ninety boats took part')).toBe(false);
  });

  it('is about what it opens with and comes back to, up to the last time that it does', () => {
    expect(isAbout('Tollan', 'opening', 'Raiders seized a tanker')).toBe(true);
    expect(isAbout('Tollan', 'opening', 'A new line began')).toBe(false);
  });

  it('is not about what it names no more than in passing', () => {
    expect(isAbout('raiders', 'opening', 'Insurers met')).toBe(false);
  });

  it('of two countries is about the one that it speaks of there', () => {
    expect(isAbout('Laos', 'countries', 'A dam was opened')).toBe(true);
    expect(isAbout('Fiji', 'countries', 'A dam was opened')).toBe(false);
    expect(isAbout('Fiji', 'countries', 'Eleven papers were signed')).toBe(true);
    expect(isAbout('Laos', 'countries', 'Eleven papers were signed')).toBe(false);
  });

  it('that is long is about no country', () => {
    expect(isAbout('Chad', 'speech', 'We built four hospitals')).toBe(false);
  });
});

describe('a sentence', () => {
  it('takes up no country by “he”', async () => {
    const told = await archiveOf([
      ...FILLER,
      { id: 'trip', text: 'The envoy spoke of Nepal. In Rome, where he had been in May, talks were held.' },
    ]);
    const start = told.article('trip')?.text.indexOf('In Rome') ?? 0;
    const span = { articleId: 'trip', start, end: start + 6 };
    expect(told.relevance(told.understand('Nepal'), span)).toBeLessThan(ABOUT);
  });
});
