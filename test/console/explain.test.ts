// --explain: why each passage stands where it does, in the terminal and for scripts.
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { runBatch } from '../../src/console/batch.ts';
import { converse } from '../../src/console/conversation.ts';
import { terminalCommands } from '../../src/console/explain.ts';
import { shownParts } from '../../src/console/explanation-page.ts';
import { NEWS } from '../index/made-articles.ts';
import { type Kept, keptSession } from './session.ts';

let kept: Kept;
beforeAll(async () => {
  const { session, ...rest } = await keptSession(NEWS);
  kept = { ...rest, session: { ...session, commands: terminalCommands(COMMANDS) } };
});

async function typed(line: string): Promise<string> {
  await converse(kept.session)(line);
  return kept.written();
}

async function object(line: string) {
  await runBatch(kept.session, Readable.from([`${line}\n`]));
  return JSON.parse(kept.written());
}

/** The passages of a printed explanation: the score each is said to have, and the parts printed below it. */
function explained(page: string): { readonly score: number; readonly parts: readonly number[] }[] {
  const [, below = ''] = page.split('Why these stand where they do\n');
  return below
    .split(/^\[\d+\] /m)
    .slice(1)
    .filter((one) => /: \d\.\d{3}, place \d+$/m.test(one))
    .map((one) => ({
      score: Number(/: (\d\.\d{3}), place \d+$/m.exec(one)?.[1]),
      parts: [...one.matchAll(/^ +(-?\d\.\d{3}) {2}/gm)].map(([, part]) => Number(part)),
    }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const WORDS = [...new Set(NEWS.flatMap(({ text }) => text.match(/[A-Za-z]+/g) ?? []))];
const QUESTION = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });

test('the parts printed sum to the score printed, and are said in words', async () => {
  const page = await typed('/ask question:How many passengers were stranded in Tallinn? explain:true');
  const all = explained(page);
  expect(all.length).toBeGreaterThan(0);
  for (const { score, parts } of all) expect(sum(parts)).toBeCloseTo(score, 9);
  expect(page).toContain('the sentence has what is asked for');
  expect(page).toMatch(/answers: 0\.\d\d\. Below 0\.\d\d? it is not given/);
});

test('the parts of each score sum to it, whatever words are asked for', async () => {
  const ask = async (words: readonly string[]) => {
    const found = await object(`/search query:${words.join(' ')} explain:true`);
    for (const { score, parts } of found.explained)
      expect(sum(Object.values(parts as Record<string, number>))).toBeCloseTo(score, 10);
    const places = found.explained.map((one: { place: number | null }) => one.place);
    expect(places.filter((place: number | null) => place !== null)).toEqual(
      found.results.map((_: unknown, at: number) => at + 1),
    );
  };
  await fc.assert(fc.asyncProperty(QUESTION, ask), { numRuns: 60 });
});

test('rounding keeps the sum, with losses among the parts too', () => {
  const parts = fc.dictionary(fc.string(), fc.double({ min: -0.2, max: 0.4, noNaN: true }), { maxKeys: 18 });
  fc.assert(
    fc.property(parts, (one) => {
      const score = sum(Object.values(one));
      const shown = shownParts(score, one);
      expect(sum(shown.map(({ thousandths }) => thousandths))).toBeCloseTo(Math.round(score * 1000), 9);
      expect(shown.every(({ thousandths }) => thousandths !== 0)).toBe(true);
    }),
  );
});

test('a score of a long list is explained with its place', async () => {
  const page = await typed('/search query:exports of copper and passengers top:3 explain:true');
  expect(page.match(/, place \d$/gm)?.slice(0, 2)).toEqual([', place 1', ', place 2']);
});

test('the answer is the same with it and without, for scripts too', async () => {
  for (const line of ['/search query:copper exports', '/ask question:Who is Norrsund’s chief executive?']) {
    const { explained: why, confidence: _, ...rest } = await object(`${line} explain:true`);
    expect(rest).toEqual(await object(line));
    expect(why.length).toBeGreaterThan(0);
  }
});

test('nothing is explained where nobody asks for it', async () => {
  expect(await typed('/ask question:Who is Norrsund’s chief executive?')).not.toContain('Why these stand');
  expect(await object('/search query:copper')).not.toHaveProperty('explained');
  expect(await typed('/search query:copper explain:false')).not.toContain('Why these stand');
});

test('the newest articles, shown where no word is known, are not said to be ranked', async () => {
  const page = await typed('/ask question:who is it? explain:true');
  expect(page).toContain('Not from the ranking: a rule of the command put it here.');
  expect(page).not.toContain('Confidence that the first');
});

test('of a question that is not covered the nearest passages are explained', async () => {
  const page = await typed('/ask question:Who is Norrsund’s finance director? explain:true');
  expect(explained(page).length).toBeGreaterThan(0);
  const nothing = await typed('/search query:zzyzx explain:true');
  expect(nothing).toContain('Why these stand where they do');
});

test('a command that ranks no passages does not take it', async () => {
  expect(await object('/quote speaker:Errante explain:true')).not.toHaveProperty('explained');
  const refused = await object('/search query:copper top:0 explain:true');
  expect(refused.status).toBe('invalid');
  expect(refused).not.toHaveProperty('explained');
});
