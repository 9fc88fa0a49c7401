import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCall, writeCall } from '../../src/commands/call.ts';
import { COMMANDS } from '../../src/commands/registry.ts';

const optionsIn = (line: string) => {
  const read = readCall(line, COMMANDS);
  return read.ok ? read.call.options : read.problem;
};

describe('a typed line', () => {
  it('reads a value up to the next option name', () => {
    expect(optionsIn('/quote speaker:Ada Mwangi topic:the harbour in Mombasa')).toEqual({
      speaker: 'Ada Mwangi',
      topic: 'the harbour in Mombasa',
    });
  });

  it('takes words before the first name as the first option', () => {
    expect(optionsIn('/trade Kenya partner:Italy')).toEqual({ country: 'Kenya', partner: 'Italy' });
  });

  it('keeps a colon that follows no option name', () => {
    expect(optionsIn('/ask question:What did he mean: war or peace?')).toEqual({
      question: 'What did he mean: war or peace?',
    });
  });

  it('takes a name that opens the words of a command for an option, be there one or not', () => {
    expect(optionsIn('/sources article:harbour-deal')).toEqual({ article: 'harbour-deal' });
    expect(optionsIn('/ask Note: what happened?')).toEqual({ question: 'Note: what happened?' });
    expect(optionsIn('/ask https://example.org')).toEqual({ question: 'https://example.org' });
    expect(optionsIn('note:what happened?')).toEqual({ question: 'note:what happened?' });
  });

  it('is a question where it has no slash', () => {
    expect(readCall('Where will she go?', COMMANDS)).toEqual({
      ok: true,
      call: { command: 'ask', options: { question: 'Where will she go?' } },
    });
  });

  it('reads a subcommand before its options', () => {
    expect(readCall('/corpus remove id:harbour-deal', COMMANDS)).toEqual({
      ok: true,
      call: { command: 'corpus', subcommand: 'remove', options: { id: 'harbour-deal' } },
    });
  });

  it('names the commands there are where it is none', () => {
    expect(optionsIn('/nosuch thing')).toMatchObject({ code: 'unknown-command', found: '/nosuch' });
    expect(optionsIn('/corpus explode')).toMatchObject({ code: 'unknown-command', found: '/corpus explode' });
    expect(optionsIn('/corpus')).toMatchObject({ code: 'missing-subcommand', found: '/corpus' });
  });

  it('keeps an option’s name in a value behind a backslash', () => {
    expect(optionsIn('/ask question:Who wrote to\\: the king? to:2022')).toEqual({
      question: 'Who wrote to: the king?',
      to: '2022',
    });
  });

  it('loses no word where a question holds the name of its own option', () => {
    expect(optionsIn('Who asked the question: war or peace?')).toEqual({
      question: 'Who asked the question: war or peace?',
    });
    expect(optionsIn('/quote speaker:Ada Mwangi topic:a speaker: at last')).toEqual({
      speaker: 'Ada Mwangi',
      topic: 'a speaker: at last',
    });
  });

  it('keeps an option that is given nothing, to be told so', () => {
    expect(optionsIn('/timeline topic:harbour from:')).toEqual({ topic: 'harbour', from: '' });
  });

  it('keeps words behind a subcommand that takes none, and two spaces within a value', () => {
    expect(optionsIn('/corpus reload now')).toEqual({ now: '' });
    expect(optionsIn('/corpus remove id:two  spaces')).toEqual({ id: 'two  spaces' });
  });
});

/** Values as people may give them: option names with colons, marks, backslashes, several spaces, lines, any script. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'from:',
    'To:2022',
    'topic:',
    'topic\\:',
    'private\\\\:x',
    'question:',
    'id:',
    '/ask',
    '"a b"',
  ),
  fc.constantFrom('  ', '\n', '\t', '\\', ':', '“', '\u00a0', '\u2028', '😀', 'e\u0301'),
);
const value = fc.array(word, { maxLength: 6 }).map((words) => words.join(' ').trim());

const anyCall = fc
  .constantFrom(...COMMANDS)
  .chain((command) => {
    if (command.kind === 'question') return fc.constant({ command: command.name, names: command.options });
    return fc
      .constantFrom(...command.subcommands)
      .map((one) => ({ command: command.name, subcommand: one.name, names: one.options }));
  })
  .chain(({ names, ...call }) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom('', ...names.map((one) => one.name)), value), {
        selector: ([name]) => name,
      })
      .map((pairs) => ({ ...call, options: Object.fromEntries(pairs.filter(([name]) => name !== '')) })),
  );

describe('a call', () => {
  it('is written so that it reads the same again', () => {
    fc.assert(
      fc.property(anyCall, (call) => {
        expect(readCall(writeCall(call), COMMANDS)).toEqual({ ok: true, call });
      }),
      { numRuns: 1000 },
    );
  });

  it('that was read from any line is written so that it reads the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ...COMMANDS.map(({ name }) => `/${name} `)), value, (start, words) => {
        const { call } = readCall(`${start}${words}`, COMMANDS);
        expect(readCall(writeCall(call), COMMANDS).call).toEqual(call);
      }),
      { numRuns: 1000 },
    );
  });

  it('with plain values is written without a mark', () => {
    const call = { command: 'ask', options: { question: 'What did he mean: war or peace?', from: '2022' } };
    expect(writeCall(call)).toBe('/ask question:What did he mean: war or peace? from:2022');
  });
});
