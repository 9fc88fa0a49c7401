// What every way of asking in the terminal shares: the commands, the open archive, the screen and the output.
// Types only. In the terminal the user is the admin, so the host is always there.
import type { Paint } from '../chart/painter.ts';
import type { Command } from '../commands/command.ts';
import type { Host } from '../index/host.ts';
import type { Output } from './output.ts';
import type { Screen } from './screen.ts';

export interface Session {
  /** The registry's, and the terminal's own `search`. */
  readonly commands: readonly Command[];
  readonly host: Host;
  readonly output: Output;
  readonly screen: Screen;
  /** Where the person stands: relative paths start here. */
  readonly standsIn: string;
  /** Makes a picture of an answer's chart. */
  readonly paint: Paint;
  /** Bytes of the largest file that is taken as an upload. */
  readonly maxUploadBytes: number;
}
