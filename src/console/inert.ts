// Text of articles and of users made harmless for a terminal: nothing in it can move the cursor, colour the screen,
// ring, set a title or turn the writing's direction. Knows nothing of what the text says.

/** Overrides and embeddings of direction, which could make a line read other than it is. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** C0 without tab and newline, delete, C1. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/**
 * The text with each control character shown as its picture (ESC is "␛", others "�") and marks of direction left
 * out. Newlines and tabs stay; every other line end becomes a newline.
 */
export function inert(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(DIRECTION, '').replace(CONTROL, picture);
}

/** The same on one line: each newline becomes a space. */
export function inertLine(text: string): string {
  return inert(text).replaceAll('\n', ' ');
}
