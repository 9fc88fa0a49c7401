// npm run layers: checks every import against the rules of .dependency-cruiser.mjs, of this tree or of the one named.
// Counts what it saw: with a compiler that it does not know, the cruiser sees no file and reports success.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

/** Cruises a tree that is laid out as ours; gives each broken rule and how many files were seen of how many. */
async function checkLayers(root, folders = ['src', 'stand-in']) {
  const { forbidden, options } = config;
  const { tsConfig, enhancedResolveOptions, ...rest } = options;
  const { output } = await cruise(
    folders,
    { ...rest, baseDir: root, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(root, tsConfig.fileName)) },
  );
  const present = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).filter((name) => String(name).endsWith('.ts')),
  ).length;
  const seen = output.modules.filter(({ source }) =>
    folders.some((folder) => source.startsWith(`${folder}/`) && source.endsWith('.ts')),
  ).length;
  return { violations: output.summary.violations, seen, present };
}

function told({ rule, from, to, cycle }) {
  const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
  const { comment } = config.forbidden.find(({ name }) => name === rule.name) ?? {};
  return `${rule.name}: ${from} → ${path}\n    ${comment ?? ''}`;
}

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const { violations, seen, present } = await checkLayers(root);
for (const violation of violations) console.error(told(violation));
if (seen < present) console.error(`Only ${seen} of ${present} files were seen: the check can't be trusted.`);
console.log(`${seen} files, ${violations.length} broken rules`);
process.exitCode = violations.length > 0 || seen < present ? 1 : 0;
