// Where the terminal's words go: answers to standard output, notes to standard error. The only file that writes
// to a stream; it knows no content.
import type { Writable } from 'node:stream';

export interface Output {
  /** Resolves once the stream takes more; a reader that has gone away is no fault. */
  readonly write: (text: string) => Promise<void>;
  /** A note, a problem or progress, on standard error; a newline is added. */
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
  return { write, note: (text) => void stderr.write(`${text}\n`) };
}
