// npm run try:discord as a person meets it: the script as a process of its own, the built bot behind it, and the page in
// real Chromium, used by keyboard wherever a person could.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FACE } from '../src/wording/face.ts';
import { chromiumPath, NO_CHROMIUM, startChromium } from './chromium.ts';

const SCRIPT = join(import.meta.dirname, '..', 'scripts', 'try-discord.mjs');
const path = chromiumPath();
if (path === null) process.stderr.write(`${NO_CHROMIUM}\n`);

let trying: ChildProcess;
let browser: Browser;
let page: Page;
let address: string;

/** The address that the script prints once it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(written)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`It ended: ${written}`)));
  });
}

/** Looks at the page as somebody else, and waits until it is theirs. */
async function become(name: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
  await page.locator(`body[data-seen-by="${name}"]`).waitFor();
}

const go = (place: string) => page.locator('.place', { hasText: place }).first().click();
const box = () => page.getByRole('combobox', { name: /^Message/ });
const messages = () => page.getByRole('article');

/** Types a command and takes it from the picker, by keyboard alone. */
async function take(command: string): Promise<void> {
  await box().focus();
  await page.keyboard.type(command);
  await page.getByRole('option', { name: command }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: `The command ${command}` }).waitFor();
}

describe.skipIf(path === null)('a Discord to try at home', () => {
  beforeAll(async () => {
    trying = spawn(process.execPath, [SCRIPT, '--patient'], { stdio: ['ignore', 'pipe', 'inherit'] });
    address = await addressOf(trying);
    browser = await startChromium(path ?? '');
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    page.setDefaultTimeout(30_000);
    await page.goto(address);
    await page.locator('.place', { hasText: 'Gazprom' }).waitFor({ timeout: 90_000 });
    await page.locator('.place', { hasText: 'When did Finland' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    const ended = new Promise((resolve) => trying.once('exit', resolve));
    trying.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
  beforeEach(async () => {
    await become('Ben');
    await go('general');
  });

  it('shows at first an answer with its quotes, small print, menu and buttons', async () => {
    const answer = messages().first();
    await answer.getByRole('heading', { name: /China ↔ Russia/ }).waitFor();
    expect(await answer.locator('blockquote').first().textContent()).toContain('$240.1 billion');
    expect(await answer.locator('blockquote strong').count()).toBeGreaterThan(0);
    expect(await answer.locator('small').first().textContent()).toMatch(/^\[1\] Attaché Trade/);
    await answer.getByRole('combobox', { name: FACE.readAround }).waitFor();
    await answer.getByRole('button', { name: FACE.cite }).waitFor();
    expect(await answer.textContent()).toContain('Ben used /trade');
  });

  it('takes a command by keyboard alone, with values as one types', async () => {
    await take('/who');
    const offered = page.waitForResponse((one) => one.request().postData()?.includes('"mill"') ?? false);
    await page.keyboard.type('mill');
    await offered;
    await page.getByRole('option', { name: 'Alexei Miller' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const answer = messages().last();
    await answer.getByText('used /who').waitFor();
    await answer.getByRole('heading', { name: /Miller/ }).waitFor();
  });

  it('marks what one person alone sees, and shows it to nobody else', async () => {
    const menu = messages().first().getByRole('combobox', { name: FACE.readAround });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const around = page.locator('article.only-you');
    await around.getByText('Only you can see this').waitFor();
    await around.locator('blockquote').nth(1).waitFor();
    await become('Ada');
    expect(await around.count()).toBe(0);
  });

  it('opens the text box of a follow-up and answers what is typed there', async () => {
    await messages().first().getByRole('button', { name: FACE.followUp }).click();
    const form = page.getByRole('dialog', { name: FACE.followUpTitle });
    await form.getByRole('textbox').fill('and in 2022?');
    await page.keyboard.press('Enter');
    await messages().last().getByText('from /trade above').waitFor();
    expect(await messages().last().textContent()).toContain('190.27');
  });

  it('offers /corpus to those with Manage Server, and answers it for the archive’s admin alone', async () => {
    await box().fill('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    expect(await page.getByRole('option', { name: /corpus/ }).count()).toBe(0);
    await become('Ada');
    await take('/corpus status');
    await page.keyboard.press('Enter');
    await page.locator('article.only-you', { hasText: '22 articles' }).waitFor();
    await become('Cleo');
    await take('/corpus reload');
    await page.keyboard.press('Enter');
    await page.locator('article.only-you', { hasText: FACE.notAdmin }).waitFor();
  });

  it('has a thread and a post with the bot’s answers, and a new post gets one', async () => {
    await go('Gazprom');
    await page.getByRole('heading', { name: /desk › Gazprom/ }).waitFor();
    await go('When did Finland');
    await page.locator('blockquote', { hasText: 'NATO' }).first().waitFor();
    await go('forum');
    await page.getByRole('textbox', { name: 'Title' }).fill('Who leads Gazprom?');
    await page.getByRole('textbox', { name: 'Message' }).fill('@Attaché Who is Gazprom’s chief executive?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('blockquote', { hasText: 'Miller' }).first().waitFor();
  });

  it('shows each call on the wire with its body', async () => {
    const call = page.locator('#wire-lines li', { hasText: 'PATCH /webhooks/' }).last();
    await call.locator('summary').click();
    expect(await call.locator('pre').nth(1).textContent()).toContain('"allowed_mentions"');
    await page.getByRole('checkbox', { name: 'REST only' }).check();
    expect(await page.locator('#wire-lines li.gateway:visible').count()).toBe(0);
  });

  it('reads nothing that is written as markup, and runs nothing', async () => {
    const words = '<img src=x onerror="document.title=1"> <script>document.title=2</script> **bold**';
    await box().fill(words);
    await page.keyboard.press('Enter');
    const said = messages().filter({ hasText: 'onerror' }).last();
    expect(await said.textContent()).toContain('<script>document.title=2</script> bold');
    expect(await said.locator('img, script').count()).toBe(0);
    expect(await page.title()).toBe('A Discord to try at home');
  });

  it('is dark or light, as the system has it or as one chooses', async () => {
    const back = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await back();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(back).not.toBe(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(back).toBe(dark);
    await page.getByRole('button', { name: 'Light' }).click();
    await expect.poll(back).not.toBe(dark);
    await page.getByRole('button', { name: 'Dark' }).click();
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: 'Wire' }).click();
    expect(await page.locator('#wire').isVisible()).toBe(false);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
