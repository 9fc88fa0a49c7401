// What a command is: its definition, autocomplete, answer, help and one tested example together, in one value.
// Questions see an archive that never changes; the host, which swaps archives, goes to admin commands alone.
import type { Archive } from '../index/archive.ts';
import type { Host } from '../index/host.ts';
import type { Answer } from './answer.ts';
import type { ChartKind } from './chart-kind.ts';
import type { Length } from './extent.ts';
import type { Format } from './format.ts';
import type { Option, Options } from './option.ts';

/** A value that autocomplete offers: what is shown and what is filled in. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What somebody has typed so far: the option under the cursor, its text, and the other options. */
export interface Typing {
  readonly option: string;
  readonly text: string;
  readonly others: Options;
}

/** A line that works on the starter corpus, and words that its answer must show; run as a test. */
export interface Example {
  readonly line: string;
  readonly shows: readonly string[];
}

interface Described {
  readonly name: string;
  /** At most 100 characters (Discord's limit for a command's description). */
  readonly description: string;
  /** A few sentences for /help and the reference page. */
  readonly help: string;
  readonly example: Example;
}

/** Anyone may ask it. `needsOne` asks for at least one option of any kind; `formats` are the files it can give, best first. */
export interface QuestionCommand extends Described {
  readonly kind: 'question';
  readonly options: readonly Option[];
  readonly needsOne: boolean;
  readonly formats: readonly Format[];
  /** What its answers can be drawn as; null for nothing. */
  readonly chart: ChartKind | null;
  readonly complete: (archive: Archive, typing: Typing) => readonly Choice[];
  /** `length` is 'read' unless it is said: what is taken away as a file is not cut as what is read. */
  readonly answer: (archive: Archive, options: Options, length?: Length) => Promise<Answer>;
}

export interface Subcommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

/** What an admin command gets beside its options: the host, and an uploaded file where there is one. */
export interface AdminCall {
  readonly host: Host;
  readonly subcommand: string;
  readonly options: Options;
  readonly upload: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** Admins alone; always answered to the asker alone. */
export interface AdminCommand extends Described {
  readonly kind: 'admin';
  readonly subcommands: readonly Subcommand[];
  readonly complete: (archive: Archive, typing: Typing) => readonly Choice[];
  readonly answer: (call: AdminCall) => Promise<Answer>;
}

export type Command = QuestionCommand | AdminCommand;
