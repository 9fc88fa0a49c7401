// A few worker threads that read files and find evidence, so that the thread which answers is free. Knows when a worker
// is lost or takes too long; what a part of a file gives is for reading.ts.
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import type { ReadPart } from '../corpus/library.ts';
import { setAside } from '../corpus/read.ts';
import type { Part, PartReading } from '../corpus/reader.ts';
import { failed, kept, readHere } from './reading.ts';
import type { Reply, Task } from './worker.ts';

export interface PoolSettings {
  /** How many threads at most. Default: as many as the machine runs at once, but no more than four. */
  readonly size?: number;
  /** How long one part may take before it is set aside. Default: 30. */
  readonly seconds?: number;
  /** Memory that one thread may take for its objects, in mebibytes; one that wants more dies. Default: 1,024. */
  readonly mebibytes?: number;
  /** Bytes that are read here before threads are started, which costs more than a few short articles. Default: none. */
  readonly here?: number;
  /** Where the worker's program is. Default: beside this file. */
  readonly program?: URL;
}

/** A part of a file on its way, and who waits for it. */
interface Job {
  readonly part: Part;
  readonly done: (reading: PartReading) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

const MOST_THREADS = 4;
const SECONDS = 30;
/** Milliseconds after which a thread that has nothing to do ends and gives its memory back. */
const IDLE = 5_000;
const MEBIBYTES = 1_024;
/** A part that is not so short is never read here. */
const SHORT = 16_000;

function beside(): URL {
  return new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);
}

/**
 * Reads parts of files in worker threads. A part whose worker dies is set aside as `unreadable`, one that takes too
 * long as `too-slow`; the thread is replaced, and all other parts are read. Threads start when they are needed, end
 * when they are not, and keep no process alive that has nothing to wait for.
 */
export function readInPool(settings: PoolSettings = {}): ReadPart {
  const { size = Math.min(MOST_THREADS, availableParallelism()), seconds = SECONDS, here = 0 } = settings;
  const { program = beside(), mebibytes = MEBIBYTES } = settings;
  const waiting: Job[] = [];
  const threads = new Set<Thread>();
  let readBefore = 0;

  function lose(thread: Thread, why: (part: Part) => PartReading): void {
    if (!threads.delete(thread)) return;
    stopTimer(thread);
    void thread.worker.terminate();
    thread.job?.done(why(thread.job.part));
    next();
  }

  function finish(thread: Thread, reply: Reply): void {
    const { job } = thread;
    thread.job = null;
    stopTimer(thread);
    job?.done(kept(reply));
    next();
    if (thread.job !== null) return;
    thread.worker.unref();
    thread.timer = setTimeout(() => lose(thread, (part) => failed(part, 'idle')), IDLE).unref();
  }

  function begin(thread: Thread, job: Job): void {
    stopTimer(thread);
    thread.job = job;
    thread.worker.ref();
    const { path, line } = job.part;
    // A copy: what is handed to a thread goes with the whole buffer that it is cut out of.
    const bytes = Uint8Array.from(job.part.bytes);
    thread.worker.postMessage({ path, line, bytes } satisfies Task, [bytes.buffer]);
    thread.timer = setTimeout(() => lose(thread, (part) => tooSlow(part, seconds)), seconds * 1_000);
  }

  function start(): Thread {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: mebibytes } });
    const thread: Thread = { worker, job: null, timer: null };
    threads.add(thread);
    worker.on('message', (reply: Reply) => finish(thread, reply));
    worker.on('error', (error) => lose(thread, (part) => failed(part, error.message)));
    worker.on('exit', () => lose(thread, (part) => failed(part, 'its reader ended')));
    return thread;
  }

  function next(): void {
    while (waiting.length > 0) {
      const free = [...threads].find((thread) => thread.job === null);
      if (free === undefined && threads.size >= size) return;
      const job = waiting.shift();
      if (job !== undefined) begin(free ?? start(), job);
    }
  }

  return (part) => {
    const bytes = part.bytes.length;
    if (threads.size === 0 && bytes <= SHORT && readBefore + bytes <= here) {
      readBefore += bytes;
      return readHere(part);
    }
    readBefore = 0;
    return new Promise((done) => {
      waiting.push({ part, done });
      next();
    });
  };
}

function stopTimer(thread: Thread): void {
  if (thread.timer !== null) clearTimeout(thread.timer);
  thread.timer = null;
}

function tooSlow(part: Part, seconds: number): PartReading {
  const found = `nothing after ${seconds} seconds`;
  return setAside(part, {
    code: 'too-slow',
    found,
    expected: `an article that is read in ${seconds} seconds`,
  });
}
