// What the Discord face tells its operator: an event with fields. Never the content of a message, never a token.

export type Fields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Log {
  readonly info: (event: string, fields?: Fields) => void;
  readonly warn: (event: string, fields?: Fields) => void;
  readonly error: (event: string, fields?: Fields) => void;
}

/** Says nothing: for tests and scripts. */
export const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };
