// Discord's REST interface on bad days: refused, late, cut, or carried out without a word.
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { FACE } from '../../../src/wording/face.ts';
import type { Fault } from '../../../stand-in/faults.ts';
import { textOf } from '../../../stand-in/reading.ts';
import { NEWSROOM } from '../../commands/newsroom.ts';
import { type Rig, startRig } from '../rig.ts';
import { survives } from '../survives.ts';

const EDIT = { method: 'PATCH', path: /\/messages\/@original$/ };
const CALLBACK = { method: 'POST', path: /\/callback$/ };
const EPHEMERAL = 1 << 6;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(NEWSROOM);
  rig.standIn.clock.hold();
  rig.standIn.driver.allow(30_000);
});
afterEach(() => rig.standIn.faults.clear());
afterAll(() => rig.stop());

const ask = () => rig.standIn.driver.as('alice').in('general').slash('/who', { name: 'Ada Mwangi' });

/** Orders faults, asks, and expects one answer with nothing after it, and no fault in the log. */
async function isAnswered(...faults: readonly Fault[]): Promise<void> {
  for (const fault of faults) rig.standIn.faults.order(fault);
  const from = rig.log.length;
  const asked = ask();
  expect(textOf(await asked.reply())).toContain('Mwangi');
  await expect.poll(() => rig.log.slice(from).map(({ event }) => event)).toContain('interaction ended');
  expect(rig.log.slice(from).filter(({ level }) => level !== 'info')).toEqual([]);
  expect(asked.interaction()).toMatchObject({ followUpIds: [] });
  expect(asked.interaction().originalDeleted).toBeUndefined();
}

/** Orders a fault that stays, asks, and gives what the asker alone is told instead of an answer. */
async function isTold(fault: Fault): Promise<void> {
  rig.standIn.faults.order({ times: 2, ...fault });
  const [told] = await ask().followUps(1);
  const reference = /Reference: (\w+)/.exec(told?.content ?? '')?.[1];
  expect(told?.content).toBe(FACE.fault(reference ?? ''));
  expect((told?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  expect(rig.log.some((line) => line.level === 'error' && line.fields.reference === reference)).toBe(true);
}

const limited = (headers: Record<string, string>) => ({
  status: 429,
  headers,
  body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
});

describe('a rate limit', () => {
  survives('429 on the answer, with Retry-After', 'the answer, a little later', () =>
    isAnswered({ ...EDIT, answer: limited({ 'retry-after': '0.2' }) }),
  );
  survives('429 on the answer, without Retry-After', 'the answer', () =>
    isAnswered({ ...EDIT, answer: limited({}) }),
  );
  survives('429 for all routes at once', 'the answer, a little later', () =>
    isAnswered({ ...EDIT, answer: limited({ 'retry-after': '0.2', 'x-ratelimit-global': 'true' }) }),
  );
  survives('429 on the acknowledgement', 'the answer', () =>
    isAnswered({ ...CALLBACK, answer: limited({ 'retry-after': '0.1' }) }),
  );
});

describe('a failing server', () => {
  for (const status of [500, 502, 503] as const) {
    survives(`${status} once on the answer`, 'the answer', () => isAnswered({ ...EDIT, answer: { status } }));
  }
  survives('500 on the acknowledgement', 'the answer', () =>
    isAnswered({ ...CALLBACK, answer: { status: 500 } }),
  );
  survives(
    '503 on the answer, again and again',
    'a word to the asker alone, with a reference for the log',
    () => isTold({ ...EDIT, answer: { status: 503 } }),
  );
  survives(
    'the answer refused as invalid (50035)',
    'a word to the asker alone, with a reference for the log',
    () =>
      isTold({
        ...EDIT,
        times: 1,
        answer: { status: 400, body: { code: 50035, message: 'Invalid Form Body' } },
      }),
  );
});

describe('an answer that does not come', () => {
  survives('no word on the edit', 'the answer, after a second try', () =>
    isAnswered({ ...EDIT, answer: 'never' }),
  );
  survives('no word on the edit for seven seconds', 'the answer, after a fourth try', () =>
    isAnswered({ ...EDIT, times: 3, answer: 'never' }),
  );
  survives('the acknowledgement carried out, its answer late (40060 on the second try)', 'the answer', () =>
    isAnswered({ ...CALLBACK, carriedOut: true, answer: 'never' }),
  );
  survives('the connection cut before the acknowledgement', 'the answer', () =>
    isAnswered({ ...CALLBACK, answer: 'cut' }),
  );
  survives('the acknowledgement carried out, then the connection cut', 'the answer', () =>
    isAnswered({ ...CALLBACK, carriedOut: true, answer: 'cut' }),
  );
  survives('the connection cut before the edit', 'the answer', () => isAnswered({ ...EDIT, answer: 'cut' }));
  survives('a reset in the middle of the body, the edit carried out', 'the answer, once', () =>
    isAnswered({ ...EDIT, carriedOut: true, answer: 'half' }),
  );
  survives(
    'nothing but cut connections',
    'nothing; one line in the log, and the next question is answered',
    async () => {
      rig.standIn.faults.order({ path: /^\/(interactions|webhooks)\//, times: 20, answer: 'cut' });
      const before = rig.log.length;
      const asked = ask();
      await expect
        .poll(() => rig.log.slice(before).some((line) => line.level === 'error'), { timeout: 10_000 })
        .toBe(true);
      rig.standIn.faults.clear();
      expect(asked.current()).toBeUndefined();
      await isAnswered();
    },
  );
});
