// What goes to standard error: a line a note, and nothing in it that a terminal obeys.
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { noteFault, outputOn } from '../../src/console/output.ts';

function notes(say: (output: ReturnType<typeof outputOn>) => void): string {
  const stderr = new PassThrough();
  say(outputOn(new PassThrough(), stderr, () => undefined));
  return String(stderr.read() ?? '');
}

test('a note is one line, and ends with one newline', () => {
  expect(notes(({ note }) => note('gas.md: this can’t be read'))).toBe('gas.md: this can’t be read\n');
  expect(notes(({ note }) => note('a\nb\u2028c\u0085d\r\ne'))).toBe('a b c d e\n');
});

test('a note holds nothing that acts on the terminal or turns its writing', () => {
  const risky = '\u001b[2J \u009b31m \u0007 \u007f \u202e \u2066 \u200f';
  expect(notes(({ note }) => note(risky))).not.toMatch(/(?!\n)[\p{Cc}\u202e\u2066\u200f]/u);
});

test('a note never looks like an article’s words', () => {
  for (const words of ['> forged', '\u200b> forged', '\n> forged'])
    expect(notes(({ note }) => note(words))).toMatch(/^\\/);
});

test('a fault is noted line by line, none of them like an article’s', () => {
  const fault = new Error('found\n> forged\u001b[2J');
  const lines = notes((output) => noteFault(output, fault)).split('\n');
  expect(lines[0]).toBe('Error: found');
  expect(lines[1]).toBe('\\> forged␛[2J');
  expect(lines[2]).toMatch(/^ {4}at /);
});

test('what is thrown without being an error is noted too', () => {
  expect(notes((output) => noteFault(output, 'out of luck'))).toBe('out of luck\n');
});
