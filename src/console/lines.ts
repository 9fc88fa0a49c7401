// Lines of a stream. Only a newline ends one (a carriage return before it goes too): other line ends that Unicode
// knows may stand inside what somebody asks. Knows nothing of what a line says.
import type { Readable } from 'node:stream';

/** The lines of a UTF-8 stream without their ends; the last one need not end with a newline. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const open: string[] = [];
  input.setEncoding('utf8');
  for await (const chunk of input) {
    const [first = '', ...lines] = String(chunk).split('\n');
    open.push(first);
    for (const line of lines) {
      yield withoutReturn(open.splice(0).join(''));
      open.push(line);
    }
  }
  const rest = open.join('');
  if (rest !== '') yield rest;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
