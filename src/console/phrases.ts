// The terminal's own words: what it says beside answers. Words of answers and of problems live in src/wording.

export const PHRASES = {
  prompt: 'attache> ',
  welcome: (articles: number) =>
    `${articles} articles. Ask a question, or type /help; Tab completes, "exit" or Ctrl+D leaves.`,
  failed: (message: string) => `This failed, and the fault is the program’s: ${message}`,
  noToken: 'DISCORD_TOKEN is not set: put it into .env (see .env.example) or into the environment.',
  badSetting: (variable: string, from: string, found: string, expected: string) =>
    `${variable} (from ${from}): found "${found}"; expected ${expected}.`,
  noPaths: 'inspect: name a file or a folder, for example: attache inspect corpus --json',
  noOwn: (word: string) => `There is no such command as ${word}.`,
  meant: (word: string) => `Did you mean "attache ${word}"?`,
  demoQuestion: (line: string) => `$ attache ${line}`,
} as const;
