// npm run attache: builds where the sources have changed, then runs the program with the arguments as given.
import { join } from 'node:path';
import { build } from './build.mjs';

const root = join(import.meta.dirname, '..');
build(root);
await import('../dist/main.js');
