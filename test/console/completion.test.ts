// What Tab offers.
import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { completeLine, needsList } from '../../src/console/completion.ts';
import type { Archive } from '../../src/index/archive.ts';
import { archiveOf } from '../archive-of.ts';
import { NEWSROOM } from '../commands/newsroom.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(NEWSROOM);
});
const offers = (line: string) => completeLine(line, COMMANDS, archive);

test('a slash offers every command', () => {
  expect(offers('/')[0]).toEqual(COMMANDS.map(({ name }) => `/${name} `));
});

test('a command is completed whatever its case', () => {
  expect(offers('/QUO')).toEqual([['/quote '], '/QUO']);
});

test('after a command its options are offered, each once', () => {
  expect(offers('/quote ')[0]).toEqual(['speaker:', 'topic:', 'from:', 'to:', 'private:']);
  expect(offers('/quote speaker:Ada t')[0]).toEqual(['topic:', 'to:']);
  expect(offers('/quote speaker:Ada ')[0]).not.toContain('speaker:');
});

test('values come from the archive, and replace what was typed', () => {
  const [values, replaced] = offers('/sources id:harbour');
  expect(values).toEqual(['harbour-deal', 'harbour-doubts']);
  expect(replaced).toBe('harbour');
});

test('words before the first name are completed as the first option, as they are read', () => {
  expect(offers('/who Ada')).toEqual([['Ada Mwangi'], 'Ada']);
  expect(offers('/who ada mw')).toEqual([['Ada Mwangi'], 'ada mw']);
  expect(offers('/trade Ken')).toEqual([['Kenya'], 'Ken']);
  expect(offers('/quote Ada t')[0]).toEqual(['topic:', 'to:']);
  expect(offers('/quote sp')[0]).toEqual(['speaker:']);
  expect(offers('/who Zz')[0]).toEqual([]);
});

test('a name that a value holds again is a part of the value', () => {
  expect(offers('/sources query:id in the id:harb')[0]).toEqual(['harbour-deal', 'harbour-doubts']);
  expect(offers('/quote Ada speaker:Car')[0]).toEqual([]);
});

test('a value is offered that goes with what was given before', () => {
  expect(offers('/trade country:Kenya partner:')[0]).toEqual(['Italy']);
  expect(offers('/quote speaker:Juma Kessy topic:')[0]).toEqual(['Kenya', 'ports']);
  expect(offers('/quote topic:')[0]).toContain('trade');
  expect(offers('/brief country:Zambia with:')[0]).toEqual([]);
  expect(offers('/brief country:Tanzania with:')[0]).toEqual(['Kenya']);
});

test('subcommands come before options', () => {
  expect(offers('/corpus re')[0]).toEqual(['reload ', 'rejected ', 'remove ']);
  expect(offers('/corpus remove id:ele')[0]).toEqual(['election-night']);
});

test('a switch takes true and false', () => {
  expect(offers('/help privacy:')[0]).toEqual(['true', 'false']);
});

test('a plain question and an unknown command are offered nothing', () => {
  expect(offers('Who is')[0]).toEqual([]);
  expect(offers('/nosuch sp')[0]).toEqual([]);
  expect(offers('/zzz')[0]).toEqual([]);
});

test('a value that would act on the terminal, or can’t be typed, is not offered', async () => {
  const outlets = ['Plain Wire', 'A\u001b[2JWire', 'B\u009b2JWire', 'C\u202eWire', 'D\u2028Wire', 'E\tWire'];
  const dressed = outlets.map((outlet, place) => ({ ...archive.articles[0], id: `a${place}`, outlet }));
  const articles = dressed as unknown as Archive['articles'];
  const hostile: Archive = { ...archive, articles };
  const offered = ['/ask outlet:', '/sources outlet:', '/sources id:'].flatMap((line) => [
    ...completeLine(line, COMMANDS, hostile)[0],
  ]);
  expect(offered).toContain('Plain Wire');
  expect(offered.join('')).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
});

test('several offers are listed where no letter can be added, one or a common beginning is filled in', () => {
  for (const line of ['/', '/quote ', '/quote to', '/corpus re', '/trade '])
    expect(needsList(offers(line)), line).toBe(true);
  for (const line of ['/q', '/quote sp', '/quote t', '/corpus rej', '/sources id:harb', '/nosuch x', 'Who'])
    expect(needsList(offers(line)), line).toBe(false);
});
