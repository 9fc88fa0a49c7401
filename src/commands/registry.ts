// All commands, in the order in which /help lists them. A new command is one new file and one line here.
import { ask } from './ask.ts';
import { brief } from './brief.ts';
import type { Command } from './command.ts';
import { corpus } from './corpus.ts';
import { helpOver } from './help.ts';
import { positions } from './positions.ts';
import { quote } from './quote.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { trade } from './trade.ts';
import { who } from './who.ts';

export const COMMANDS: readonly Command[] = [
  ask,
  quote,
  positions,
  trade,
  timeline,
  who,
  brief,
  sources,
  corpus,
  helpOver(() => COMMANDS),
];
