// When a quotation was spoken, as its paragraph says ("he said on Monday"), for words of time inside it.
import type { Article } from '../../corpus/article.ts';
import { type Marked, marksOf } from '../quotation/marks.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import { at, type Word } from './words.ts';

const SAID =
  /^(?:said|told|wrote|tweeted|added|declared|announced|warned|stated|argued|insisted|promised|vowed|pledged|asked|replied|posted|speaking|interview|statement|speech|quipped|remarked|commented|indicated|predicted|confirmed|revealed|claimed|suggested|noted|signalled|signaled|hinted|explained)$/;
const REACH = 7;

/** A mention with the days it has so far and the place where it stands. */
export interface Placed {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** True where a word of saying stands near before the time, or after one that begins its sentence. */
export function datesSaying(words: readonly Word[], { from, to }: Mention): boolean {
  for (let index = from - 1; index >= from - REACH; index--) {
    const { lower, text } = at(words, index);
    if (SAID.test(lower)) return true;
    if (/^[.;:]$/.test(text)) break;
  }
  if (!/^(?:on|in)$/.test(at(words, from - 1).lower) || /\p{Ll}/u.test(at(words, from - 1).text.charAt(0)))
    return false;
  for (let index = to; index < to + REACH * 2; index++) {
    const { lower, text } = at(words, index);
    if (SAID.test(lower)) return true;
    if (/^[.;]$/.test(text)) break;
  }
  return false;
}

/** For each place, whether it stands inside quotation marks; both lists are walked once. */
function quotedPlaces(marks: readonly Marked[], placed: readonly Placed[]): readonly boolean[] {
  let next = 0;
  return placed.map(({ start, end }) => {
    while (next < marks.length && (marks[next]?.end ?? 0) < end) next++;
    const mark = marks[next];
    return mark !== undefined && mark.start <= start && end <= mark.end;
  });
}

/** For each place, the number of its paragraph, from 0. */
function paragraphsOf({ paragraphs }: Article, placed: readonly Placed[]): readonly number[] {
  let paragraph = 0;
  return placed.map(({ start }) => {
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= start) paragraph++;
    return paragraph;
  });
}

/**
 * For each place of `placed` that stands inside a quotation whose paragraph says when it was spoken: those days, of
 * the first such words after it, else of the last before it. Places outside quotations and in undated ones are not in
 * the map. Linear.
 */
export function spokenDays(
  article: Article,
  words: readonly Word[],
  placed: readonly Placed[],
): ReadonlyMap<number, Reading> {
  const quoted = quotedPlaces(marksOf(article), placed);
  if (!quoted.includes(true)) return new Map();
  const paragraphs = paragraphsOf(article, placed);
  const sayings = placed.map(({ mention, reading }, place) =>
    quoted[place] === false && reading.earliest !== null && datesSaying(words, mention) ? reading : null,
  );
  const days = new Map<number, Reading>();
  const pass = (from: number, to: number, step: number): void => {
    let said: Reading | null = null;
    for (let place = from; place !== to; place += step) {
      if (paragraphs[place] !== paragraphs[place - step]) said = null;
      said = sayings[place] ?? said;
      if (said !== null && quoted[place] === true) days.set(place, said);
    }
  };
  pass(0, placed.length, 1);
  pass(placed.length - 1, -1, -1);
  return days;
}
