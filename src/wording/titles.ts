// Titles and headings of answers, in words.
import type { Heading, Part, Suggestion, Title } from '../commands/answer.ts';
import type { Event } from '../evidence/evidence.ts';
import { amountsWords, amountWords, measureWords } from './amounts.ts';
import { counted } from './counted.ts';
import { askedDays, dayWords, rangeWords } from './dates.ts';

const CORPUS = {
  status: 'What the archive holds',
  reload: 'Reloaded',
  rejected: 'What is wrong with the files',
  add: 'Added',
  remove: 'Removed',
  'confirm-remove': 'Remove this article?',
} as const;

function quotationsTitle(title: Extract<Title, { kind: 'quotations' }>): string {
  const about = title.topic === null ? '' : ` on ${title.topic}`;
  const count = `${title.speaker ?? 'Quotations'}${about}: ${counted(title.count, 'quotation', 'quotations')}`;
  if (title.count < 2) return count;
  const unstated = ' (where no day is stated, by the article’s date)';
  return `${count}, newest first${title.days === 'stated' ? '' : unstated}`;
}

function positionsTitle({ topic, from, to, shown, of }: Extract<Title, { kind: 'positions' }>): string {
  const about = [topic, askedDays(from, to)].filter((one) => one !== null).join(', ');
  const who = shown < of ? `${shown} of ${of}` : String(of);
  return `Who says what${about === '' ? '' : `: ${about}`} (${who})`;
}

function timelineTitle(title: Extract<Title, { kind: 'timeline' }>): string {
  const days = askedDays(title.from, title.to);
  return `${title.topic ?? 'What happened'}${days === null ? '' : `, ${days}`}`;
}

function tradeTitle(title: Extract<Title, { kind: 'trade' }>): string {
  const { country, partner, measure, mirrored } = title;
  const flow = /\bexports?\b/i.test(measure ?? '') ? '→' : /\bimports?\b/i.test(measure ?? '') ? '←' : '↔';
  const between = partner === null ? country : `${country} ${flow} ${partner}`;
  const also = mirrored === null ? '' : `, told as the other side’s ${mirrored} too`;
  return `${between} ${measure ?? 'trade'}${also}${title.year === null ? ', newest year first' : ` in ${title.year}`}`;
}

function sourcesTitle({ count, of, ranked }: Extract<Title, { kind: 'sources' }>): string {
  const all = counted(of, 'article', 'articles');
  const shown = count === of ? all : `${count} of ${all}`;
  return ranked ? `${shown}, best first` : shown;
}

/** The title line of an answer; null where the evidence speaks for itself. */
export function titleWords(title: Title | { readonly kind: 'empty' }): string | null {
  switch (title.kind) {
    case 'passages':
      return null;
    case 'claim':
      return 'What the archive has on that';
    case 'sides':
      return title.count === 1
        ? 'One side only. Attaché gives no verdict'
        : `${title.count} sides, newest first. Attaché gives no verdict`;
    case 'no-verdict':
      return 'What the articles say on it. Attaché gives no verdict';
    case 'trade':
      return tradeTitle(title);
    case 'quotations':
      return quotationsTitle(title);
    case 'timeline':
      return timelineTitle(title);
    case 'positions':
      return positionsTitle(title);
    case 'who':
      return title.name;
    case 'brief':
      return title.partner === null
        ? `${title.country}, in brief`
        : `${title.country} and ${title.partner}, in brief`;
    case 'sources':
      return sourcesTitle(title);
    case 'card':
      return title.title;
    case 'help':
      return 'What you can ask';
    case 'help-command':
      return `/${title.command}`;
    case 'privacy':
      return 'What is stored, and for how long';
    case 'corpus':
      return CORPUS[title.what];
    case 'empty':
      return 'This archive is empty: it has no article yet';
    case 'nothing':
      return 'Nothing in this archive answers that';
    case 'nothing-further':
      return 'Nothing further on that in this archive';
    case 'invalid':
      return 'That can’t be asked like this';
  }
}

const PARTS: Readonly<Record<Part, string>> = {
  answer: 'Answer',
  support: 'Also on this',
  roles: 'In what role',
  quotations: 'In their own words',
  appearances: 'Where the articles name them',
  events: 'Newest events',
  figures: 'Newest figures',
  articles: 'Articles',
  passages: 'Passages, with what was found in bold',
  examples: 'Lines that find something here',
  'set-aside': 'Set aside: these do not answer',
  warnings: 'Used all the same, with a warning',
};

function eventHeading(event: Event): string {
  const undated = event.earliest === null && event.latest === null;
  const days = undated ? 'no date' : rangeWords(event);
  const worked = event.inferred && !undated ? `${days} (worked out)` : days;
  return event.status === 'happened' ? worked : `${event.status.toUpperCase()}, ${worked}`;
}

function yearHeading(heading: Extract<Heading, { kind: 'year' | 'differ' }>): string {
  const [first] = heading.figures;
  if (first === undefined) return heading.year ?? '';
  const when = first.period === null ? 'Year not stated' : rangeWords(first.period);
  const what = measureWords(first);
  const value =
    heading.kind === 'differ' ? `sources differ, ${amountsWords(heading.figures)}` : amountWords(first);
  const change = heading.change === null ? '' : `, ${amountWords(heading.change)}`;
  return `${when}, ${what}: ${value}${change}`;
}

/** The words of a heading that an answer computed, whatever its kind. */
export function headingWords(heading: Heading): string {
  switch (heading.kind) {
    case 'year':
    case 'differ':
      return yearHeading(heading);
    case 'voice':
      return [heading.name, heading.speaker, heading.date === null ? null : dayWords(heading.date)]
        .filter((one) => one !== null)
        .join(', ');
    case 'no-voice':
      return `${heading.name}: no words of theirs found on this`;
    case 'position': {
      const { name, shown, of, days } = heading;
      const count = shown < of ? `${shown} of ${of}` : counted(of, 'statement', 'statements');
      const isDated = days.earliest !== null || days.latest !== null;
      return isDated ? `${name}: ${count}, ${rangeWords(days)}` : `${name}: ${count}`;
    }
    case 'time':
      return eventHeading(heading.event);
    case 'part':
      return PARTS[heading.part];
    case 'part-of':
      return `${PARTS[heading.part]}: ${heading.shown} of ${heading.of}`;
  }
}

const LEADS: Readonly<Record<Suggestion['label'], string>> = {
  earlier: 'Earlier',
  narrower: 'Narrower',
  older: 'All years',
  'exports-imports': 'Exports',
  quotations: 'Quotations',
  timeline: 'Timeline',
  trade: 'Figures',
  brief: 'Brief',
  sources: 'Articles',
  try: 'Try instead',
  meant: 'Did you mean',
  help: 'All commands',
  confirm: 'Remove it',
  problems: 'All problems',
  ambiguous: 'Or',
};

/** The label of a button; an ambiguous name carries the other reading. */
export function leadWords(suggestion: Suggestion): string {
  const label = LEADS[suggestion.label];
  return suggestion.label === 'ambiguous'
    ? `${label} ${Object.values(suggestion.call.options)[0] ?? ''}`
    : label;
}
