// Lines on standard input: one object each, in order, whatever a line holds.
import { Readable } from 'node:stream';
import { beforeAll, expect, test } from 'vitest';
import {
  answerSchema,
  inspectionSchema,
  jsonSchemas,
  searchSchema,
} from '../../src/console/answer-schema.ts';
import { runBatch } from '../../src/console/batch.ts';
import { inspect, inspectionLine } from '../../src/console/inspect.ts';
import { linesOf } from '../../src/console/lines.ts';
import { LIMITS } from '../../src/corpus/limits.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { type Kept, keptSession } from './session.ts';

let kept: Kept;
beforeAll(async () => {
  kept = await keptSession(NEWSROOM);
});

type Json = Record<string, unknown>;

async function answersTo(...lines: string[]): Promise<Json[]> {
  kept.written();
  const code = await runBatch(kept.session, Readable.from([`${lines.join('\n')}\n`], { objectMode: false }));
  expect(code).toBe(0);
  return kept
    .written()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

test('each line that is not blank gets one object, in order', async () => {
  const answers = await answersTo('/sources', '', '   ', '/nosuch x', 'Who is Ada Mwangi?', '/who');
  expect(answers.map(({ command, status }) => [command, status])).toEqual([
    ['sources', 'answered'],
    ['nosuch', 'invalid'],
    ['ask', expect.any(String)],
    ['who', 'invalid'],
  ]);
});

test('nothing of one line is carried to the next', async () => {
  const [alone] = await answersTo('and in 2022?');
  const [, after] = await answersTo('/trade country:Kenya partner:Italy', 'and in 2022?');
  expect(after).toEqual(alone);
});

test('an option without its value, and dates that run backwards, are said in place of an answer', async () => {
  const answers = await answersTo(
    '/timeline topic:harbour from:',
    '/timeline topic:harbour from:2025 to:2024',
    '/corpus explode',
  );
  expect(answers.map(({ status }) => status)).toEqual(['invalid', 'invalid', 'invalid']);
  expect(answers.map(({ problems }) => problems)).toMatchObject([
    [{ code: 'bad-option', option: 'from' }],
    [{ code: 'bad-option', found: 'from:2025 to:2024' }],
    [{ code: 'unknown-command', found: '/corpus explode' }],
  ]);
});

test('a line with another line end of Unicode inside it is one line', async () => {
  const answers = await answersTo('/ask question:What is\u2028new in\u0085Lusaka?', '/help\r');
  expect(answers.map(({ command }) => command)).toEqual(['ask', 'help']);
});

test('letters cut in two by the pipe are whole again', async () => {
  const bytes = Buffer.from('Türkiye\nÉire');
  const chunks = [...bytes].map((byte) => Buffer.from([byte]));
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  expect(lines).toEqual(['Türkiye', 'Éire']);
});

test('one line of sixty megabytes is whole, and does not hold up what follows', {
  timeout: 30_000,
}, async () => {
  const chunks = Array.from({ length: 960 }, () => Buffer.alloc(62_500, 'a'));
  const lengths: number[] = [];
  const input = Readable.from([Buffer.from('b\n'), ...chunks, Buffer.from('\r\nc')], { objectMode: false });
  for await (const line of linesOf(input)) lengths.push(line.length);
  expect(lengths).toEqual([1, 60_000_000, 1]);
});

test('every command’s answer has the fields of the schema, those first, in one order', async () => {
  const examples = kept.session.commands.map(({ example }) => example.line);
  const answers = await answersTo(
    ...examples,
    '/trade country:Kenya partner:Italy',
    '/quote speaker:Ada Mwangi',
    '/timeline topic:harbour',
    '/brief country:Kenya',
    '/who name:Ada Mwangi',
    '/sources id:harbour-deal',
    '/trade country:Kenya year:twenty',
    '/corpus rejected',
    '/ask question:What is the capital of Peru?',
  );
  for (const answer of answers) {
    if (answer.command === 'search') expect(searchSchema.safeParse(answer).error).toBeUndefined();
    else {
      expect(answerSchema.safeParse(answer).error, String(answer.command)).toBeUndefined();
      expect(Object.keys(answer).slice(0, 7)).toEqual([
        'command',
        'status',
        'understood',
        'evidence',
        'nearest',
        'newest',
        'problems',
      ]);
    }
  }
});

test('the schema refuses an answer without its evidence, and an offset before the text', () => {
  const answer = {
    command: 'ask',
    status: 'not-covered',
    understood: { options: {}, entities: [], period: null, kind: 'other' },
    evidence: [],
    nearest: [],
    newest: null,
    problems: [],
    extent: { kind: 'whole' },
    next: [],
  };
  expect(answerSchema.safeParse(answer).success).toBe(true);
  expect(answerSchema.safeParse({ ...answer, evidence: undefined }).success).toBe(false);
  expect(answerSchema.safeParse({ ...answer, newest: 'yesterday' }).success).toBe(false);
  const result = { articleId: 'a', start: -1, end: 3, score: 1 };
  const found = { command: 'search', status: 'answered', problems: [], results: [result] };
  expect(searchSchema.safeParse(found).success).toBe(false);
});

test('all three schemas can be printed as JSON Schema', () => {
  expect(Object.keys(jsonSchemas())).toEqual(['answer', 'search', 'inspect']);
  expect(JSON.stringify(jsonSchemas())).toContain('"articleId"');
});

test('search ranks without deciding, as many as asked for at most', async () => {
  const [three, none, bad] = await answersTo(
    '/search query:harbour in Mombasa top:3',
    '/search query:zzzzqqqq',
    '/search query:harbour top:many',
  );
  const results = three?.results as { score: number }[];
  expect(results.length).toBeGreaterThan(0);
  expect(results.length).toBeLessThanOrEqual(3);
  expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
  expect(none?.results).toEqual([]);
  expect(bad).toMatchObject({ status: 'invalid', results: [], problems: [{ option: 'top' }] });
});

test('search keeps to dates, an outlet, a country and a person', async () => {
  const lines = ['', ' from:2025', ' to:2024-03', ' outlet:test post', ' country:tanzanian', ' person:Bruni'];
  const answers = await answersTo(
    ...lines.map((filters) => `/search query:harbour in Mombasa, Italy${filters}`),
  );
  const found = answers.map(({ results }) => [
    ...new Set((results as { articleId: string }[]).map(({ articleId }) => articleId)),
  ]);
  expect(found.map((ids) => ids.sort())).toEqual([
    ['harbour-deal', 'harbour-doubts', 'kenya-italy-2025'],
    ['kenya-italy-2025'],
    ['harbour-deal'],
    ['harbour-deal'],
    ['harbour-doubts'],
    ['harbour-deal'],
  ]);
  const [none, bad] = await answersTo(
    '/search query:harbour person:Nobody Known',
    '/search query:harbour from:soon',
  );
  expect(none?.results).toEqual([]);
  expect(bad).toMatchObject({ status: 'invalid', problems: [{ code: 'bad-option', option: 'from' }] });
});

test('an inspected article has the fields of the schema', async () => {
  const { standsIn } = kept.session;
  let found = 0;
  for await (const one of inspect(['.'], { standsIn, dataDir: '/nowhere', limits: LIMITS })) {
    found += 1;
    if (one.kind !== 'article') throw new Error(JSON.stringify(one.problem));
    expect(inspectionSchema.safeParse(JSON.parse(inspectionLine(one.inspected))).error).toBeUndefined();
  }
  expect(found).toBe(NEWSROOM.length);
});
