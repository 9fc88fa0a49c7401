// What the terminal can show, decided once at the start, and the few marks that depend on it. Knows no content.
import pc from 'picocolors';
import { inertLine } from '../wording/inert.ts';

/** `colour` allows bold, dim and colours; `links` allows OSC 8 links. All but `now` are false in a pipe. */
export interface Screen {
  readonly isTerminal: boolean;
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

/** The address in printable ASCII, as OSC 8 wants it; null where it is none or holds what a terminal would act on. */
function plainAddress(url: string): string | null {
  if (!/^https?:\/\/[^\s\u0000-\u0020]+$/.test(url) || inertLine(url) !== url) return null;
  if (/^[\u0021-\u007e]+$/.test(url)) return url;
  return URL.canParse(url) ? new URL(url).href : null;
}

/**
 * A link as OSC 8 writes it (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda), or the words with
 * the address after them where the screen has no links. Only http and https addresses without a control character
 * or a mark of direction become links; of any other the words alone are left.
 */
export function linkOn(screen: Screen, words: string, url: string): string {
  const address = plainAddress(url);
  if (address === null) return words;
  if (screen.links) return `\u001b]8;;${address}\u001b\\${words}\u001b]8;;\u001b\\`;
  return `${words} ${address}`;
}
