// What holds for the Discord face where nobody sets anything, as the program itself reads it.
import { readSettings } from '../../src/config.ts';

const read = readSettings({
  flags: {},
  environment: {},
  dotenv: '',
  root: '/',
  standsIn: '/',
  opensCorpus: false,
});
if (!read.ok) throw new Error('The defaults of the settings are no settings.');

/** Everything but the token. */
export const DISCORD_DEFAULTS = read.settings.discord;
