// The terminal's own words: what it says beside answers. Words of answers and of problems live in src/wording.

export const PHRASES = {
  prompt: 'attache> ',
  welcome: (articles: number) =>
    `${articles} articles are open. Ask a question, or type /help. "around 1" shows the paragraphs around citation [1], "cite 1" its source to copy, "export csv" (or json, ics, markdown) the last answer as a file, "export chart FILE.png" its picture; Tab completes; "exit" or Ctrl+D leaves.`,
  problems: (count: number) =>
    count === 0 ? '' : ` ${count} ${count === 1 ? 'problem' : 'problems'} with the files: /corpus rejected.`,
  reading: (folder: string) => `Reading the articles in ${folder} …`,
  empty: (folder: string) => `There is no article in ${folder} (CORPUS_DIR).`,
  noCitation: (number: number) => `The last answer has no citation [${number}].`,
  articleGone: (id: string) => `The archive no longer holds ${id}.`,
  failed: (message: string) => `This failed, and the fault is the program’s: ${message}`,
  nothingToTake: 'There is no evidence to take away.',
  nothingToDraw: 'There is too little in this answer that could stand in one picture.',
  saved: (file: string) => `Written: ${file}`,
  notSaved: (file: string, reason: string) => `${file} was not written: ${reason}`,
  noToken: 'DISCORD_TOKEN is not set: put it into .env (see .env.example) or into the environment.',
  badSetting: (variable: string, from: string, found: string, expected: string) =>
    `${variable} (from ${from}): found "${found}"; expected ${expected}.`,
  noPaths: 'inspect: name a file or a folder, for example: attache inspect corpus --json',
  noOwn: (word: string) => `There is no such command as ${word}.`,
  meant: (word: string) => `Did you mean "attache ${word}"?`,
  demoQuestion: (line: string) => `$ attache ${line}`,
} as const;
