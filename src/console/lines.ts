// Lines of a stream. Only a newline ends one (a carriage return before it goes too): other line ends that Unicode
// knows may stand inside what somebody asks. Knows nothing of what a line says.
import type { Readable } from 'node:stream';

/** The lines of a UTF-8 stream without their ends; the last one need not end with a newline. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  input.setEncoding('utf8');
  for await (const chunk of input) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
