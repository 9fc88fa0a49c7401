// A real Chromium for the tests that need one: the one of CHROMIUM_PATH, or of this system.
import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Chromium is; null where there is none. Throws where CHROMIUM_REQUIRED says that there has to be one. */
export function chromiumPath(environment: NodeJS.ProcessEnv = process.env): string | null {
  const { CHROMIUM_PATH, CHROMIUM_REQUIRED } = environment;
  const path = [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : USUAL)].find(isExecutable) ?? null;
  if (path === null && CHROMIUM_REQUIRED === '1')
    throw new Error('Chromium is required here and was not found: set CHROMIUM_PATH.');
  return path;
}

/** Said by tests that are skipped. */
export const NO_CHROMIUM =
  'Chromium was not found (CHROMIUM_PATH): what is seen in a browser was not tested.';

/** Starts Chromium without a window; root has no sandbox of its own. */
export function startChromium(executablePath: string): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}
