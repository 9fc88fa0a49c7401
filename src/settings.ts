// Every setting in one table: its name, what it takes, what holds where it is not set, and how it is described. Where
// values come from is for config.ts; `.env.example`, the flags and the documentation are made from here.
import { z } from 'zod';
import { LIMITS } from './corpus/limits.ts';

/** One variable, as the program, `.env.example` and the documentation describe it. */
export interface Setting {
  /** What a value must be, and what the program makes of it. A list that is not set is empty. */
  readonly schema: z.ZodType;
  /** What holds where it is not set, as a person would write it; null where nothing does. */
  readonly fallback: string | null;
  readonly description: string;
  readonly example: string;
  readonly expected: string;
  /** A secret is never shown, and never taken from the command line, where other users of the machine see it. */
  readonly secret?: true;
  /** A switch stands on the command line without a value. */
  readonly isSwitch?: true;
}

const IDS = 'Discord ids of 15 to 20 digits, separated by commas';
const TRUTH = 'true or false';

/** Hosts to which plain http is no risk: it does not leave the machine. */
const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** One of a few words, whatever its case. */
const word = <const T extends readonly string[]>(words: T) => z.string().toLowerCase().pipe(z.enum(words));
const truth = word(['true', 'false']).transform((told) => told === 'true');
const id = z.string().regex(/^\d{15,20}$/);
const host = z.string().regex(/^(?:https?:\/\/)?(?:[a-z\d.-]{1,253}|\[[\da-f:]{2,39}\])(?::\d{1,5})?$/i);
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((words) => words.split(/[\s,]+/).filter((word) => word !== ''))
    .pipe(z.array(item))
    .default([]);
const api = z.url({ protocol: /^https?$/ }).refine((address) => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOCAL.has(hostname);
});

/** In the order of `.env.example`. */
const TABLE = {
  DISCORD_TOKEN: {
    schema: z.string().regex(/^\S+$/).optional(),
    fallback: null,
    description:
      'The bot token of your Discord application. Without one the commands answer in the terminal.',
    example: '',
    expected: 'a bot token without spaces',
    secret: true,
  },
  DISCORD_API: {
    schema: api,
    fallback: 'https://discord.com/api',
    description: 'Address of the Discord API, to run against another server that speaks it.',
    example: 'http://127.0.0.1:8080/api',
    expected: 'an https address, or http on this machine (127.0.0.1, ::1, localhost)',
  },
  DISCORD_GUILD: {
    schema: id.optional(),
    fallback: null,
    description: 'Register the commands in this server only, where they show at once; otherwise everywhere.',
    example: '123456789012345678',
    expected: 'one Discord id of 15 to 20 digits',
  },
  REGISTER_AT_START: {
    schema: truth,
    fallback: 'false',
    description: 'Register the commands when the bot starts, if they differ from what Discord has.',
    example: 'true',
    expected: TRUTH,
  },
  CORPUS_DIR: {
    schema: z.string(),
    fallback: 'corpus',
    description:
      'Folder of the articles. A relative path starts beside .env if set there, else where you stand.',
    example: '/srv/attache/articles',
    expected: 'the path of a folder',
  },
  DATA_DIR: {
    schema: z.string(),
    fallback: 'data',
    description: 'Folder for what the program keeps, such as removed articles. Never read as articles.',
    example: '/srv/attache/data',
    expected: 'the path of a folder that is not CORPUS_DIR and does not hold it',
  },
  INDEX_DIR: {
    schema: z.string().optional(),
    fallback: null,
    description:
      'Folder of the saved index, which makes starts quick. Not set: index in DATA_DIR; none: nothing is saved.',
    example: '/var/cache/attache',
    expected: 'the path of a folder outside of CORPUS_DIR, or none',
  },
  MAX_FILE_MB: {
    schema: z.coerce.number().min(0.001).max(1024),
    fallback: `${LIMITS.bulkBytes / 1_000_000}`,
    description:
      'Largest file that is read, in megabytes (1,000,000 bytes). A file of one article: at most 5.',
    example: '50',
    expected: 'a number from 0.001 to 1024',
  },
  ADMIN_USERS: {
    schema: list(id),
    fallback: null,
    description:
      'Users who may use /corpus. With neither this nor ADMIN_GUILDS: the application’s owner or team.',
    example: '123456789012345678,234567890123456789',
    expected: IDS,
  },
  ADMIN_GUILDS: {
    schema: list(id),
    fallback: null,
    description: 'Servers whose members with the Manage Server permission may use /corpus.',
    example: '123456789012345678',
    expected: IDS,
  },
  ALLOWED_GUILDS: {
    schema: list(id),
    fallback: null,
    description: 'Servers in which the bot answers. Not set: all of them.',
    example: '123456789012345678',
    expected: IDS,
  },
  ALLOW_DMS: {
    schema: truth,
    fallback: 'true',
    description: 'Whether the bot answers in direct messages.',
    example: 'false',
    expected: TRUTH,
  },
  PRIVATE_CHANNELS: {
    schema: list(id),
    fallback: null,
    description: 'Channels in which answers go to the asker alone unless the asker says private:false.',
    example: '123456789012345678',
    expected: IDS,
  },
  QUESTIONS_PER_MINUTE: {
    schema: z.coerce.number().int().min(1).max(1_000_000),
    fallback: '30',
    description: 'Questions of one person that are answered in any minute; who asks more is told to wait.',
    example: '60',
    expected: 'a whole number from 1',
  },
  ATTACHMENT_HOSTS: {
    schema: list(host),
    fallback: 'cdn.discordapp.com,media.discordapp.net',
    description: 'Hosts from which an uploaded article is fetched, over https; or whole origins.',
    example: 'http://127.0.0.1:8080',
    expected: 'host names or origins (http://127.0.0.1:8080), separated by commas',
  },
  HEALTH_PORT: {
    schema: z.coerce.number().int().min(1).max(65_535).optional(),
    fallback: null,
    description:
      'Port on this machine alone where the bot says how it is: /healthz, /readyz, /metrics (Prometheus).',
    example: '9464',
    expected: 'a port from 1 to 65535',
  },
  LOG_LEVEL: {
    schema: word(['debug', 'info', 'warn', 'error', 'silent']),
    fallback: 'info',
    description: 'How much the bot logs: debug, info, warn, error or silent.',
    example: 'debug',
    expected: 'debug, info, warn, error or silent',
  },
  NO_COLOR: {
    schema: z.string().optional(),
    fallback: null,
    description: 'Set to anything, the terminal shows no colour (see no-color.org).',
    example: '1',
    expected: 'anything',
    isSwitch: true,
  },
} satisfies Readonly<Record<string, Setting>>;

type Shape = { readonly [Name in keyof typeof TABLE]: (typeof TABLE)[Name]['schema'] };

/** What every setting is once it is read, by its name. */
export type Values = z.infer<z.ZodObject<Shape>>;

/** Every setting, in the order of `.env.example`. */
export const SETTINGS: readonly (Setting & { readonly name: string })[] = Object.entries(TABLE).map(
  ([name, setting]) => ({ name, ...setting }),
);

/** Checks all settings together; what it takes are words, as they stand in `.env`. */
export const VALUES = z.object(
  Object.fromEntries(SETTINGS.map(({ name, schema }) => [name, schema])) as Shape,
);

/** The command-line flag of each setting that has one: `--corpus-dir` → CORPUS_DIR. */
export function settingFlags(): ReadonlyMap<string, Setting & { readonly name: string }> {
  const open = SETTINGS.filter((setting) => setting.secret !== true);
  return new Map(open.map((setting) => [`--${setting.name.toLowerCase().replaceAll('_', '-')}`, setting]));
}

/** The text of `.env.example`: a comment for each variable, its default or an example commented out. */
export function envExample(): string {
  const entries = SETTINGS.map((setting) => {
    const fallback = setting.fallback === null ? 'Not set by default.' : `Default: ${setting.fallback}.`;
    const line =
      setting.secret === true
        ? `${setting.name}=`
        : `# ${setting.name}=${setting.fallback ?? setting.example}`;
    return `# ${setting.description}\n# Takes ${setting.expected}. ${fallback}\n${line}\n`;
  });
  return `# Settings of Attaché. Copy this file to .env and change what you need; flags and the environment win over it.\n\n${entries.join('\n')}`;
}
