// npm run docs: writes what the documentation takes from the program: the reference page, the page of bad days, and in
// README.md the tables and transcripts between markers. With --check it writes nothing and fails where something is out of date.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { faultsPage } from './faults.mjs';

const root = join(import.meta.dirname, '..');
const checking = process.argv.includes('--check');
build(root);
const { COMMANDS } = await import('../dist/commands/registry.js');
const { SETTINGS, envExample } = await import('../dist/settings.js');
const { PROBLEM_CODES } = await import('../dist/wording/problems.js');

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((one) => row(...one))].join('\n');

function optionTable(options) {
  if (options.length === 0) return 'No options.';
  const rows = options.map((one) => [
    `\`${one.name}\``,
    one.required ? 'yes' : '',
    `${one.description}${one.completes ? '; offers values' : ''}`,
    String(one.maxLength),
  ]);
  return table(['option', 'needed', 'what it is', 'characters at most'], rows);
}

function commandSection(command) {
  const parts = [`## /${command.name}`, `${command.description}.`, command.help];
  if (command.kind === 'question') {
    parts.push(optionTable(command.options));
    if (command.needsOne) parts.push('At least one option is needed.');
    if (command.formats.length > 0) parts.push(`As a file: ${command.formats.join(', ')}.`);
    if (command.chart !== null) parts.push('Drawn as a picture where enough of it can stand together.');
  } else {
    for (const one of command.subcommands)
      parts.push(`### /${command.name} ${one.name}`, `${one.description}.`, optionTable(one.options));
  }
  parts.push(`Example: \`${command.example.line}\``);
  return parts.join('\n\n');
}

function reference() {
  const head =
    '# Reference\n\nPrinted by `npm run docs` from the program’s own definitions; edit these, not this page.';
  const codes = table(
    ['code', 'what it means'],
    PROBLEM_CODES.map(([code, words]) => [`\`${code}\``, words]),
  );
  const settings = settingsTable();
  return [head, ...COMMANDS.map(commandSection), '## Settings', settings, '## Problem codes', codes]
    .join('\n\n')
    .concat('\n');
}

function settingsTable() {
  const rows = SETTINGS.map((one) => [
    `\`${one.name}\``,
    one.fallback === null ? '' : `\`${one.fallback}\``,
    one.description,
  ]);
  return table(['variable', 'default', 'what it does'], rows);
}

function commandTable() {
  return table(
    ['command', 'what you get'],
    COMMANDS.map((one) => [`\`/${one.name}\``, one.description]),
  );
}

/** What the terminal prints for one line and the line itself, as a reader sees them with no colours. */
function transcript(line) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    DISCORD_TOKEN: '',
    CORPUS_DIR: join(root, 'corpus'),
    DATA_DIR: join(root, 'data'),
    INIT_CWD: root,
  };
  const run = spawnSync(process.execPath, [join(root, 'dist', 'main.js')], {
    cwd: root,
    env,
    input: `${line}\n`,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${line}: exit code ${run.status}\n${run.stderr}`);
  // Ages grow with every day that passes; what is printed here must not.
  const printed = run.stdout.trimEnd().replaceAll(/ \([^()]* ago\)/g, '');
  return ['```', printed, '```'].join('\n');
}

/** Fills `<!-- name … -->` to `<!-- end -->` with what the name stands for. */
function filled(text) {
  return text.replaceAll(
    /<!-- (settings|commands|transcript) ?(.*?) -->\n[\s\S]*?<!-- end -->/g,
    (_, name, rest) => {
      const body =
        name === 'settings' ? settingsTable() : name === 'commands' ? commandTable() : transcript(rest);
      return `<!-- ${[name, rest].filter(Boolean).join(' ')} -->\n${body}\n<!-- end -->`;
    },
  );
}

const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');
const wanted = new Map([
  ['docs/reference.md', reference()],
  ['docs/faults.md', faultsPage(root)],
  ['.env.example', envExample()],
  ['README.md', filled(read('README.md'))],
]);
const stale = [...wanted].filter(([file, text]) => read(file) !== text).map(([file]) => file);
for (const folder of [
  'corpus',
  'evidence',
  'index',
  'commands',
  'wording',
  'export',
  'chart',
  'discord',
  'console',
]) {
  if (!read('ARCHITECTURE.md').includes(`**\`${folder}\``))
    stale.push(`ARCHITECTURE.md (says nothing of ${folder})`);
}
if (checking && stale.length > 0) {
  process.stderr.write(`Out of date: ${stale.join(', ')}. Run "npm run docs" and look at what changed.\n`);
  process.exit(1);
}
if (!checking)
  for (const file of stale) if (wanted.has(file)) writeFileSync(join(root, file), wanted.get(file));
process.stdout.write(
  checking
    ? 'The documentation is current.\n'
    : `Written: ${stale.join(', ') || 'nothing, all is current'}\n`,
);
