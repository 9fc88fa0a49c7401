// Which file may import which, as rules that a machine checks (npm run layers). Each comment says what to do instead.
import { readFileSync } from 'node:fs';

/** From the first to the last: a layer knows itself and those before it. The two faces stand side by side at the end. */
const LAYERS = ['corpus', 'evidence', 'index', 'commands', 'wording', 'export', 'chart'];
const FACES = ['discord', 'console'];

/** Files that may touch the disk, the network or timers, beside the two faces and the start. */
const EDGES = [
  'src/main.ts',
  'src/service.ts',
  'src/config.ts',
  'src/log.ts',
  'src/corpus/folder.ts',
  'src/index/pool.ts',
  'src/index/saved.ts',
  'src/index/worker.ts',
  'src/chart/painter.ts',
  'src/chart/worker.ts',
];

/** Commands are what the registry imports as values, other than types. */
function commandFiles() {
  const registry = readFileSync(new URL('src/commands/registry.ts', import.meta.url), 'utf8');
  const imports = [...registry.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm)];
  return imports.map(([, name]) => name);
}

const anyOf = (names) => `(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`;
const under = (folders) => `^src/${anyOf(folders)}/`;
const COMMAND = `^src/commands/${anyOf(commandFiles())}\\.ts$`;

const layerRules = LAYERS.map((layer, place) => ({
  name: `${layer}-knows-only-what-comes-before`,
  comment: `src/${layer} may import ${LAYERS.slice(0, place + 1).join(', ')} alone. Move what is shared into the earlier layer, or pass it in as an argument.`,
  severity: 'error',
  from: { path: under([layer]) },
  to: { path: '^src/', pathNot: under(LAYERS.slice(0, place + 1)) },
}));

const faceRules = FACES.map((face) => ({
  name: `${face}-knows-no-other-face`,
  comment: `src/${face} may import the layers and itself. What both faces need belongs in src/commands or src/wording; what starts them belongs in main.ts.`,
  severity: 'error',
  from: { path: under([face]) },
  to: { path: '^src/', pathNot: under([...LAYERS, face]) },
}));

export default {
  forbidden: [
    ...layerRules,
    ...faceRules,
    {
      name: 'no-command-knows-another',
      comment:
        'A command imports no other command. Put what two commands share into a file of its own in src/commands, named after what it does.',
      severity: 'error',
      from: { path: COMMAND },
      to: { path: COMMAND },
    },
    {
      name: 'settings-are-handed-in',
      comment:
        'Only main.ts imports config.ts and settings.ts. Declare what you need as a type of your own, and let main.ts pass it in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:main|config|settings)\\.ts$' },
      to: { path: '^src/(?:config|settings)\\.ts$' },
    },
    {
      name: 'discord-js-in-its-own-folder',
      comment: 'discord.js stays in src/discord. Give the rest of the program plain data.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/discord/' },
      to: { path: '(?:^|node_modules/)(?:discord\\.js|@discordjs/|discord-api-types)' },
    },
    {
      name: 'effects-at-the-edges',
      comment:
        'The middle is pure: disk, network, timers and processes belong in src/discord, src/console, src/corpus/folder.ts, src/index/pool.ts, src/index/saved.ts, src/chart/painter.ts and the start. Take bytes, a clock or a function as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...EDGES.map((file) => `^${file}$`), under(FACES)] },
      to: {
        path: '^(?:node:)?(?:fs|fs/promises|net|tls|http|https|http2|dgram|dns|timers|timers/promises|child_process|worker_threads|process|readline|readline/promises|os)$',
      },
    },
    {
      name: 'the-program-knows-no-test',
      comment: 'src imports nothing from test, stand-in or scripts. Move what it needs into src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|stand-in|scripts)/' },
    },
    {
      name: 'the-stand-in-knows-nothing-of-us',
      comment:
        'stand-in is a Discord of its own that any bot could use: it imports nothing from src or test.',
      severity: 'error',
      from: { path: '^stand-in/' },
      to: { path: '^(?:src|test)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or share a third. Types count too.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      comment: 'This import leads nowhere. Mend its path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-lies-idle',
      comment: 'main.ts does not reach this file. Use it or delete it.',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^src/', pathNot: '\\.d\\.ts$', reachable: false },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
