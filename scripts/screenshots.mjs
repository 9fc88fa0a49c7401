// npm run screenshots: the pictures of the README, taken in Chromium (CHROMIUM_PATH) of what npm run try:discord shows.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  process.stderr.write(`There is no Chromium at ${executablePath}: set CHROMIUM_PATH.\n`);
  process.exit(1);
}
const trying = spawn(process.execPath, [join(root, 'scripts', 'try-discord.mjs'), '--patient'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve) => {
  let written = '';
  trying.stdout.on('data', (chunk) => {
    written += chunk.toString();
    const found = /http:\S+/.exec(written)?.[0];
    if (found !== undefined && written.includes('is online.')) resolve(found);
  });
});
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** Opens the page, does something there, and saves what is seen. */
async function picture(name, colorScheme, doing) {
  const page = await browser.newPage({ viewport: { width: 1120, height: 700 }, colorScheme });
  await page.goto(address);
  await page.locator('body[data-ready=true] .message .select').waitFor();
  await doing(page);
  await page.screenshot({ path: join(root, 'docs', name) });
  await page.close();
  process.stdout.write(`docs/${name}\n`);
}

await picture('try-answer.png', 'dark', async (page) => {
  await page.locator('#messages').evaluate((log) => {
    log.scrollTop = 0;
  });
});
await picture('try-command.png', 'light', async (page) => {
  await page.getByRole('combobox', { name: /^Message/ }).fill('/quo');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '+ speaker' }).click();
  await page.keyboard.type('put');
  await page.getByRole('option', { name: 'Vladimir Putin' }).waitFor();
});
await browser.close();
trying.kill('SIGTERM');
