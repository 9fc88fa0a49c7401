// What every handler works with: settings, the host, the commands, the words, the clock, and who we are.

import type { Paint } from '../chart/painter.ts';
import type { Answer, Call } from '../commands/answer.ts';
import type { Command } from '../commands/command.ts';
import type { Article } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';
import type { Archive } from '../index/archive.ts';
import type { Host } from '../index/host.ts';
import type { Page } from '../wording/page.ts';
import type { Cooldown } from './cooldown.ts';
import type { Log } from './log.ts';
import type { Meter } from './meter.ts';
import type { DiscordSettings } from './settings.ts';

/** How answers and citations become pages. */
export interface Wording {
  readonly pageOf: (answer: Answer, from?: Call | null) => Page;
  readonly aroundPage: (article: Article, span: Span) => Page;
  /** A citation to be copied: plain text without markup, its words cut where it is longer than `most`. */
  readonly copyText: (article: Article, span: Span, most: number) => string;
}

/** Reads somebody's words, given the earlier calls of the same conversation, oldest first. */
export type ReadTurn = (
  words: string,
  turns: readonly Call[],
  archive: Archive,
  commands: readonly Command[],
) => Promise<{ readonly call: Call; readonly from: Call | null }>;

export interface Desk {
  readonly settings: DiscordSettings;
  readonly host: Host;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Makes a picture of an answer's chart. */
  readonly paint: Paint;
  readonly wording: Wording;
  readonly readTurn: ReadTurn;
  /** Ids of the application's owner, or of its team's members who have accepted; asked of Discord now and then. */
  readonly owners: () => Promise<readonly string[]>;
  readonly cooldown: Cooldown;
  readonly meter: Meter;
  /** A short reference that stands in the reply and in the log. */
  readonly reference: () => string;
}
