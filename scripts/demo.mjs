// npm run demo: installs and builds what is missing, then asks the starter corpus five questions in this terminal.
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';

const root = join(import.meta.dirname, '..');
install(root);
build(root);
process.argv = [...process.argv.slice(0, 2), 'demo'];
await import('../dist/main.js');
