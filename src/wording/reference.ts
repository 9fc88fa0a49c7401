// A source as papers and debaters write it: Chicago, MLA and a debate card. Plain text in one line each; no clock, so
// that no day of access stands in it.
import type { Article } from '../corpus/article.ts';
import { paragraphAt } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { isGivenName } from '../evidence/actor/given-names.ts';
import { citeText } from './around.ts';
import { dayWords } from './dates.ts';
import { inertLine } from './inert.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "May 17, 2024", as The Chicago Manual of Style (17th edition, 14.224) writes a day. */
function americanDay(date: string): string {
  const [year, month = '1', day = '1'] = date.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
}

/** First and last name of a person; null for a body, several people or a name whose order is not known. */
function nameParts(author: string): { first: string; last: string } | null {
  const words = author.trim().split(/\s+/u);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const isPerson = words.length >= 2 && words.length <= 4 && isGivenName(first) && /^\p{Lu}/u.test(last);
  return isPerson && !/[,;&]|\band\b/u.test(author) ? { first: words.slice(0, -1).join(' '), last } : null;
}

/** "Lin, Mina" for a person, any other author as written; null for none. */
function listed(author: string | null): string | null {
  if (author === null) return null;
  const parts = nameParts(author);
  return parts === null ? author : `${parts.last}, ${parts.first}`;
}

function sentence(words: string): string {
  return /[.?!]$/u.test(words) ? words : `${words}.`;
}

/** Chicago 17, notes and bibliography, 14.191: Author. “Title.” Outlet, Month Day, Year. Address. */
function chicago({ author, title, outlet, published, url, id }: Article): string {
  const day = published === null ? 'n.d.' : americanDay(published);
  const where = [outlet, day].filter((one) => one !== null).join(', ');
  const parts = [listed(author), `“${sentence(title)}”`, where, url ?? `Article ${id}`];
  return parts.flatMap((one) => (one === null ? [] : [one.endsWith('”') ? one : sentence(one)])).join(' ');
}

/** MLA 9, 5.1: Author. “Title.” Outlet, Day Month Year, Address. */
function mla({ author, title, outlet, published, url, id }: Article): string {
  const by = listed(author);
  const opening = [...(by === null ? [] : [sentence(by)]), `“${sentence(title)}”`];
  const day = published === null ? null : dayWords(published);
  const where = [outlet, day, url ?? `article ${id}`].filter((one) => one !== null).join(', ');
  return [...opening, sentence(where)].join(' ');
}

/** A debate card's tag: surname and two figures of the year, then the whole source in brackets. */
function card({ author, title, outlet, published, url, id }: Article, paragraph: number): string {
  const name = author === null ? (outlet ?? id) : (nameParts(author)?.last ?? author);
  const year = published === null ? 'n.d.' : published.slice(2, 4);
  const day = published === null ? null : dayWords(published);
  const source = [author, `“${title}”`, outlet, day, `¶${paragraph}`, url ?? `article ${id}`];
  return `${name} ${year} (${source.filter((one) => one !== null).join(', ')})`;
}

/** The source of a range in the three ways, each a line that begins with what it is. */
export function referencesOf(article: Article, range: Range): readonly string[] {
  const lines = [
    `Chicago: ${chicago(article)}`,
    `MLA: ${mla(article)}`,
    `Card: ${card(article, paragraphAt(article, range.start))}`,
  ];
  return lines.map(inertLine);
}

/** What "Cite" gives to copy: the words with their source as a plain note, then the source in the three other ways. */
export function copyText(article: Article, range: Range, most = Number.POSITIVE_INFINITY): string {
  const references = referencesOf(article, range).join('\n');
  return `${citeText(article, range, most - references.length - 1)}\n${references}`;
}
