// A worker thread of pool.ts: reads one part of a file after the other and answers with what it gave.
import { parentPort } from 'node:worker_threads';
import type { Part } from '../corpus/reader.ts';
import { type PreparedReading, readAndPrepare } from './reading.ts';

/** What comes in and what goes out, as plain data. */
export type Task = Part;
export type Reply = PreparedReading;

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(readAndPrepare(task) satisfies Reply);
});
