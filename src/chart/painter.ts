// One worker thread that makes PNGs, so that the thread which answers is free. It starts with the first picture, and
// ends when none was wanted for a while: the renderer takes a good hundred megabytes.
import { extname } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import type { Reply, Task } from './worker.ts';

/** Makes a PNG of an SVG, in the order asked. Never throws: what fails comes back with its reason. */
export type Paint = (svg: string) => Promise<Reply>;

export interface PainterSettings {
  /** How long one picture may take, in milliseconds. Default: 5,000. */
  readonly limit?: number;
  /** How long the thread is kept without work, in milliseconds. Default: 30,000. */
  readonly idle?: number;
  /** How many pictures may wait; one more is refused at once. Default: 20. */
  readonly most?: number;
  /** Where the worker's program is. Default: beside this file. */
  readonly program?: URL;
}

interface Job {
  readonly svg: Task;
  readonly done: (reply: Reply) => void;
}

function beside(): URL {
  return new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);
}

function failed(reason: string): Reply {
  return { ok: false, reason };
}

/** A painter over a thread of its own; a picture whose thread dies or takes too long fails, and the next has a new one. */
export function paintInThread(settings: PainterSettings = {}): Paint {
  const { limit = 5_000, idle = 30_000, most = 20, program = beside() } = settings;
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let job: Job | null = null;
  let timer: NodeJS.Timeout | undefined;

  function lose(lost: Worker, reason: string): void {
    if (worker !== lost) return;
    worker = null;
    finish(failed(reason));
    void lost.terminate();
  }

  function finish(reply: Reply): void {
    clearTimeout(timer);
    const ended = job;
    job = null;
    ended?.done(reply);
    next();
    const rests = worker;
    if (job !== null || rests === null) return;
    rests.unref();
    timer = setTimeout(() => lose(rests, 'idle'), idle).unref();
  }

  function start(): Worker {
    const started = new Worker(program);
    started.on('message', (reply: Reply) => {
      if (worker === started) finish(reply);
    });
    started.on('error', (error) => lose(started, error.message));
    started.on('exit', () => lose(started, 'its painter ended'));
    return started;
  }

  function next(): void {
    const following = job === null ? waiting.shift() : undefined;
    if (following === undefined) return;
    clearTimeout(timer);
    job = following;
    try {
      const runs = worker ?? start();
      worker = runs;
      runs.ref();
      runs.postMessage(following.svg);
      timer = setTimeout(() => lose(runs, `nothing after ${limit} ms`), limit);
    } catch (error) {
      finish(failed(error instanceof Error ? error.message : String(error)));
    }
  }

  return (svg) => {
    if (waiting.length >= most) return Promise.resolve(failed('too many pictures are waiting'));
    return new Promise((done) => {
      waiting.push({ svg, done });
      next();
    });
  };
}
