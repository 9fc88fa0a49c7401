// Measures for the benchmarks: processor time of a piece of work, how long one thread was held, a table of results.
import { readFileSync } from 'node:fs';

/** Milliseconds of processor time that a piece of work took: the least of some runs, as others may run beside it. */
export function cpuOf(work, runs = 3) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Milliseconds that this thread was on a processor since it began; null where the system does not tell. */
function onProcessor() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

/**
 * Runs work and watches the event loop from a timer: `held` is the longest time between two turns, `busy` how much of
 * the worst stretch this thread was on a processor, which other programs do not lengthen. Milliseconds, all of them.
 */
export async function watched(work) {
  let alive = true;
  let held = 0;
  let busy = 0;
  let last = performance.now();
  let lastBusy = onProcessor();
  const tick = () => {
    const now = performance.now();
    const nowBusy = onProcessor();
    held = Math.max(held, now - last);
    if (nowBusy !== null) busy = Math.max(busy, nowBusy - lastBusy);
    last = now;
    lastBusy = nowBusy;
    if (alive) setTimeout(tick, 1);
  };
  await new Promise((resume) => setTimeout(resume, 20));
  last = performance.now();
  lastBusy = onProcessor();
  setTimeout(tick, 1);
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  const wall = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  await new Promise((resume) => setTimeout(resume, 5));
  alive = false;
  return { result, wall, cpu: (user + system) / 1000, held, busy: lastBusy === null ? null : busy };
}

/** Rows of cells as lines: the first column to the left, the others to the right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [line(all[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join(
    '\n',
  );
}
