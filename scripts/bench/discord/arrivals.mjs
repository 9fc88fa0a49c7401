// Questions that arrive at a steady rate, whatever became of those before (open loop), and what came of each.

/** How long an answer may take before it counts as lost, in milliseconds. */
const LOST_AFTER = 30_000;

/** Questions that a person asks, in turn; each is answered from the starter articles or the moving one. */
export const QUESTIONS = [
  ['/trade', { country: 'Kenya', partner: 'Italy' }],
  ['/ask', { question: 'When did Finland join NATO?' }],
  ['/quote', { speaker: 'Blinken' }],
  ['/who', { name: 'Alexei Miller' }],
  ['/trade', { country: 'China', partner: 'Russia', year: '2023' }],
  ['/timeline', { topic: 'gas' }],
  ['/sources', {}],
  ['/brief', { country: 'China' }],
];

/** What is told of milliseconds. */
function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: sorted.at(-1) ?? null };
}

function textsIn(value) {
  return [...JSON.stringify(value).matchAll(/edition (\d+)/g)].map(([, number]) => number);
}

/** Asks one question that was due at `due`; gives how long it took from then, and what is wrong with the answer. */
async function askOne(standIn, person, [command, options], due) {
  const handle = standIn.driver.as(person).in('general').slash(command, options);
  try {
    await handle.acknowledged();
    const acknowledged = performance.now() - due;
    const reply = await handle.reply();
    const answered = performance.now() - due;
    return { handle, acknowledged, answered, isTorn: new Set(textsIn(reply.components)).size > 1 };
  } catch {
    return { handle, acknowledged: null, answered: null, isTorn: false };
  }
}

/**
 * Asks `rate` questions a second for some seconds; `meanwhile` runs beside them. A question that is asked late, since
 * this process was busy, counts from when it was due. Times in milliseconds.
 */
export async function arrive({ standIn, names }, { rate, seconds, meanwhile = async () => {} }) {
  standIn.driver.allow(LOST_AFTER);
  const begun = performance.now();
  const asked = [];
  const beside = meanwhile();
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = begun + (number * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await new Promise((resume) => setTimeout(resume, early));
    const question = QUESTIONS[number % QUESTIONS.length];
    asked.push(askOne(standIn, names[number % names.length], question, due));
  }
  const outcomes = await Promise.all(asked);
  const took = (performance.now() - begun) / 1000;
  await beside;
  await standIn.driver.delivered();
  return summed(standIn, outcomes, took);
}

function summed(standIn, outcomes, took) {
  const answered = outcomes.filter((one) => one.answered !== null);
  const after = (test) => answered.filter(({ handle }) => test(handle.interaction()));
  // A person who sees a second message beside the answer; an edit that was sent again changes nothing that is seen.
  const doubled = after(
    ({ followUpIds, originalDeleted }) => followUpIds.length > 0 && originalDeleted !== true,
  );
  const repeated = after(({ edits }) => edits > 1);
  const refused = standIn.wire.calls().filter(({ status }) => (status ?? 200) >= 400);
  return {
    asked: outcomes.length,
    answered: answered.length,
    lost: outcomes.length - answered.length,
    doubled: doubled.length,
    repeated: repeated.length,
    torn: answered.filter((one) => one.isTorn).length,
    late: refused.filter(({ answer }) => answer?.code === 10062).length,
    refused: refused.length,
    acknowledgedPerSecond: outcomes.filter((one) => one.acknowledged !== null).length / took,
    answeredPerSecond: answered.length / took,
    acknowledgedMs: percentiles(answered.map((one) => one.acknowledged)),
    answeredMs: percentiles(answered.map((one) => one.answered)),
  };
}
