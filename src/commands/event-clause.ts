// Whether a happening itself is about a topic where its sentence tells of two things: "X opened on 1 May, while Y closed
// on 3 May", "X opened, while Y closed on 3 May".
import { firstIndex } from '../corpus/binary-search.ts';
import type { Range } from '../corpus/span.ts';
import type { Event } from '../evidence/evidence.ts';
import type { Archive, Question, Row } from '../index/archive.ts';
import { speaksOf } from './topic.ts';

/** Where a clause with a subject of its own may begin. */
const CUT = /;|,?\s(?:while|whereas)\b|,\s(?:and|but)\b/giu;
/** Where one certainly does, that tells of another thing. */
const CONTRAST = /;|,\s(?:while|whereas)\b/giu;

/** What is longer is no sentence, and is not cut. */
const LONGEST = 2000;

/** Words that take up something, so that two clauses with them are about the same. */
const TAKES_UP =
  /\b(?:it|its|they|their|them|this|that|these|those|he|his|him|she|her|both|two|such|same)\b/iu;

/**
 * The part of the sentence that an event's words of time stand in, cut where a clause begins between two dates, or
 * stands against another where there is one date.
 */
function clauseOf(text: string, event: Event, times: readonly Range[]): Range {
  let { start, end } = event;
  const isOnly = times.length < 2;
  for (const cut of text.slice(event.start, event.end).matchAll(isOnly ? CONTRAST : CUT)) {
    const at = event.start + cut.index;
    const isBetween = times.some((time) => time.end <= at) && times.some((time) => time.start >= at);
    if (!isOnly && !isBetween) continue;
    if (at <= event.timeText.start) start = at + cut[0].length;
    else end = Math.min(end, at);
  }
  return { start, end };
}

/**
 * Gives a test of events: false for one in a clause that names others and holds nothing of the topic, in a sentence that
 * tells another thing in a clause which does, where neither takes up the other. True for every other.
 */
export function ownClauseOn(archive: Archive, topic: Question): (row: Row<Event>) => boolean {
  return ({ article: { id, text }, item }) => {
    if (item.end - item.start > LONGEST) return true;
    const { events } = archive.evidenceOf(id);
    const first = firstIndex(events, ({ start }) => start >= item.start);
    const after = firstIndex(events, ({ start }) => start > item.start);
    const times = events.slice(first, after).map(({ timeText }) => timeText);
    const { start, end } = clauseOf(text, item, times);
    if (start === item.start && end === item.end) return true;
    const own = text.slice(start, end);
    const rest = `${text.slice(item.start, start)} ${text.slice(end, item.end)}`;
    if (TAKES_UP.test(own) || TAKES_UP.test(rest) || archive.understand(own).entities.length === 0)
      return true;
    return speaksOf(archive, topic, own) || !speaksOf(archive, topic, rest);
  };
}
