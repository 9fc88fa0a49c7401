import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/evidence/actor/actors.ts';
import { findQuotations } from '../../../src/evidence/quotation/quotations.ts';
import { findTimes } from '../../../src/evidence/time/times.ts';
import { archiveOf } from '../../archive-of.ts';
import { articleOf } from './article.ts';

/** The first day of each quotation's `said`, for an article of Friday, 16 May 2031. */
function saidIn(text: string): readonly (string | null)[] {
  const article = articleOf(text);
  const quotations = findQuotations(article, findActors(article, []), findTimes(article));
  return quotations.map((one) => one.said?.earliest ?? null);
}

describe('the day on which something was said', () => {
  it.each([
    ['Lena Vogt said on Thursday: “We will reopen the border.”', '2031-05-15'],
    ['“We will reopen the border,” Lena Vogt told reporters in Ostby on 12 May.', '2031-05-12'],
    ['On Thursday in Ostby, as a part of a long tour, Lena Vogt said: “We will reopen it.”', '2031-05-15'],
  ])('stands beside the verb of speech in %s', (text, day) => {
    expect(saidIn(text)).toEqual([day]);
  });

  it.each([
    'Lena Vogt said that trade fell by a third in 2029.',
    'Lena Vogt said she would leave on 2 June.',
    'Trade fell by a third in 2029, according to Lena Vogt.',
    'Since Monday Lena Vogt has said: “We will reopen the border.”',
    'Lena Vogt said: “We met on Thursday and parted as friends.”',
  ])('is none where the day is that of the matter: %s', (text) => {
    expect(saidIn(text)).toEqual([null]);
  });

  it('is each quotation’s own where one sentence tells of two occasions', () => {
    const text =
      'Lena Vogt also spoke on Thursday against “closed blocs of states”; in Ostby last month she had called “closed alliances of states” there “very harmful”.';
    expect(saidIn(text)).toEqual(['2031-05-15', '2031-04-01', '2031-04-01']);
  });

  it('is carried through one speech in a paragraph', () => {
    const text =
      'Trade Minister Lena Vogt said on Thursday: “We will reopen the border.” The road was dry. Vogt added: “Nobody will be turned away.”';
    expect(saidIn(text)).toEqual(['2031-05-15', '2031-05-15']);
  });

  it.each([
    'Lena Vogt said on Thursday: “We will reopen the border.” Karl Reik replied: “Nobody asked you to do it.”',
    'Lena Vogt said on Thursday: “We will reopen the border.” Vogt had earlier said: “We will keep it closed.”',
    'Lena Vogt said on Thursday: “We will reopen the border.”\n\nVogt added: “Nobody will be turned away.”',
  ])('is not carried to another speaker, occasion or paragraph: %s', (text) => {
    expect(saidIn(text)).toEqual(['2031-05-15', null]);
  });
});

/** The same for articles whose sentences are told apart. */
async function saidInSentences(text: string): Promise<readonly (string | null)[]> {
  const { quotations } = await archiveOf([{ id: 'one', published: '2031-05-16', text }]);
  return quotations.map(({ item }) => item.said?.earliest ?? null);
}

describe('the day that the sentence before tells', () => {
  it.each([
    [
      'Trade Minister Lena Vogt complained about the ferry in Ostby on 2 May. “It is unfortunate that it never runs,” Vogt said.',
      '2031-05-02',
    ],
    [
      'On Wednesday Trade Minister Lena Vogt opened the bridge. “It will carry trains by winter,” the minister said.',
      '2031-05-14',
    ],
    [
      'Trade Minister Lena Vogt made an offer on Monday, the eve of the fair: a truce. “The conditions are very simple,” Vogt said.',
      '2031-05-12',
    ],
  ])('is the day of the words: %s', async (text, day) => {
    expect(await saidInSentences(text)).toEqual([day]);
  });

  it.each([
    'Trade Minister Lena Vogt vetoed the law on 2 May. “It is unfortunate that it was made,” Vogt said.',
    'Trade Minister Lena Vogt criticised the raid of 2 May. “It is unfortunate that it was made,” Vogt said.',
    'Trade Minister Lena Vogt visited Ostby on 2 May and Westby on 4 May. “It was a fine journey,” Vogt said.',
    'Trade Minister Lena Vogt complained in Ostby on 2 May. “It is unfortunate that it never runs,” Vogt later said.',
    'Trade Minister Lena Vogt will visit Ostby on 20 May. “It will be a fine journey,” Vogt said.',
    'Karl Reik met Trade Minister Lena Vogt in Ostby on 2 May. “It was a fine journey,” Vogt said.',
    'Trade Minister Lena Vogt complained in Ostby on 2 May.\n\n“It is unfortunate that it never runs,” Vogt said.',
  ])('is not that of the words: %s', async (text) => {
    expect(await saidInSentences(text)).toEqual([null]);
  });
});
