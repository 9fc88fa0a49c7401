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
  });

  it('is written so that it reads the same again', () => {
    const value = fc.stringMatching(/^[a-zé0-9,.?]{1,12}( [a-zé0-9,.?]{1,12}){0,4}$/);
    fc.assert(
      fc.property(value, value, (speaker, topic) => {
        const call = { command: 'quote', options: { speaker, topic } };
        expect(readCall(writeCall(call), COMMANDS)).toEqual({ ok: true, call });
      }),
    );
  });
});
