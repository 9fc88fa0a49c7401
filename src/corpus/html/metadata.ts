// What a page says about itself: JSON-LD, meta elements, canonical link, time elements, language. All of it is worked out.
import type { Guess } from '../article.ts';
import { fieldValue } from '../fields.ts';
import { publishedDay, statedDay } from '../publication.ts';
import type { Page } from './element.ts';

export type PageMetadata = readonly { readonly guess: Guess; readonly value: string }[];

const LONGEST = 500;
const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|WebPage)$/;

/** Title, outlet, author, date, address and language as far as the page states them, each at most once. */
export function pageMetadata(page: Page): PageMetadata {
  const linked = linkedData(page);
  const meta = (...names: readonly string[]) =>
    names.map((name) => metaContent(page, name)).find((value) => value !== '') ?? '';
  const url =
    webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(meta('og:url')) ??
    webAddress(text(linked.url));
  const outlet = meta('og:site_name') || nameOf(linked.publisher) || meta('application-name');
  const found: { guess: Guess; value: string }[] = [];
  const add = (field: Guess['field'], from: Guess['from'], value: string | null): void => {
    const line = (value ?? '')
      .slice(0, LONGEST + 1)
      .replace(/\s+/g, ' ')
      .trim();
    const checked = line.length > LONGEST ? null : fieldValue(field, line);
    if (checked !== null) found.push({ guess: { field, from }, value: checked });
  };
  add('title', 'page', titleOf(page, meta('og:title', 'twitter:title') || text(linked.headline), outlet));
  if (outlet !== '') add('outlet', 'page', outlet);
  else if (url !== null) add('outlet', 'address', new URL(url).hostname.replace(/^www\./, ''));
  add(
    'author',
    'page',
    nameOf(linked.author) ||
      authorName(meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator')),
  );
  add('published', 'page', publishedOf(page, linked, meta));
  add('url', 'page', url);
  add(
    'language',
    'page',
    languageOf(page.documentElement?.getAttribute('lang') || meta('og:locale').replace('_', '-')),
  );
  return found;
}

type Linked = Readonly<Record<string, unknown>>;

/** The first JSON-LD object that describes an article. */
function linkedData(page: Page): Linked {
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    try {
      const article = articleIn(JSON.parse(script.textContent ?? ''), 0);
      if (article !== null) return article;
    } catch {
      // a broken block says nothing
    }
  }
  return {};
}

function articleIn(value: unknown, depth: number): Linked | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value))
    return (
      value
        .slice(0, 50)
        .map((item) => articleIn(item, depth + 1))
        .find((item) => item !== null) ?? null
    );
  const record = value as Linked;
  const types = [record['@type']].flat().map(String);
  if (types.some((type) => ARTICLE_TYPES.test(type)) && ('headline' in record || 'datePublished' in record))
    return record;
  return articleIn(record['@graph'], depth + 1) ?? articleIn(record.mainEntity, depth + 1);
}

function metaContent(page: Page, name: string): string {
  const selector = ['property', 'name', 'itemprop']
    .map((attribute) => `meta[${attribute}="${name}"]`)
    .join(',');
  return page.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
}

/** The headline without the site's name that pages put behind it. */
function titleOf(page: Page, stated: string, outlet: string): string {
  const whole =
    stated ||
    (page.querySelector('h1')?.textContent ?? '').trim() ||
    (page.querySelector('title')?.textContent ?? '').trim();
  const line = whole.replace(/\s+/g, ' ').trim();
  const tail = /^(.{10,})\s[|–—-]\s([^|–—]{2,40})$/.exec(line);
  const isSite =
    tail !== null &&
    (tail[2]?.toLowerCase() === outlet.toLowerCase() || (stated === '' && / \| /.test(line)));
  return isSite ? (tail[1] ?? line).trim() : line;
}

/** The time elements that may tell when a page was published, the likeliest first; any other may date a comment. */
const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'header time[datetime]',
  'article time[datetime]',
];

function publishedOf(
  page: Page,
  linked: Linked,
  meta: (...names: readonly string[]) => string,
): string | null {
  const time = TIMES.map((selector) => page.querySelector(selector)).find((found) => found !== null);
  const stated = [
    text(linked.datePublished),
    meta('article:published_time', 'datePublished', 'og:article:published_time'),
    meta(
      'date',
      'dc.date',
      'dc.date.issued',
      'DC.date.issued',
      'dcterms.created',
      'pubdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
    ),
    time?.getAttribute('datetime') ?? '',
    time?.textContent ?? '',
  ];
  return stated.map((value) => dayOf(value.trim())).find((day) => day !== null) ?? null;
}

function dayOf(value: string): string | null {
  return publishedDay(value) ?? publishedDay(value.slice(0, 10)) ?? statedDay(value);
}

function nameOf(value: unknown): string {
  const items = [value].flat().slice(0, 10);
  const names = items.map((item) =>
    authorName(typeof item === 'object' && item !== null ? text((item as Linked).name) : text(item)),
  );
  return names.filter((name) => name !== '').join(', ');
}

function authorName(value: string): string {
  return /^https?:|[@<>{}]/i.test(value) ? '' : value.replace(/^by\s/i, '');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function webAddress(value: string | null | undefined): string | null {
  return fieldValue('url', value ?? '');
}

function languageOf(value: string): string | null {
  const checked = fieldValue('language', value);
  return checked === null ? null : (Intl.getCanonicalLocales(checked)[0] ?? null);
}
