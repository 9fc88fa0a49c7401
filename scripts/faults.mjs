// The table of bad days, taken from the tests that show each of them: what goes wrong, and what people then see.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('test', 'discord', 'faults');
const WORDS = "'((?:[^'\\\\]|\\\\.)*)'";
const BLOCK = new RegExp(`^describe\\(${WORDS}`);
const FAULT = new RegExp(`^ *survives\\(\\s*(?:${WORDS}|\`([^\`]*)\`),\\s*(?:${WORDS}|(\\w+)),`);

/** A template with the values that its loop gives the variable: `after READY (4004, 4014)`. */
function filledIn(template, before) {
  return template.replace(/\$\{(\w+)\}/g, (_, name) => {
    const loops = [...before.matchAll(new RegExp(`for \\(const ${name} of \\[([^\\]]*)\\]`, 'g'))];
    return loops.at(-1)?.[1] ?? '…';
  });
}

/** Every describe and survives of a file, in order: its rows of block, fault and what is seen. */
function rowsOf(text) {
  const named = new Map(
    [...text.matchAll(/const (\w+) = '([^'\n]*)';/g)].map(([, name, words]) => [name, words]),
  );
  const rows = [];
  let block = '';
  for (const { index } of text.matchAll(/^ *(?:describe|survives)\(/gm)) {
    const rest = text.slice(index);
    const [, title] = BLOCK.exec(rest) ?? [];
    if (title !== undefined) {
      block = title;
      continue;
    }
    const [, plain, template, seen, name] = FAULT.exec(rest) ?? [];
    const fault = plain ?? (template === undefined ? undefined : filledIn(template, text.slice(0, index)));
    const shown = seen ?? named.get(name);
    if (fault === undefined || shown === undefined) throw new Error(`Not read: ${rest.slice(0, 80)}`);
    rows.push({ block, fault, shown });
  }
  return rows;
}

/** The page: a table for each file of tests. Throws where a test can't be read. */
export function faultsPage(root) {
  const files = readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const parts = files.map((name) => {
    const text = readFileSync(join(root, FOLDER, name), 'utf8');
    const [purpose = ''] = text.split('\n').filter((line) => line.startsWith('// '));
    const rows = rowsOf(text).map(({ block, fault, shown }) => `| ${block}: ${fault} | ${shown} |`);
    const head = [
      `## ${name.replace('.test.ts', '')}`,
      '',
      purpose.slice(3),
      '',
      `Shown by \`${FOLDER}/${name}\`.`,
    ];
    return [...head, '', '| what goes wrong | what is seen |', '| --- | --- |', ...rows].join('\n');
  });
  const intro =
    'Printed by `npm run docs` from the tests that show each of them, against the stand-in for Discord; edit these, not\nthis page.';
  return `# Bad days\n\n${intro}\n\n${parts.join('\n\n')}\n`;
}
