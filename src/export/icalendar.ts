// Dated happenings as an iCalendar file after RFC 5545 (with NAME and DESCRIPTION of RFC 7986): all-day events from the
// first to the last day that an article can mean. No clock: the stamp of an event is the day of its article.
import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import type { Answer, EvidenceItem } from '../commands/answer.ts';
import { counted } from '../wording/counted.ts';
import { rangeWords } from '../wording/dates.ts';
import { withoutControls } from '../wording/inert.ts';
import { sourceLabel } from '../wording/sources.ts';
import { placedIn, wordsAt } from './row.ts';

/** Octets of a line before it is folded; the space that opens the next line, which ical.js does not count, makes 75. */
ICAL.foldLength = 74;

type EventItem = Extract<EvidenceItem, { readonly kind: 'event' }>;

/** An event whose first and last day are known. */
interface Dated {
  readonly item: EventItem;
  readonly earliest: string;
  readonly latest: string;
}

/** What took place has a status of its own; what is reported or denied is neither confirmed nor cancelled. */
const STATUS = { happened: 'CONFIRMED', planned: 'TENTATIVE', reported: null, denied: null } as const;

function datedIn(answer: Answer): { readonly dated: readonly Dated[]; readonly leftOut: number } {
  const events = placedIn(answer).flatMap(({ item }) => (item.kind === 'event' ? [item] : []));
  const dated = events.flatMap((item) => {
    const { earliest, latest } = item.event;
    return earliest === null || latest === null ? [] : [{ item, earliest, latest }];
  });
  return { dated, leftOut: events.length - dated.length };
}

/** The day behind one, where an all-day event ends (RFC 5545, 3.6.1: the end is not part of it). */
function dayBehind(day: string): ICAL.Time {
  const end = ICAL.Time.fromDateString(day);
  end.adjust(1, 0, 0, 0);
  return end;
}

/**
 * Stays the same while the article, its sentence and its words of time do; a second event of the same words gets a
 * number, so that no two are alike.
 */
function uidOf({ item, earliest, latest }: Dated, taken: Set<string>): string {
  const said = [item.articleId, item.text, wordsAt(item, item.event.timeText), earliest, latest];
  const name = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
  let uid = `${name}@attache`;
  for (let more = 2; taken.has(uid); more += 1) uid = `${name}-${more}@attache`;
  taken.add(uid);
  return uid;
}

/** How exactly the day is known, and the source, line by line. */
function describe({ item, earliest, latest }: Dated): string {
  const { event, title, articleId, paragraph, link } = item;
  const days = rangeWords({ earliest, latest });
  const words = wordsAt(item, event.timeText);
  const when = event.inferred ? `${days} (worked out: ${words})` : days;
  const within = earliest === latest ? '' : '; no single day is named';
  const lines = [
    event.status === 'happened' ? '' : event.status,
    `${when}${within}`,
    `${sourceLabel(item, paragraph)}, “${title}”, article ${articleId}`,
    link ?? '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function eventOf(dated: Dated, taken: Set<string>): ICAL.Component {
  const { item, earliest, latest } = dated;
  const status = STATUS[item.event.status];
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | ICAL.Time) => event.addPropertyWithValue(name, value);
  add('uid', uidOf(dated, taken));
  add('dtstamp', ICAL.Time.fromDateTimeString(`${item.published ?? earliest}T00:00:00Z`));
  add('dtstart', ICAL.Time.fromDateString(earliest));
  add('dtend', dayBehind(latest));
  add('summary', withoutControls(item.text));
  add('description', withoutControls(describe(dated)));
  if (item.link !== null) add('url', item.link);
  if (status === null) add('categories', item.event.status);
  else add('status', status);
  add('transp', 'TRANSPARENT');
  return event;
}

/** A text that is read as text whatever a reader knows of the property. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/**
 * The events of an answer in its order, each with its sentence as summary; busy for nobody. One without a first or
 * last day ("since 2014", "by 2030", no date) is left out, and the calendar's description counts these. `title` names
 * the calendar; `notes` are said in its description.
 */
export function icalendarOf(answer: Answer, title: string, notes: readonly string[]): string {
  const { dated, leftOut } = datedIn(answer);
  const left =
    leftOut === 0
      ? []
      : [`${counted(leftOut, 'happening', 'happenings')} without a first and a last day left out.`];
  const description = [...notes, ...left].join('\n');
  const calendar = new ICAL.Component('vcalendar');
  const add = (name: string, value: string) => calendar.addPropertyWithValue(name, value);
  add('prodid', '-//Attaché//Timeline//EN');
  add('version', '2.0');
  add('name', escaped(withoutControls(title)));
  add('x-wr-calname', escaped(withoutControls(title)));
  if (description !== '') {
    add('description', description);
    add('x-wr-caldesc', escaped(description));
  }
  const taken = new Set<string>();
  for (const one of dated) calendar.addSubcomponent(eventOf(one, taken));
  return `${calendar.toString()}\r\n`;
}
