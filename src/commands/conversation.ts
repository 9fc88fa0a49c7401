// Turns of a conversation: "and in 2022?", "what did Xi say about it?". A turn that says all that it asks stands alone;
// what an elliptical one leaves out comes from an earlier turn. Knows nothing of threads or messages.
import type { Problem } from '../corpus/problem.ts';
import type { Archive } from '../index/archive.ts';
import type { Call } from './answer.ts';
import { answerers } from './answerer.ts';
import { readCall } from './call.ts';
import type { Command } from './command.ts';
import { asksForHelp, asksForMore, isChatter } from './courtesy.ts';
import { followUp } from './follow-up.ts';
import { further } from './further.ts';
import { pointersIn } from './pointer.ts';
import { subjectOf } from './subject.ts';

/** A turn as it was read; `from` is the earlier call that filled what it left out, null where it stands alone. */
export interface Turn {
  readonly call: Call;
  readonly from: Call | null;
  /** What is wrong with the line as a call, where something is. */
  readonly problem: Problem | null;
}

/** The help that answers thanks and greetings. */
const SHORT_HELP: Call = { command: 'help', options: { short: 'true' } };

/** Whether a follow-up can lean on the call: it is about something, and more than a courtesy. */
function isAbout(archive: Archive, commands: readonly Command[], call: Call): boolean {
  const { question, id } = call.options;
  if (commands.find((one) => one.name === call.command)?.kind === 'admin' || id !== undefined) return false;
  return !isChatter(question ?? subjectOf(archive, commands, call));
}

/** What words to the bot itself call up: help, in short for a courtesy; null for words to the archive. */
function ownCall(words: string): Call | null {
  if (asksForHelp(words)) return { command: 'help', options: {} };
  return isChatter(words) ? SHORT_HELP : null;
}

/**
 * Reads one turn against the earlier ones (oldest first). It is read as any line is; words that ask something only
 * together with an earlier call give that call's question in full, and words to the bot itself give /help.
 */
export async function readTurn(
  words: string,
  turns: readonly Call[],
  archive: Archive,
  commands: readonly Command[],
): Promise<Turn> {
  const line = words.trim();
  const read = readCall(line, commands);
  const alone: Turn = { call: read.call, from: null, problem: read.ok ? null : read.problem };
  const hasOptions = Object.keys(read.call.options).some((name) => name !== 'question');
  if (line.startsWith('/') || hasOptions) return alone;
  const own = ownCall(line);
  if (own !== null) return { call: own, from: null, problem: null };
  const earlier = turns.filter((call) => isAbout(archive, commands, call));
  const before = earlier.at(-1);
  const more = asksForMore(line);
  if (before === undefined) return more ? { ...alone, call: SHORT_HELP } : alone;
  if (more) return { call: further(commands, before), from: before, problem: null };
  const question = read.call.options.question ?? line;
  const points = pointersIn(question, []).some(({ kind }) => kind === 'person');
  const answered = points ? await answerers(archive, commands, earlier) : new Map();
  const call = followUp({ archive, commands, before, earlier, answered }, question);
  return call === null ? alone : { call, from: before, problem: null };
}
