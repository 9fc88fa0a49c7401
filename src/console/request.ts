// What a command line asks the program to do, as data.
import type { Call } from '../commands/answer.ts';
import type { Problem } from '../corpus/problem.ts';

/** A command of the registry with its options; `problems` are those that the reading of the line met. */
export interface CallRequest {
  readonly kind: 'call';
  readonly call: Call;
  readonly problems: readonly Problem[];
}

export type Request =
  | CallRequest
  /** No command: lines from standard input, or the prompt on a terminal. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'inspect'; readonly paths: readonly string[] }
  | { readonly kind: 'usage'; readonly command: string | null }
  | { readonly kind: 'version' | 'schema' | 'demo' | 'bot' | 'register' };

/** What is to be made of the answer beside or instead of words: by its flag's name, as typed. */
export interface Taking {
  readonly format?: string;
  /** Path of the picture to write. */
  readonly chart?: string;
}

/** A whole command line: how to answer, the settings given as flags (by variable), and what is asked. */
export interface CommandLine {
  readonly json: boolean;
  readonly taking: Taking;
  readonly settings: Readonly<Record<string, string>>;
  readonly request: Request;
}

/** Whether it opens the archive of the settings: only then must its folder be there. */
export function opensCorpus({ kind }: Request): boolean {
  return kind === 'call' || kind === 'lines' || kind === 'bot';
}

/** Whether it can be done whatever is wrong with the settings: what tells about the program itself. */
export function needsNoSettings(request: Request): boolean {
  if (request.kind === 'call') return request.call.command === 'help';
  return request.kind === 'usage' || request.kind === 'version' || request.kind === 'schema';
}
