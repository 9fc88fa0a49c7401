import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/evidence/actor/actors.ts';
import { findPlaces } from '../../../src/evidence/place/places.ts';
import { findQuotations } from '../../../src/evidence/quotation/quotations.ts';
import { articleOf } from './article.ts';
import { SUMMIT } from './summit.ts';

function found(text: string) {
  const article = articleOf(text);
  return findQuotations(article, findActors(article, findPlaces(article)), []).map((one) => ({
    ...one,
    words: text.slice(one.start, one.end),
    who: one.speaker?.name ?? null,
    mention: one.speaker === null ? null : text.slice(one.speaker.start, one.speaker.end),
  }));
}

const quoted = (text: string) => found(text).filter((one) => one.kind !== 'indirect');
const whoSaid = (text: string, words: string) => quoted(text).find((one) => one.words.includes(words))?.who;

const BEFORE = 'Trade Minister Lena Vogt spoke in Orland on Monday. ';

describe('the speaker of a quotation', () => {
  it.each([
    ['before', 'Lena Vogt said: “We will reopen the border in June.”', 'Lena Vogt'],
    ['after', '“We will reopen the border in June,” Lena Vogt said.', 'Lena Vogt'],
    [
      'after the verb',
      '“We will reopen the border in June,” said Lena Vogt, the trade minister.',
      'Lena Vogt',
    ],
    ['within', '“We will reopen the border,” Lena Vogt said, “in June at the latest.”', 'Lena Vogt'],
    [
      'behind "according to"',
      'The border will reopen “in June at the latest,” according to Lena Vogt.',
      'Lena Vogt',
    ],
    [
      'over an apposition',
      'Lena Vogt, the trade minister, said: “We will reopen the border in June.”',
      'Lena Vogt',
    ],
  ])('is found %s', (_, text, name) => {
    expect(whoSaid(text, 'June')).toBe(name);
  });

  it('carries over to the sentences that follow in the paragraph', () => {
    const text = '“We will reopen the border in June,” Lena Vogt said. “Nobody will be turned away.”';
    expect(whoSaid(text, 'turned away')).toBe('Lena Vogt');
  });

  it('is the article’s fullest form of the name', () => {
    const text = `${BEFORE}\n\n“The tunnel is safe and it will stay open,” Vogt said on Tuesday.`;
    const one = quoted(text)[0];
    expect(one?.who).toBe('Lena Vogt');
    expect(one?.mention).toBe('Vogt');
    expect(one?.speaker?.role).toBe('Trade Minister');
  });

  it('is the person that a pronoun means', () => {
    const text = `${BEFORE}She was in a good mood. “The tunnel is safe and it will stay open,” she said.`;
    expect(whoSaid(text, 'tunnel')).toBe('Lena Vogt');
  });

  it('is the person that a role means', () => {
    const text = `${BEFORE}\n\n“The tunnel is safe and it will stay open,” the minister said.`;
    expect(whoSaid(text, 'tunnel')).toBe('Lena Vogt');
  });

  it.each([
    [
      'of the country that the role names, whoever was named last',
      'Peru’s President Lena Vogt met her Chilean counterpart, Karl Reik, in Lima. Vogt spoke first. “It is good that we are no longer at odds with our neighbours,” the Chilean president told her.',
      'Karl Reik',
    ],
    [
      'that was spoken of, and not who stood beside',
      'Peru’s Foreign Minister Lena Vogt arrived on Monday. Vogt spoke beside Chilean Foreign Minister Karl Reik. “It is good that we are no longer at odds with our neighbours,” the minister said.',
      'Lena Vogt',
    ],
    [
      'of no name where nobody speaks for the country',
      'Peru’s President Lena Vogt came to Lima. “It is good that we are no longer at odds with our neighbours,” the Chilean president said.',
      'the Chilean president',
    ],
  ])('is the one %s', (_, text, name) => {
    expect(whoSaid(text, 'at odds')).toBe(name);
  });

  it('is not whom the speaker is talking to', () => {
    const text =
      'Karl Reik came home on Monday.\n\nSpeaking to Lars Holm of the Test Post, he said, “It happened under my watch.”';
    expect(whoSaid(text, 'watch')).not.toBe('Lars Holm');
  });

  it.each([
    [
      'The embassy in Ostby objected to the visit. “No country should open this door again,” it said.',
      'The embassy in Ostby',
    ],
    [
      'The communiqué has three parts. Ships, the text says, “must have this door open at all times”.',
      'the communiqué',
    ],
  ])('is the body or document that was spoken of: %s', (text, name) => {
    expect(whoSaid(text, 'door')).toBe(name);
  });

  it('is not certain where "it" is nothing that speaks', () => {
    const [one] = quoted('Rain fell on the road. “No country should open this door again,” it said.');
    expect(one?.certain ?? false).toBe(false);
  });

  it.each(['van Klaveren', 'bin Rashid', 'von der Hoek'])('is the fullest form of %s', (surname) => {
    const text = `Trade Minister Omar ${surname} spoke.\n\n“The tunnel is safe and it will stay open,” ${surname} said.`;
    expect(whoSaid(text, 'tunnel')).toBe(`Omar ${surname}`);
  });

  it('stays as the text has it where nobody is named', () => {
    const text = '“The tunnel is safe and it will stay open,” a senior official said on Monday.';
    expect(whoSaid(text, 'tunnel')).toBe('a senior official');
  });

  it('keeps two people of one surname apart', () => {
    const text =
      'Mr. Karl Vogt and his sister, Mrs. Lena Vogt, run the port.\n\n“The cranes are old and slow,” Mrs. Vogt said.\n\n“The cranes are good enough for us,” Mr. Vogt said.';
    expect(whoSaid(text, 'old and slow')).toBe('Lena Vogt');
    expect(whoSaid(text, 'good enough')).toBe('Karl Vogt');
  });

  it.each([
    [
      'the main clause’s',
      'Lena Vogt said the mayor should resign and called the plan “a gift to smugglers”.',
      'gift',
      'Lena Vogt',
    ],
    [
      'the main clause’s',
      'Lena Vogt welcomed the news that Karl Reik would go, saying it was “long overdue”.',
      'overdue',
      'Lena Vogt',
    ],
    [
      'the last clause’s',
      'Lena Vogt praised the road, while Karl Reik spoke of a “gift to smugglers”.',
      'gift',
      'Karl Reik',
    ],
    [
      'not who is told',
      'Lena Vogt told Karl Reik that the plan was “a gift to smugglers”.',
      'gift',
      'Lena Vogt',
    ],
    [
      'behind "after"',
      'Karl Reik left the hall after Lena Vogt called the plan “a gift to smugglers”.',
      'gift',
      'Lena Vogt',
    ],
  ])('is %s subject in %s', (_, text, words, name) => {
    expect(whoSaid(text, words)).toBe(name);
  });

  it('is mentioned by the "who" beside the verb', () => {
    const text = 'The plan came from Lena Vogt, who said: “We will reopen the border in June.”';
    const [one] = quoted(text);
    expect([one?.who, one?.mention]).toEqual(['Lena Vogt', 'who']);
  });

  it('speaks for the country that its words name', () => {
    const text =
      '“Somebody cut the cable on purpose,” Danish police said. “We do not know who did it,” local police said.';
    expect(quoted(text).map((one) => one.speaker?.voice)).toEqual(['Denmark', null]);
  });

  it('is nobody for nicknames and coinages', () => {
    expect(quoted('The ship, nicknamed “Grey Lady”, left the port on Monday.')).toEqual([]);
    expect(quoted('The so-called “seamless corridor” was opened in 1999 and closed in 2004.')).toEqual([]);
  });

  it.each([
    'Lena Vogt said the port was run under the “one quay, two masters” model until May.',
    'The magazine announced its choice of Lena Vogt as the 2029 “Harbour Hand of the Year”.',
    'Lena Vogt said at the party that the mood was “mauka”, or uphill.',
    'Lena Vogt offers a bar called “39”, price 4 crowns.',
  ])('is nobody for names, titles and glosses: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('is somebody for a word that the writer takes over', () => {
    expect(whoSaid('Lena Vogt called the model “unworkable”, and left.', 'unworkable')).toBe('Lena Vogt');
  });

  it('finds nothing in a text without quotation marks or reports', () => {
    expect(found('The port was closed on Monday. It will open again in June.')).toEqual([]);
  });
});

describe('words that somebody renders', () => {
  it.each([
    `${BEFORE}The Ostby Post rendered Vogt’s term in the same remark as a “zone of silence”.`,
    `${BEFORE}The Ostby Post translated the words of Vogt as “a zone of silence”.`,
    `${BEFORE}In the evening the Ostby Post quoted Vogt’s remarks as “a zone of silence and peace”.`,
  ])('are those of the one rendered: %s', (text) => {
    expect(whoSaid(text, 'zone of silence')).toBe('Lena Vogt');
  });

  it('are nobody’s for certain where it is not said whose they are', () => {
    const text = `${BEFORE}The Ostby Post translated the same words as “a zone of silence”.`;
    expect(quoted(text).map(({ who, certain }) => [who, certain])).toEqual([[null, false]]);
  });

  it('leaves to a paper what it says itself', () => {
    expect(whoSaid(`${BEFORE}The Ostby Post described Vogt’s plan as “a zone of silence”.`, 'zone')).toBe(
      'Ostby Post',
    );
  });
});

describe('the kind of a quotation', () => {
  it('is direct for a clause and partial for words woven in', () => {
    const text = 'Lena Vogt called the plan “a gift to smugglers” and said: “We will not sign it.”';
    expect(quoted(text).map((one) => one.kind)).toEqual(['partial', 'direct']);
  });

  it('is indirect for a reported clause without marks', () => {
    const text = 'Lena Vogt said that the border would reopen in June.';
    expect(found(text).map((one) => [one.kind, one.words, one.who])).toEqual([
      ['indirect', 'the border would reopen in June', 'Lena Vogt'],
    ]);
  });
});

describe('a paraphrase', () => {
  const certain = (text: string) =>
    found(text).filter((one) => one.kind === 'indirect' && one.certain).map((one) => [one.who, one.words]); // biome-ignore format: one list

  it.each([
    ['Lena Vogt said that the border would reopen in June.', 'the border would reopen in June'],
    [
      'Lena Vogt said the border would reopen in June, but did not say how.',
      'the border would reopen in June',
    ],
    ['According to Lena Vogt, the trade minister, the border would reopen.', 'the border would reopen'],
    ['The border would reopen in June, according to Lena Vogt.', 'The border would reopen in June'],
    [
      'Lena Vogt said the border would reopen in June, the Herald reported.',
      'the border would reopen in June',
    ],
  ])('is certain where it is plainly stated: %s', (text, words) => {
    expect(certain(text)).toEqual([['Lena Vogt', words]]);
  });

  it.each([
    'Lena Vogt must be told that the border will reopen in June.',
    'Lena Vogt did not say that the border would reopen in June.',
    'Lena Vogt would say that the border must reopen in June.',
    'If Lena Vogt says that the border will reopen, we shall go.',
    'It was a clip of Lena Vogt saying the border would reopen in June.',
    'The letter asked for a word from Lena Vogt to say that the border was open.',
    'Voters and others said that the border would reopen in June.',
    'Some said that the border would reopen in June.',
    'How Lena Vogt answers that question will tell us much.',
    'Lena Vogt kept her lead over the party of the border towns.',
  ])('is not certain, or none at all: %s', (text) => {
    expect(certain(text)).toEqual([]);
  });
});

describe('the group of a quotation', () => {
  it('is shared by the paragraphs of one quotation and by its two halves', () => {
    const text =
      '“First we plant the trees,” Lena Vogt said, “and wait for rain.”\n\n“A forest is slow work.\n\n“It takes our children to see it,” Vogt said.';
    const groups = quoted(text).map((one) => one.group);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[1]).not.toBe(groups[2]);
  });
});

function expectSummit(text: string, expected: readonly (readonly [string, string])[]) {
  const all = quoted(text);
  for (const [words, who] of expected)
    expect([words, all.find((one) => one.words.includes(words))?.who]).toEqual([words, who]);
  expect(all.length).toBe(expected.length);
}

describe('an article about a summit', () => {
  it('gives each of its ten quoted spans the right speaker', () => {
    expectSummit(SUMMIT, [
      ['reckless and greedy conduct', 'Lin Boda and Tomas Reik'],
      ['lasting brotherhood', 'Lin Boda and Tomas Reik'],
      ['friendship of our peoples', 'Lin Boda'],
      ['calmer and fairer', 'Tomas Reik'],
      ['delicate maritime balance', 'the joint declaration'],
      ['double blockade', 'the joint declaration'],
      ['keep its fleet', 'Edith Marlow'],
      ['close this tap', 'Edith Marlow'],
      ['debts show', 'Mireille Dastan'],
      ['endless', 'Lin Boda and Tomas Reik'],
    ]);
  });

  it('states roles as the text has them', () => {
    const role = (words: string) => quoted(SUMMIT).find((one) => one.words.includes(words))?.speaker?.role;
    expect(role('keep its fleet')).toBe('Vessamar Secretary of State');
    expect(role('debts show')).toBe('HD columnist');
    expect(role('calmer')).toBe('Orlandian President');
  });

  const seed = new URL('../../../../shared/seed/2024-05-16-leaders-meet-in-beijing.txt', import.meta.url);
  it.skipIf(!fs.existsSync(seed))('gives the ten spans of the seed (skipped without ../shared)', () => {
    expectSummit(fs.readFileSync(seed, 'utf8'), [
      ['destructive and hostile behavior', 'Xi Jinping and Vladimir Putin'],
      ['strategic partnership', 'Xi Jinping and Vladimir Putin'],
      ['hard-won', 'Xi Jinping'],
      ['multipolar world order', 'Vladimir Putin'],
      ['strategic security balance', 'the joint statement'],
      ['dual containment', 'the joint statement'],
      ['struggle to sustain', 'Antony Blinken'],
      ['solve this problem', 'Antony Blinken'],
      ['backfired', 'Agathe Demarais'],
      ['boundless', 'Xi Jinping and Vladimir Putin'],
    ]);
  });
});

describe('quotations of any text', () => {
  it('are ordered slices of the article with a confidence between 0 and 1', () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '"',
      ' said',
      ' Lena Vogt',
      ' he',
      ', ',
      '. ',
      '\n\n',
      ' that',
      ' we go',
      ' 😀',
      ' (',
      ')',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const one of found(text)) {
          expect(one.start).toBeGreaterThanOrEqual(last);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(one.confidence).toBeGreaterThanOrEqual(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          last = one.start;
        }
      }),
    );
  });
});
