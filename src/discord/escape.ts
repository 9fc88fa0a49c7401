// Makes text inert in Discord's Markdown: what a reader sees stays, what Discord would act on does not. Knows
// nothing of articles or messages.
// Source of the marks: Discord's "Markdown Text 101" and "Message Formatting" (mentions, timestamps, emoji). A
// backslash before any sign of punctuation shows that sign and nothing else.

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Controls, direction overrides and embeddings, and signs that take no room, none of which a reader sees. */
const UNSEEN = new RegExp(
  [
    '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F]',
    '[\\u202A-\\u202E\\u2066-\\u2069\\u206A-\\u206F]',
    '[\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u2060-\\u2065\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]',
    '[\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E007F}]',
    '(?<!\\S)[\\u200C\\u200D]|[\\u200C\\u200D](?!\\S)',
  ].join('|'),
  'gu',
);

/** Flags of England, Scotland and Wales are spelled with tags, the one place where those are seen. */
const TAGGED_FLAG = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

/** What a reader sees of a text: one kind of line end, well-formed, without signs that are not seen. */
export function visible(text: string): string {
  const formed = Buffer.from(text, 'utf8').toString('utf8').replace(LINE_ENDS, '\n');
  let out = '';
  let from = 0;
  for (const flag of formed.matchAll(TAGGED_FLAG)) {
    out += formed.slice(from, flag.index).replace(UNSEEN, '') + flag[0];
    from = flag.index + flag[0].length;
  }
  return out + formed.slice(from).replace(UNSEEN, '');
}

/** Signs that mean something anywhere in a line; `@` and `:` only where they begin something. */
const ANYWHERE = /[\\*_~`|<[\]]|@(?=everyone|here)|:(?=\/\/|[\w+-]{1,64}:)/g;
/** Signs that mean something at the beginning of a line: heading, list, small print, quote. */
const LINE_START = /^([^\S\n]*)([#>+-])/gm;
const NUMBERED = /^([^\S\n]*\d{1,20})\.(?=\s|$)/gm;

/**
 * A text with a backslash before each sign that Discord would act on. Signs that are not seen are dropped first
 * (`visible`); `shownOf` gives the rest back unit for unit. Line ends stay.
 */
export function escapeText(text: string): string {
  return visible(text).replace(ANYWHERE, '\\$&').replace(LINE_START, '$1\\$2').replace(NUMBERED, '$1\\.');
}

/** The same for text that has to stay in one line: line ends become spaces. */
export function escapeLine(text: string): string {
  return escapeText(visible(text).replace(/\n+/g, ' '));
}

/** What Discord shows of an escaped text. */
export function shownOf(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** A text inside a code block, where nothing has to be escaped but the fence's own sign. */
export function fenced(text: string): string {
  return `\`\`\`\n${visible(text).replace(/`(?=`)/g, '`\u200B')}\n\`\`\``;
}
