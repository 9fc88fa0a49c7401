// npm test: installs what is missing, then runs every check.
import { join } from 'node:path';
import { install, runNpm } from './install.mjs';

const root = join(import.meta.dirname, '..');
install(root);
process.exit(runNpm(root, ['run', 'check'], 'inherit'));
