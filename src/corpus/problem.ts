// What can be wrong with input, as data. The words for it live in src/wording.

/** What can be wrong with a file, a line or a field of the corpus. */
export type CorpusProblemCode =
  | 'empty-text'
  | 'bad-date'
  | 'bad-yaml'
  | 'bad-json'
  | 'bad-field'
  | 'unknown-field'
  | 'duplicate-field'
  | 'not-utf8'
  | 'too-large'
  | 'too-deep'
  | 'too-slow'
  | 'outside-folder'
  | 'unreadable'
  | 'duplicate-id'
  | 'unknown-format'
  | 'no-front-matter-end'
  | 'binary';

/** What can be wrong with a call: a command, its options or an upload. */
export type CallProblemCode =
  | 'unknown-command'
  | 'missing-subcommand'
  | 'unknown-option'
  | 'missing-option'
  | 'bad-option'
  | 'too-long'
  | 'not-allowed'
  | 'no-such-article'
  | 'bad-file-name'
  | 'failed';

export type ProblemCode = CorpusProblemCode | CallProblemCode;

/**
 * One thing that is wrong: where it stands, what was found and what was expected instead.
 * `severity` tells a reject (the file, line or call is set aside) from a warning (it is used all the same).
 * `lastGood` is true where an earlier, good version of the file still answers.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'reject' | 'warning';
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
  readonly option?: string;
  /** The id of the article that is set aside, where it can be told. */
  readonly article?: string;
  readonly found: string;
  readonly expected: string;
  readonly lastGood?: boolean;
}
