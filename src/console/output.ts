// Where the terminal's words go: answers to standard output, notes to standard error. The only file that writes
// to a stream; it knows no content.
import type { Writable } from 'node:stream';
import { inertLine } from '../wording/inert.ts';
import { unmarked } from './mark.ts';

export interface Output {
  /** Resolves once the stream takes more; a reader that has gone away is no fault. */
  readonly write: (text: string) => Promise<void>;
  /** A note, a problem or progress: one line on standard error, inert, and never like an article's. */
  readonly note: (text: string) => void;
}

function gone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

/**
 * An output over two streams. `closed` is called once where the reader of standard output went away ("| head"),
 * so that the program can stop quietly; any other error of the stream is thrown by the write that met it.
 */
export function outputOn(stdout: Writable, stderr: Writable, closed: () => void): Output {
  let over = false;
  const close = (error: NodeJS.ErrnoException) => {
    if (over || !gone(error)) return;
    over = true;
    closed();
  };
  stdout.on('error', close);
  stderr.on('error', () => undefined);
  const write = (text: string) =>
    new Promise<void>((done, fail) => {
      if (over) return done();
      stdout.write(text, (error) => {
        if (error === null || error === undefined) return done();
        close(error);
        return gone(error) ? done() : fail(error);
      });
    });
  return { write, note: (text) => void stderr.write(`${unmarked(inertLine(text))}\n`) };
}

/** Notes a fault of the program with where it came from, a note for each line. */
export function noteFault({ note }: Output, error: unknown): void {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of words.split('\n')) note(line);
}
