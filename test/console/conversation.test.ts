// Lines of a person: commands, follow-ups, a closer look, the local file as an upload.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { beforeEach, expect, test } from 'vitest';
import { converse } from '../../src/console/conversation.ts';
import { runDemo } from '../../src/console/demo.ts';
import { runPipe, runPrompt } from '../../src/console/prompt.ts';
import { NEWSROOM } from '../commands/newsroom.ts';
import { type Kept, keptSession } from './session.ts';

let kept: Kept;
let say: (line: string) => Promise<string>;
beforeEach(async () => {
  kept = await keptSession(NEWSROOM);
  const answer = converse(kept.session);
  say = async (line) => {
    await answer(line);
    return kept.written();
  };
});

test('a follow-up is read with the call before it, and says so', async () => {
  await say('/trade country:Kenya partner:Italy');
  expect(await say('and in 2024?')).toMatch(/2024/);
  expect(await say('and in 2024?')).toContain('/trade');
});

test('around and cite take a citation of the last answer', async () => {
  const drawn = await say('/quote speaker:Carlo Bruni');
  expect(drawn).toContain('[1]');
  expect(await say('around 1')).toContain('> Kenya and Italy signed an agreement');
  expect(await say('/cite [1]')).toContain('A harbour for Mombasa');
  expect(await say('around 99')).toContain('no citation [99]');
});

/** What the page offers in place of what was typed. */
const offered = (drawn: string) => [...drawn.matchAll(/Try instead: (.+)$/gm)].map(([, line]) => line);

test.each([
  ['/qoute speaker:Ada Mwangi', '/quote'],
  ['/hlep', '/help'],
  ['/TIMELIEN topic:harbour', '/timeline'],
])('the mistyped %s is met with %s, once', async (typed, command) => {
  expect(offered(await say(typed))).toEqual([command]);
});

test('a word that is near no command is met with none', async () => {
  const drawn = await say('/zzzzzz');
  expect(drawn).toContain('no such command (found: /zzzzzz)');
  expect(offered(drawn)).toEqual([]);
});

test('asking for help or in courtesy shows help, and asking for more shows more of the same', async () => {
  expect(await say('What can you do?')).toContain('/timeline What happened when');
  expect(await say('hello')).toContain('/help');
  await say('Who signed an agreement on a harbour?');
  expect(await say('tell me more')).toContain('(from /ask above)');
});

test('more of a cut list is the rest of it', async () => {
  const months = ['January', 'March', 'May', 'July', 'August', 'October', 'December'];
  const days = Array.from({ length: 77 }, (_, year) =>
    months.map((month) => `3 ${month} ${1940 + year}`),
  ).flat();
  const text = days.map((day) => `Vantia opened a harbour on ${day}.`).join('\n\n');
  const many = await keptSession([{ id: 'vantia', text }]);
  const answer = converse(many.session);
  await answer('/timeline topic:harbour');
  const [, rest = ''] = /Earlier: (.+)$/m.exec(many.written()) ?? [];
  await answer('tell me more');
  const drawn = many.written();
  expect(rest).toMatch(/^\/timeline topic:harbour to:\d/);
  expect(drawn).toContain('(from /timeline above)');
  expect(drawn).toContain('3 January 1940');
  expect(drawn).not.toContain('3 December 2016');
});

test('a blank line says nothing', async () => {
  expect(await say('   ')).toBe('');
});

test('corpus add reads a local file, corpus remove asks once and bins it', async () => {
  writeFileSync(
    join(kept.folder, '..', 'tea-prices.txt'),
    'Tea prices rose 4 percent in Nairobi in May 2025.',
  );
  const added = await say('/corpus add file:../tea-prices.txt');
  expect(added).toContain('tea-prices');
  expect(kept.session.host.snapshot().article('tea-prices')).not.toBeNull();
  expect(await say('/corpus remove id:tea-prices')).toContain('tea-prices');
  expect(kept.session.host.snapshot().article('tea-prices')).not.toBeNull();
  await say('/corpus remove id:tea-prices confirm:true');
  expect(kept.session.host.snapshot().article('tea-prices')).toBeNull();
  expect(existsSync(join(kept.folder, '.data', 'bin', 'tea-prices.txt'))).toBe(true);
});

test('what is set aside and what is only warned of stand apart, each with its code', async () => {
  writeFileSync(join(kept.folder, 'odd.jsonl'), '{"text":"Tea is cheap.","colour":"red"}\n{"text":\n');
  await say('/corpus reload');
  const [, aside = '', warned = ''] = /Set aside[^\n]*\n([\s\S]*)\n\nUsed[^\n]*\n([\s\S]*)/.exec(
    await say('/corpus rejected'),
  ) ?? ['', ''];
  expect(aside).toContain('odd.jsonl line 2: this is no JSON [bad-json]');
  expect(aside).not.toContain('colour');
  expect(warned).toContain('odd.jsonl line 1, colour: this field is not known [unknown-field]');
});

test('a command without what it is to do is told what there is', async () => {
  expect(await say('/corpus')).toContain(
    'missing behind the command (found: /corpus); expected: status, reload',
  );
});

test('corpus add of no file, or of one that is too large, is refused', async () => {
  expect(await say('/corpus add file:nowhere.txt')).toContain('nowhere.txt');
  writeFileSync(join(kept.folder, '.large.txt'), 'word '.repeat(5_000));
  expect(await say('/corpus add file:.large.txt')).toContain('25000 bytes');
});

test('the prompt answers line after line until it is told to leave', async () => {
  const display = new PassThrough();
  const typed = Readable.from(['/sources\n', '\n', 'exit\n', '/help\n']);
  expect(await runPrompt(kept.session, typed, display)).toBe(0);
  const drawn = kept.written();
  expect(drawn).toContain('Lusaka votes');
  expect(drawn).not.toContain('/brief');
  expect(kept.noted()).toContain('4 articles are open');
});

test('a pipe without --json is answered in words, the last line without its end too', async () => {
  const input = Readable.from(['/sources\n/sources id:election-night'], { objectMode: false });
  expect(await runPipe(kept.session, input)).toBe(0);
  expect(kept.written().match(/Lusaka votes/g)?.length).toBeGreaterThan(1);
});

test('each answer of a pipe stands behind its own line, a blank line apart from the next', async () => {
  const input = Readable.from(['\n/help privacy:true\n\n\n /corpus status\n\n'], { objectMode: false });
  expect(await runPipe(kept.session, input)).toBe(0);
  const drawn = kept.written();
  expect(drawn).toMatch(/^attache> \/help privacy:true\n\nWhat is stored/);
  expect(drawn).toMatch(/\S\n\nattache> \/corpus status\n\nWhat the archive holds\n/);
  expect(drawn).not.toMatch(/\n\n\n|\n\n$/);
});

test('a line of a pipe that can’t be taken ends in 2, and the others are answered', async () => {
  const input = Readable.from(['/trade country:Kenya year:soon\n/sources\n'], { objectMode: false });
  expect(await runPipe(kept.session, input)).toBe(2);
  expect(kept.written()).toContain('Lusaka votes');
});

test('a fault of ours ends neither prompt nor pipe, and the code tells', async () => {
  const broken = { ...kept.session.host.snapshot(), search: () => Promise.reject(new Error('engine broke')) };
  const session = { ...kept.session, host: { ...kept.session.host, snapshot: () => broken } };
  const input = Readable.from(['/ask question:What is new?\n/sources\n'], { objectMode: false });
  expect(await runPipe(session, input)).toBe(1);
  expect(kept.noted()).toContain('engine broke');
  expect(kept.written()).toContain('Lusaka votes');
});

test('the demo asks five questions', async () => {
  expect(await runDemo(kept.session)).toBe(0);
  expect(kept.written().match(/^\$ attache /gm)).toHaveLength(5);
});
