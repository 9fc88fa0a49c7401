// Turns of a conversation: "and in 2022?", "what did Xi say about it?". A turn that says all that it asks stands alone;
// what an elliptical one leaves out comes from an earlier turn. Pure; knows nothing of threads or messages.
import type { Problem } from '../corpus/problem.ts';
import type { Archive } from '../index/archive.ts';
import type { Call } from './answer.ts';
import { readCall } from './call.ts';
import type { Command } from './command.ts';
import { followUp } from './follow-up.ts';
import { subjectOf } from './subject.ts';

/** A turn as it was read; `from` is the earlier call that filled what it left out, null where it stands alone. */
export interface Turn {
  readonly call: Call;
  readonly from: Call | null;
  /** What is wrong with the line as a call, where something is. */
  readonly problem: Problem | null;
}

/** Words that thank, greet or agree, and ask nothing. */
const CHATTER = new Set(
  'thanks thank thx ty cheers ok okay k cool nice great good lol haha wow yes yeah yep no nope sure hi hello hey bye please right perfect awesome interesting hmm i see got it you so very much a lot that is was there and but well oh ah'.split(
    ' ',
  ),
);

function isChatter(words: string): boolean {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.every((word) => CHATTER.has(word));
}

/** Whether a follow-up can lean on the call: it is about something, and more than a courtesy. */
function isAbout(archive: Archive, commands: readonly Command[], call: Call): boolean {
  const { question, id } = call.options;
  if (commands.find((one) => one.name === call.command)?.kind === 'admin' || id !== undefined) return false;
  return !isChatter(question ?? subjectOf(archive, commands, call));
}

/**
 * Reads one turn against the earlier ones (oldest first). It is read as any line is; words that ask something only
 * together with an earlier call give that call's question in full.
 */
export function readTurn(
  words: string,
  turns: readonly Call[],
  archive: Archive,
  commands: readonly Command[],
): Turn {
  const line = words.trim();
  const read = readCall(line, commands);
  const alone: Turn = { call: read.call, from: null, problem: read.ok ? null : read.problem };
  const hasOptions = Object.keys(read.call.options).some((name) => name !== 'question');
  if (line.startsWith('/') || hasOptions || isChatter(line)) return alone;
  const earlier = turns.filter((call) => isAbout(archive, commands, call));
  const before = earlier.at(-1);
  if (before === undefined) return alone;
  const call = followUp({ archive, commands, before, earlier }, read.call.options.question ?? line);
  return call === null ? alone : { call, from: before, problem: null };
}
