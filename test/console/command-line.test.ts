// Reading the arguments of the process.
import { expect, test } from 'vitest';
import type { Call } from '../../src/commands/answer.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { readCommandLine } from '../../src/console/command-line.ts';
import { search } from '../../src/console/search.ts';
import { settingFlags } from '../../src/settings.ts';

const read = (...args: string[]) => readCommandLine(args, [...COMMANDS, search], settingFlags());

function call(...args: string[]): Call {
  const { request } = read(...args);
  if (request.kind !== 'call') throw new Error(`read as ${request.kind}`);
  return request.call;
}

function problems(...args: string[]) {
  const { request } = read(...args);
  return request.kind === 'call' ? request.problems : [];
}

test.each([
  [['trade', '--country', 'Kenya', '--year', '2024'], 'trade', { country: 'Kenya', year: '2024' }],
  [['trade', '--country=Kenya', '--year=2024'], 'trade', { country: 'Kenya', year: '2024' }],
  [['trade', 'country:Kenya', 'year:2024'], 'trade', { country: 'Kenya', year: '2024' }],
  [['trade', 'Kenya', '--year', '2024'], 'trade', { country: 'Kenya', year: '2024' }],
  [['ask', 'Who is it?'], 'ask', { question: 'Who is it?' }],
  [['ask', 'who', 'is', 'it'], 'ask', { question: 'who is it' }],
  [['Who is it?'], 'ask', { question: 'Who is it?' }],
  [['/quote', 'speaker:Ada Mwangi', 'topic:coffee'], 'quote', { speaker: 'Ada Mwangi', topic: 'coffee' }],
  [['/quote speaker:Ada Mwangi topic:coffee'], 'quote', { speaker: 'Ada Mwangi', topic: 'coffee' }],
  [['quote', 'speaker:Ada', 'Mwangi', 'topic:coffee'], 'quote', { speaker: 'Ada Mwangi', topic: 'coffee' }],
  [['search', 'coffee to Rome', '--top', '100'], 'search', { query: 'coffee to Rome', top: '100' }],
  [['help', '--privacy'], 'help', { privacy: 'true' }],
  [['help', '--privacy', 'false'], 'help', { privacy: 'false' }],
] as const)('%j is read as a call', (args, command, options) => {
  expect(call(...args)).toEqual({ command, options });
  expect(problems(...args)).toEqual([]);
});

test('a question keeps its colons and dashes', () => {
  expect(call('ask', 'Who said to: go? --json').options).toEqual({ question: 'Who said to: go? --json' });
  expect(call('ask', '--', '--json', 'from:2022').options).toEqual({ question: '--json from:2022' });
});

test('a subcommand comes first', () => {
  expect(call('corpus', 'remove', 'old-article', '--confirm')).toEqual({
    command: 'corpus',
    subcommand: 'remove',
    options: { id: 'old-article', confirm: 'true' },
  });
});

test('an unknown subcommand and an unknown command are problems', () => {
  expect(problems('corpus', 'burn')).toMatchObject([{ code: 'unknown-command', found: '/corpus burn' }]);
  expect(problems('qoute', '--speaker', 'x')).toMatchObject([{ code: 'unknown-command', found: '/qoute' }]);
});

test('an option without its value is a problem', () => {
  expect(problems('trade', '--country')).toMatchObject([{ code: 'bad-option', option: 'country' }]);
  expect(problems('trade', '--country', '--year', '2024')).toMatchObject([{ option: 'country' }]);
});

test.each([
  [['timeline', 'topic:gas', '--from'], 'from'],
  [['timeline', 'gas', '--from', '--to', '2022'], 'from'],
  [['ask', 'Who?', '--from', '2020', '--from', '2021'], 'from'],
  [['ask', 'Who?', '--question', 'Why?'], 'question'],
  [['ask', 'Who?', '--corpus-dir'], 'corpus-dir'],
  [['ask', 'Who?', '--corpus-dir', '--json'], 'corpus-dir'],
  [['ask', 'Who?', '--log-level='], 'log-level'],
  [['--data-dir'], 'data-dir'],
])('%j is short of a value, or has one too many', (args, option) => {
  expect(problems(...args)).toMatchObject([{ code: 'bad-option', option }]);
});

test('--format goes with a command, anywhere in its line, and not with --json', () => {
  expect(read('trade', 'Kenya', '--format', 'csv', '--year', '2024').taking).toEqual({ format: 'csv' });
  expect(call('trade', 'Kenya', '--format=csv', '--year', '2024').options).toEqual({
    country: 'Kenya',
    year: '2024',
  });
  expect(call('ask', '--', 'What', 'is', '--format', 'csv').options.question).toBe('What is --format csv');
  expect(problems('--format', 'csv')).toMatchObject([{ option: 'format', found: 'csv' }]);
  expect(problems('trade', 'Kenya', '--json', '--format', 'csv')).toMatchObject([{ option: 'format' }]);
  expect(problems('trade', 'Kenya', '--format')).toMatchObject([{ option: 'format', found: 'nothing' }]);
});

test('a name that has its value already is a word', () => {
  expect(call('ask', 'Who', 'asked', 'the', 'question:', 'why?').options).toEqual({
    question: 'Who asked the question: why?',
  });
});

test('settings stand anywhere and are no options', () => {
  const line = read('--corpus-dir', 'news', 'trade', 'Kenya', '--json', '--no-color', '--log-level=debug');
  expect(line.settings).toEqual({ CORPUS_DIR: 'news', NO_COLOR: '1', LOG_LEVEL: 'debug' });
  expect(line.json).toBe(true);
  expect(line.request).toMatchObject({ call: { command: 'trade', options: { country: 'Kenya' } } });
});

test.each([
  [[], { kind: 'lines' }],
  [['--json'], { kind: 'lines' }],
  [['inspect', 'a.md', 'b'], { kind: 'inspect', paths: ['a.md', 'b'] }],
  [['--version'], { kind: 'version' }],
  [['--help'], { kind: 'usage', command: null }],
  [['trade', '--help'], { kind: 'usage', command: 'trade' }],
  [['bot'], { kind: 'bot' }],
  [['register'], { kind: 'register' }],
  [['demo'], { kind: 'demo' }],
] as const)('%j is the program’s own', (args, request) => {
  expect(read(...args).request).toEqual(request);
});

test('a word with a colon behind a value that can’t hold it is an option that there is not', () => {
  const call = (...args: string[]) => {
    const { request } = readCommandLine(args, COMMANDS, new Map());
    return request.kind === 'call' ? request.call.options : null;
  };
  expect(call('trade', 'country:Russia', 'commodity:gas')).toEqual({ country: 'Russia', commodity: 'gas' });
  expect(call('ask', 'Who', 'left?', 'form:2024')).toEqual({ question: 'Who left?', form: '2024' });
  expect(call('ask', 'Is', 'it', 'so:that', 'he', 'left?')).toEqual({ question: 'Is it so:that he left?' });
});
