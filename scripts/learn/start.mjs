// npm run learn:ranking, learn:cover, learn:speakers: looks whether the data is there, builds, then learns.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { dataAt, SETS } from '../data.mjs';

const LEARNERS = {
  ranking: { set: SETS.questions, run: () => import('./ranking.mjs') },
  cover: { set: SETS.questions, run: () => import('./cover.mjs') },
  speakers: { set: SETS.attributions, run: () => import('./speakers.mjs') },
};

const [name] = process.argv.splice(2, 1);
const learner = LEARNERS[name];
if (learner === undefined) {
  console.error(`learn: one of ${Object.keys(LEARNERS).join(', ')}`);
  process.exit(2);
}
const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
dataAt(`learn:${name}`, learner.set, values.data);
build(join(import.meta.dirname, '..', '..'));
await learner.run();
