// Links to quoted words, cut out of the bot's Markdown by the approximation of Discord's parser and opened in real
// Chromium over a local page: they scroll to the words, among signs that part a directive, twice in a page, and across
// elements.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToWords } from '../src/commands/text-fragment.ts';
import { markdownOf } from '../src/discord/markdown.ts';
import type { Inline } from '../stand-in/page/browser/inline.ts';
import { type Block, blocksOf } from '../stand-in/page/browser/markdown.ts';
import { chromiumPath, NO_CHROMIUM, startChromium } from './chromium.ts';

const COUNT = 200;
const WORDS =
  'harbour ships minister tonnes winter border talks grain pipeline summit rail steel export island'.split(
    ' ',
  );
const SIGNS = [
  ' – ',
  ', ',
  ' & ',
  ' (so) ',
  ' 5% ',
  ' “no” ',
  " it's ",
  ' [sic] ',
  ' - ',
  '; ',
  ' A-B, C ',
  ' 1,5 % ',
];

interface Case {
  readonly text: string;
  readonly quoted: string;
  /** How often the words stand in the page; the last time is meant. */
  readonly times: 1 | 2;
  readonly acrossElements: boolean;
}

/** Numbers that look like chance and are the same in each run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function casesOf(count: number): readonly Case[] {
  const roll = dice(11);
  const word = () => WORDS[roll(WORDS.length)] ?? '';
  const words = (least: number, most: number) =>
    Array.from({ length: least + roll(most - least) }, word).join(' ');
  return Array.from({ length: count }, (_, number) => {
    const quoted = `${words(2, 9)}${SIGNS[roll(SIGNS.length)]}${words(1, 9)} ${number}`;
    const times = number % 5 < 2 ? 2 : 1;
    const filler = () => `${words(8, 12)}.`;
    const first = times === 2 ? [`Earlier, ${words(3, 5)}: ${quoted}. ${filler()}`] : [];
    const last = `Later ${words(3, 5)} said: ${quoted}. ${filler()}`;
    const text = [filler(), ...first, filler(), last, filler()].join('\n\n');
    return { text, quoted, times, acrossElements: number % 5 === 4 };
  });
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page: each paragraph a screen away from the next; the words, where they are to, go over three elements. */
function pageOf({ text, quoted, acrossElements }: Case): string {
  const third = Math.floor(quoted.length / 3);
  const split = [quoted.slice(0, third), quoted.slice(third, 2 * third), quoted.slice(2 * third)].map(
    escaped,
  );
  const inner = acrossElements
    ? `${split[0]}<em>${split[1]}</em><a href="#x">${split[2]}</a>`
    : escaped(quoted);
  const paragraphs = text.split('\n\n').map((paragraph, place) => {
    const [before = '', after] = paragraph.split(quoted);
    const body = after === undefined ? escaped(paragraph) : `${escaped(before)}${inner}${escaped(after)}`;
    return `<p id="p${place}">${body}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>p{margin:0 0 3000px}</style>${paragraphs.join('\n')}`;
}

function linksIn(blocks: readonly Block[]): readonly string[] {
  const inLine = (words: readonly Inline[]): readonly string[] =>
    words.flatMap((one) =>
      one.kind === 'link' ? [one.url] : one.kind === 'styled' ? inLine(one.words) : [],
    );
  return blocks.flatMap((block) =>
    block.kind === 'small' || block.kind === 'heading'
      ? inLine(block.words)
      : block.kind === 'text'
        ? block.lines.flatMap(inLine)
        : [],
  );
}

/** The address behind ↗ as Discord's client would read it out of the bot's message. */
function addressOf(one: Case, url: string): string {
  const start = one.text.lastIndexOf(one.quoted);
  const link = linkToWords(url, one.text, { start, end: start + one.quoted.length });
  const small = [[{ kind: 'link' as const, text: '↗', url: link ?? '' }]];
  const markdown = markdownOf({ kind: 'slice', text: one.quoted, bold: [], number: null, small });
  const [address = ''] = linksIn(blocksOf(markdown));
  return address;
}

const path = chromiumPath();
if (path === null) process.stderr.write(`${NO_CHROMIUM}\n`);

describe.skipIf(path === null)('the link to quoted words', () => {
  const cases = casesOf(COUNT);
  const server = createServer((request, response) => {
    const one = cases[Number(request.url?.slice(1))];
    response
      .writeHead(one ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(one ? pageOf(one) : '');
  });
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startChromium(path ?? '');
    page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  /** The paragraphs that are seen once the page has scrolled. */
  const seen = async (): Promise<readonly string[]> => {
    await page.waitForFunction('scrollY > 0', undefined, { timeout: 3_000 }).catch(() => null);
    return page.evaluate(`[...document.querySelectorAll('p')].filter((p) => {
      const { top } = p.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }).map((p) => p.id)`);
  };

  it(`scrolls Chromium to each of ${COUNT} quotations`, { timeout: 300_000 }, async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const missed: string[] = [];
    for (const [number, one] of cases.entries()) {
      const paragraph = one.text.split('\n\n').findLastIndex((words) => words.includes(one.quoted));
      await page.goto('about:blank');
      await page.goto(addressOf(one, `${origin}/${number}`));
      const shown = await seen();
      if (!(shown.length === 1 && shown[0] === `p${paragraph}`))
        missed.push(`${one.quoted} (${one.times} times, across: ${one.acrossElements}): ${shown.join()}`);
    }
    expect(missed).toEqual([]);
    expect(cases.filter(({ times }) => times === 2).length).toBe(COUNT * 0.4);
    expect(cases.filter(({ acrossElements }) => acrossElements).length).toBe(COUNT * 0.2);
  });
});
