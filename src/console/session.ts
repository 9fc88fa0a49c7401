// What every way of asking in the terminal shares: the commands, the open archive, the screen and the output.
// Types only. In the terminal the user is the admin, so the host is always there.
import type { Answer, Call } from '../commands/answer.ts';
import type { Command } from '../commands/command.ts';
import type { Archive } from '../index/archive.ts';
import type { Host } from '../index/host.ts';
import type { Page } from '../wording/page.ts';
import type { Output } from './output.ts';
import type { Screen } from './screen.ts';

/** Reads words as a call, with the calls before them; `from` is the one that a follow-up was read with. */
export type ReadTurn = (
  words: string,
  turns: readonly Call[],
  archive: Archive,
  commands: readonly Command[],
) => { readonly call: Call; readonly from: Call | null };

export interface Session {
  /** The registry's, and the terminal's own `search`. */
  readonly commands: readonly Command[];
  readonly host: Host;
  readonly output: Output;
  readonly screen: Screen;
  /** Where the person stands: relative paths start here. */
  readonly standsIn: string;
  /** Bytes of the largest file that is taken as an upload. */
  readonly maxUploadBytes: number;
  readonly readTurn: ReadTurn;
  readonly pageOf: (answer: Answer, from?: Call | null) => Page;
}
