import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { readCall, writeCall } from '../../src/commands/call.ts';
import { extentOf, goingOn, newestPart } from '../../src/commands/extent.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { run } from '../../src/commands/run.ts';
import type { Archive } from '../../src/index/archive.ts';
import { pageOf } from '../../src/wording/words.ts';
import { archiveOf, type Written } from '../archive-of.ts';

const DAYS = ['2024-05-03', '2024-05-02', '2024-04-30', '2023-01-01'] as const;
const rowsOf = (days: readonly (string | null)[]) => days.map((day, number) => ({ day, number }));
const dayOf = ({ day }: { readonly day: string | null }) => day;

describe('the newest part of a list', () => {
  it('is all of a list that has room', () => {
    const rows = rowsOf(['2024-05-03', '2024-05-02', null]);
    expect(newestPart(rows, dayOf, 3)).toEqual({ shown: rows, through: null });
  });

  it('stops at the end of a day and goes on with the next', () => {
    const rows = rowsOf([DAYS[0], DAYS[1], DAYS[1], DAYS[2]]);
    const { shown, through } = newestPart(rows, dayOf, 2);
    expect(shown).toEqual(rows.slice(0, 1));
    expect(through).toBe(DAYS[1]);
  });

  it('shows a day whole that alone has more rows than a list', () => {
    const rows = rowsOf([DAYS[0], DAYS[0], DAYS[0], DAYS[1]]);
    expect(newestPart(rows, dayOf, 2)).toEqual({ shown: rows.slice(0, 3), through: DAYS[1] });
  });

  it('has nowhere to go on to where no row has a day', () => {
    expect(newestPart(rowsOf([null, null, null]), dayOf, 2).through).toBeNull();
  });

  it('leaves no dated row out, asked on to the end', () => {
    const days = fc.array(fc.constantFrom(...DAYS), { maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9 }), (unsorted, most) => {
        const all = rowsOf([...unsorted].sort().reverse());
        const seen = new Set<number>();
        for (let through: string | null = '9999-12-31'; through !== null; ) {
          const upTo: string = through;
          const part = newestPart(
            all.filter(({ day }) => (day ?? '') <= upTo),
            dayOf,
            most,
          );
          for (const { number } of part.shown) seen.add(number);
          through = part.through;
        }
        expect(seen.size).toBe(all.length);
      }),
    );
  });
});

describe('going on', () => {
  const call = { command: 'timeline', options: { topic: 'Kenya', from: '2023', to: '2024' } };

  it('is the same call up to the day of the rest', () => {
    expect(goingOn(call, '2023-05-01').map((one) => writeCall(one.call))).toEqual([
      '/timeline topic:Kenya from:2023 to:2023-05-01',
    ]);
  });

  it('is not offered without a day that an option can name', () => {
    expect(goingOn(call, null)).toEqual([]);
    expect(goingOn(call, '0476-09-04')).toEqual([]);
  });
});

it('calls a list whole that leaves nothing out', () => {
  expect(extentOf('quotations', 7, 7)).toEqual({ kind: 'whole' });
  expect(extentOf('quotations', 5, 7)).toEqual({ kind: 'newest', things: 'quotations', shown: 5, of: 7 });
});

/** So many articles, a day apart, each with one happening and one quotation on the harbour. */
function chronicle(count: number): readonly Written[] {
  const digits = ['nil', 'one', 'two', 'six', 'ten'];
  return Array.from({ length: count }, (_, number) => {
    const published = new Date(Date.UTC(2020, 0, 5 + number)).toISOString().slice(0, 10);
    const ship = [...number.toString(5).padStart(5, '0')].map((one) => digits[Number(one)]).join('');
    return {
      id: `day-${String(number).padStart(4, '0')}`,
      title: `Log ${number}`,
      published,
      text: `The ship ${ship} left the harbour of Lamu on ${published}.\n\n“The harbour saw ${ship} off,” harbour master Ada Mwangi said.`,
    };
  });
}

describe('a list that is longer than an answer', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await archiveOf(chronicle(520));
  });

  async function ask(line: string): Promise<Answer> {
    const read = readCall(line, COMMANDS);
    if (!read.ok) throw new Error(line);
    return run(COMMANDS, read.call, { archive, admin: null });
  }

  const wordsOf = (answer: Answer) => JSON.stringify(pageOf(answer).blocks);
  const idsOf = (answer: Answer) => answer.evidence.map(({ articleId }) => articleId);

  it.each([
    ['/timeline topic:harbour', 'happenings'],
    ['/quote speaker:Mwangi', 'quotations'],
    ['/sources', 'articles'],
  ])('%s keeps the newest, counts the rest and leads to it', async (line, things) => {
    const first = await ask(line);
    expect(first.extent).toEqual({ kind: 'newest', things, shown: 500, of: 520 });
    expect(idsOf(first)).toContain('day-0519');
    expect(wordsOf(first)).toContain(`The newest 500 of 520 ${things} are here.`);
    const lead = first.next.find(({ label }) => label === 'earlier');
    if (lead === undefined) throw new Error('no lead');
    expect(wordsOf(first)).toContain(writeCall(lead.call));
    const rest = await ask(writeCall(lead.call));
    expect(rest.extent).toEqual({ kind: 'whole' });
    expect(new Set([...idsOf(first), ...idsOf(rest)]).size).toBe(520);
  });

  it('keeps the order of time in what is shown', async () => {
    const ids = idsOf(await ask('/timeline topic:harbour'));
    expect(ids).toEqual([...ids].sort());
  });

  it('says nothing of a rest where there is none', async () => {
    const answer = await ask('/timeline topic:harbour to:2020-02');
    expect(answer.extent).toEqual({ kind: 'whole' });
    expect(wordsOf(answer)).not.toContain('are here');
    expect(answer.next).toEqual([]);
  });

  it('counts in the heading of each part what a page on somebody has no room for', async () => {
    const answer = await ask('/who name:Ada Mwangi');
    expect(answer.extent).toEqual({ kind: 'parts' });
    expect(answer.sections.map(({ heading }) => heading)).toContainEqual({
      kind: 'part-of',
      part: 'quotations',
      shown: 5,
      of: 520,
    });
    expect(wordsOf(answer)).toContain('In their own words: 5 of 520');
  });
});
