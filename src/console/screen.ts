// What the terminal can show, decided once at the start, and the few marks that depend on it. Knows no content.
import pc from 'picocolors';

/** `colour` allows bold, dim and colours; `links` allows OSC 8 links. Both are false in a pipe. */
export interface Screen {
  readonly colour: boolean;
  readonly links: boolean;
  readonly now: () => Date;
}

export interface Ink {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warn: (text: string) => string;
}

/** The colour functions for a screen; without colour each gives its text back. */
export function inkOf(screen: Screen): Ink {
  const colours = pc.createColors(screen.colour);
  return { bold: colours.bold, dim: colours.dim, accent: colours.cyan, warn: colours.yellow };
}

/**
 * A link as OSC 8 writes it (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda), or the words with
 * the address after them where the screen has no links. Only http and https addresses without a control character
 * become links; of any other the words alone are left.
 */
export function linkOn(screen: Screen, words: string, url: string): string {
  if (!/^https?:\/\/[\u0021-\u007e\u00a0-\uffff]+$/.test(url)) return words;
  if (screen.links) return `\u001b]8;;${url}\u001b\\${words}\u001b]8;;\u001b\\`;
  return `${words} ${url}`;
}
