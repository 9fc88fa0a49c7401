// Words that several sentences tell are one quotation; several quoted parts of a sentence are shown by it once.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import { titleWords } from '../../src/wording/titles.ts';
import { archiveOf, type Written } from '../archive-of.ts';

const BRIDGE = '“The bridge will carry trains by winter,”';
const ARTICLES: readonly Written[] = [
  {
    id: 'a-bridge',
    published: '2024-05-02',
    text: `${BRIDGE} Kenyan Transport Minister Ada Mwangi said on Thursday.\n\nMwangi called the toll “a fair price”, the ferry “a thing of the past” and its owners “sleepy” on Thursday.`,
  },
  {
    id: 'b-bridge',
    published: '2024-05-03',
    text: `${BRIDGE} Mwangi said on Thursday. Ada Mwangi is Kenya’s transport minister.`,
  },
  {
    id: 'c-bridge',
    published: '2024-05-03',
    text: `Ada Mwangi, the Kenyan transport minister, called the toll “a fair price” on Thursday.`,
  },
  {
    id: 'd-other',
    published: '2024-05-04',
    text: `${BRIDGE} Italian engineer Carlo Bruni said on Friday.`,
  },
];

async function ask(line: string): Promise<Answer> {
  return run(COMMANDS, readCall(line, COMMANDS).call, { archive: await archiveOf(ARTICLES), admin: null });
}
const slices = (answer: Answer) =>
  answer.sections
    .flatMap(({ shown }) => shown)
    .filter(({ items }) => answer.evidence[items[0] ?? -1]?.kind === 'quotation');
const boldIn = ({ bold, start, text }: ReturnType<typeof slices>[number]) =>
  bold.map((range) => text.slice(range.start - start, range.end - start));
const again = (answer: Answer) =>
  slices(answer).map(({ notes }) => notes.flatMap((note) => (note.kind === 'also-in' ? [note.count] : [])));

describe.each(['/quote speaker:Mwangi', '/who name:Mwangi', '/brief country:Kenya'])('%s', (line) => {
  it('tells a quotation of several articles once, with how often it is told', async () => {
    const answer = await ask(line);
    expect(slices(answer).filter(({ text }) => text === BRIDGE)).toHaveLength(1);
    expect(again(answer)).toEqual([[1], [1]]);
  });

  it('shows a sentence once with all its quoted parts, each a piece of evidence', async () => {
    const answer = await ask(line);
    const [sentence] = slices(answer).filter(({ items }) => items.length > 1);
    if (sentence === undefined) throw new Error('no sentence');
    expect(boldIn(sentence)).toEqual(['“a fair price”', '“a thing of the past”', '“sleepy”']);
    expect(sentence.items.map((place) => answer.evidence[place]?.text)).toEqual([
      'a fair price',
      'a thing of the past',
      'sleepy',
    ]);
  });
});

it('counts what is shown: quoted parts of one sentence are one', async () => {
  const answer = await ask('/quote speaker:Mwangi');
  expect(answer.evidence).toHaveLength(4);
  expect(answer.title).toMatchObject({ kind: 'quotations', count: slices(answer).length });
  expect(slices(answer)).toHaveLength(2);
});

it('says that words of no stated day stand by the date of their article', async () => {
  const archive = await archiveOf([
    { id: 'a', published: '2024-05-03', text: '“The dock is closed,” Minister Ada Mwangi said on Thursday.' },
    { id: 'b', published: '2024-05-04', text: 'Minister Ada Mwangi has called the toll “a fair price”.' },
  ]);
  const read = readCall('/quote speaker:Mwangi', COMMANDS);
  const { title } = await run(COMMANDS, read.call, { archive, admin: null });
  expect(title).toMatchObject({ count: 2, days: 'some-not-stated' });
  expect(title.kind === 'quotations' && titleWords(title)).toContain('by the article’s date');
});

it('keeps the same words of another speaker apart', async () => {
  const answer = await ask('/quote topic:bridge trains winter');
  expect(slices(answer).filter(({ text }) => text === BRIDGE)).toHaveLength(2);
});

it('has nothing of a speaker that nobody quotes', async () => {
  expect((await ask('/quote speaker:Juma Kessy')).evidence).toEqual([]);
});

describe('of tellings of one quotation', () => {
  const told: readonly Written[] = [
    {
      id: 'a-told',
      published: '2024-05-03',
      text: '“The ferry will never sail again,” Kenyan Transport Minister Ada Mwangi said on Thursday.',
    },
    {
      id: 'b-told',
      published: '2024-06-20',
      text: 'Kenyan Transport Minister Ada Mwangi, who likes bridges, has often been quoted. “The ferry will never sail again,” Mwangi said.',
    },
  ];

  it('the one that tells the day stays', async () => {
    const archive = await archiveOf(told);
    const answer = await run(COMMANDS, readCall('/quote speaker:Mwangi', COMMANDS).call, {
      archive,
      admin: null,
    });
    expect(answer.evidence.map(({ articleId }) => articleId)).toEqual(['a-told']);
    expect(again(answer)).toEqual([[1]]);
  });
});

describe('a few words of which the sentence goes on', () => {
  async function quoted(text: string) {
    const archive = await archiveOf([{ id: 'one', published: '2024-05-03', text }]);
    return run(COMMANDS, readCall('/quote speaker:Mwangi', COMMANDS).call, { archive, admin: null });
  }

  it('are shown with the other half', async () => {
    const text =
      '“I believe,” Minister Ada Mwangi said, “that the old ferry will never sail again.” It rained.';
    const answer = await quoted(text);
    expect(slices(answer).map((one) => one.text)).toEqual([text.replace(' It rained.', '')]);
    expect(slices(answer).map(boldIn)).toEqual([
      ['“I believe,”', '“that the old ferry will never sail again.”'],
    ]);
    expect(slices(answer)[0]?.notes).toContainEqual({ kind: 'partial' });
  });

  it('and nothing else are shown in their sentence', async () => {
    const answer = await quoted('“Never again,” Minister Ada Mwangi said of the ferry.');
    expect(slices(answer).map((one) => one.text)).toEqual([
      '“Never again,” Minister Ada Mwangi said of the ferry.',
    ]);
  });
});
