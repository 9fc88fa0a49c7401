// Words of time in an article: what the finders propose, read against the article's day and the story so far.
import type { Article } from '../../corpus/article.ts';
import { MONTH_NAMES } from '../../corpus/month.ts';
import type { Timex } from '../evidence.ts';
import { civil, type Day, isoDay, readIsoDay } from './calendar.ts';
import { compares } from './compare.ts';
import { governed, governorOf } from './govern.ts';
import { joinBounds } from './join.ts';
import type { Mention, Scene } from './mention.ts';
import { proposals } from './proposals.ts';
import { dayReading, type Reading } from './reading.ts';
import { saidDay } from './said-day.ts';
import { type Placed, spokenDays } from './spoken.ts';
import { anchors, begin, told } from './story.ts';
import { hasOwnYear, inStoryYear } from './story-year.ts';
import { outlookAt } from './tense.ts';
import { at, readWords, type Word } from './words.ts';

/** The words of a sentence, from the first up to `to`, and the number of its paragraph. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** Word places of each sentence, found by walking both lists once. */
function bounds(article: Article, words: readonly Word[]): readonly Sentence[] {
  let index = 0;
  return article.sentences.map((sentence) => {
    while (index < words.length && at(words, index).start < sentence.start) index++;
    const from = index;
    while (index < words.length && at(words, index).start < sentence.end) index++;
    return { from, to: index, paragraph: sentence.paragraph };
  });
}

function timex(text: string, { mention, start, end }: Found, reading: Reading): Timex {
  return {
    start,
    end,
    text: text.slice(start, end),
    type: mention.type,
    value: reading.value,
    earliest: reading.earliest === null ? null : isoDay(reading.earliest),
    latest: reading.latest === null ? null : isoDay(reading.latest),
    precision: reading.precision,
    inferred: !mention.stated && reading.precision !== null,
  };
}

/** 16/05/2024 or 05/16/2024: as the article's own written dates go, the American way where it has none. */
function writesDayFirst(text: string): boolean {
  if (/(?<!\d)(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{2}/.test(text)) return true;
  if (/(?<!\d)(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d{2}/.test(text)) return false;
  return DAY_FIRST.test(text);
}

const DAY_FIRST = new RegExp(`(?<!\\d)\\d{1,2} (?:${MONTH_NAMES.join('|')})\\b`);

interface Found extends Placed {
  readonly scene: Scene;
  readonly governor: string;
}

/** "By July, sales since January stood at …": the day that "since" runs to, not today; null where it is today. */
function sinceAnchor(words: readonly Word[], mention: Mention, anchor: Reading | null): Day | null {
  if (anchor === null || mention.stated) return null;
  for (let index = mention.from - 2; index > mention.from - 14; index--) {
    const { lower, text } = at(words, index);
    if (/^[.;:]$/.test(text)) break;
    if (/^(?:has|have)$/.test(lower)) return null;
  }
  return anchor.latest;
}

/** True where the mention, read as of a day, lies in that day's year. */
function inOneYear(mention: Mention, scene: Scene, today: Day): boolean {
  const { earliest } = mention.read({ ...scene, today });
  return earliest !== null && civil(earliest).year === civil(today).year;
}

/** What an article has told up to a place, beside its story. */
interface Told {
  /** The last date of the sentence that others can count from. */
  readonly anchor: Reading | null;
  /** The last single day of the sentence. */
  readonly beside: Day | null;
  /** The last day or month of the paragraph that has its year. */
  readonly dated: Reading | null;
}

/** The scene without the day that is to come, which nothing that has been counts from. */
function withoutComing(scene: Scene): Scene {
  const { today, day, been, last } = scene;
  if (today === null) return scene;
  const coming = last?.precision === 'day' && (last.earliest ?? today) > today;
  return {
    ...scene,
    day: day !== null && day > today ? been : day,
    last: !coming ? last : been === null ? null : dayReading(been),
  };
}

/** The scene for a mention: its sentence's verbs, and the day of a saying where they tell what was to come then. */
function sceneOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  place: number,
  sentence: Sentence,
  asOf: Scene,
): Scene {
  const { from, to } = mentions[place] ?? { from: 0, to: 0 };
  const start = Math.min(sentence.from, from);
  const end = Math.max(sentence.to, to);
  const outlook = outlookAt(words, from, to, start, end);
  if (outlook !== 'then') {
    const ahead = outlook ?? (governorOf(words, from) === 'by' ? true : null);
    return ahead === false || ahead === null ? withoutComing({ ...asOf, ahead }) : { ...asOf, ahead };
  }
  const said = saidDay(words, mentions, place, { start, end }, asOf);
  return said === null ? { ...asOf, ahead: 'then' } : { ...asOf, ahead: true, today: said };
}

/** Each mention read in the order of the text, with the scene that it was read in. */
function readInOrder(
  article: Article,
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly Found[] {
  const day = readIsoDay(article.published);
  const sentences = bounds(article, words);
  const dayFirst = writesDayFirst(article.text);
  let story = begin();
  let place = 0;
  let so: Told = { anchor: null, beside: null, dated: null };
  return mentions.map((mention, index) => {
    const before = sentences[place];
    while (place < sentences.length - 1 && mention.from >= (sentences[place]?.to ?? 0)) place++;
    const sentence = sentences[place] ?? { ...mention, paragraph: 0 };
    if (sentence !== before) {
      so = { anchor: null, beside: null, dated: sentence.paragraph === before?.paragraph ? so.dated : null };
    }
    const governor = governorOf(words, mention.from);
    const plain: Scene = { today: day, ahead: null, year: null, dayFirst, beside: so.beside, ...story };
    const asOf = sceneOf(words, mentions, index, sentence, plain);
    const end = governor === 'since' ? sinceAnchor(words, mention, so.anchor) : null;
    const scene = end !== null && inOneYear(mention, asOf, end) ? { ...asOf, today: end } : asOf;
    const first = mention.read(scene);
    const reading = governor === 'since' ? first : inStoryYear(mention, scene, first, so.dated, day);
    story = told(story, mention, reading, day, compares(words, mention.from, sentence.from));
    so = {
      anchor: anchors(reading, day) ? reading : so.anchor,
      beside: reading.precision === 'day' ? reading.earliest : so.beside,
      dated: reading !== first || hasOwnYear(mention, scene, reading) ? reading : so.dated,
    };
    const { start } = at(words, mention.from);
    return { mention, reading, scene, governor, start, end: at(words, mention.to - 1).end };
  });
}

/** The mention as of the day it was spoken; single days are unknown where only a longer stretch is said, which is then "today". */
function asSpoken({ mention, scene, reading }: Found, said: Reading, word: string): Reading {
  if (said.earliest === null) return reading;
  if (word === 'today' && said.precision !== 'day') return said;
  const today = said.precision === 'day' ? said.earliest : reading.precision === 'day' ? null : said.earliest;
  return mention.read({ ...scene, today, day: null });
}

/**
 * The words of time of an article in the order of the text, none overlapping another. Days are resolved against the
 * publication date and what was dated before, those inside a quotation against the day it was spoken where its
 * paragraph says so. Where the publication date is unknown, relative words keep a value with X's or '' and null days.
 * "since" and "by" before a time widen its days, not its words.
 */
export function findTimes(article: Article): readonly Timex[] {
  const words = readWords(article.text);
  const found = readInOrder(article, words, joinBounds(words, proposals(words)));
  const spoken = spokenDays(article, words, found);
  return found.map((one, place) => {
    const said = spoken.get(place);
    const reading = said === undefined ? one.reading : asSpoken(one, said, at(words, one.mention.from).lower);
    return timex(article.text, one, governed(one.governor, reading, one.scene.today));
  });
}
