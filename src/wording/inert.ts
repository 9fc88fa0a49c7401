// Text of articles and of users made harmless wherever it is shown as plain text: nothing in it can move the cursor,
// colour the screen, ring, set a title or turn the writing's direction. Knows nothing of what the text says.

/** Overrides, embeddings and marks of direction, which could make a line read other than it is. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g;
/** C0 without tab and newline, delete, C1. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
/** What JSON may hold as it is, and a terminal or a log viewer would act on. */
const ACTS_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/g;

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/**
 * The text with each control character shown as its picture (ESC is "␛", others "�"), for a file whose format has no
 * place for them. Newlines and tabs stay; every other line end becomes a newline.
 */
export function withoutControls(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROL, picture);
}

/** The same with the marks of direction left out too. */
export function inert(text: string): string {
  return withoutControls(text).replace(DIRECTION, '');
}

/** The same on one line: each newline becomes a space. */
export function inertLine(text: string): string {
  return inert(text).replaceAll('\n', ' ');
}

/** JSON of the same value in which such characters are written as \u escapes. */
export function inertJson(json: string): string {
  return json.replace(ACTS_IN_JSON, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
