// An inspected article as a page: its metadata, then each piece of evidence as the slice that it is. Words only;
// drawing is the terminal's.
import type { Range } from '../corpus/span.ts';
import type { Event, Figure, Quotation, Timex } from '../evidence/evidence.ts';
import type { DateRange } from '../evidence/period.ts';
import type { Block, Page, Words } from '../wording/page.ts';
import { problemWords } from '../wording/problems.ts';
import type { Inspected } from './inspect.ts';

function text(words: string): readonly Words[] {
  return [{ kind: 'text', text: words }];
}

function days(range: DateRange | null): string {
  if (range === null || (range.earliest === null && range.latest === null)) return 'no date';
  if (range.earliest === range.latest) return range.earliest ?? '';
  return `${range.earliest ?? '…'} to ${range.latest ?? '…'}`;
}

function quotationWords({ kind, speaker, said, certain }: Quotation): string {
  const who = speaker === null ? 'no speaker' : [speaker.name, speaker.role].filter((one) => one).join(', ');
  return [kind, who, `said: ${days(said)}`, certain ? '' : 'not certain']
    .filter((one) => one !== '')
    .join(' · ');
}

function figureWords({ value, valueMax, unit, measure, parties, change, period }: Figure): string {
  const amount = valueMax === undefined ? `${value} ${unit}` : `${value} to ${valueMax} ${unit}`;
  const parts = [amount, measure, parties.join(', '), change ?? '', days(period)];
  return parts.filter((one) => one !== '').join(' · ');
}

function eventWords(event: Event): string {
  return [days(event), event.precision, event.status, event.inferred ? 'worked out' : '']
    .filter((one) => one !== '')
    .join(' · ');
}

function timeWords(time: Timex): string {
  return `${time.type} ${time.value} · ${days(time)}`;
}

function section<T extends Range>(
  heading: string,
  items: readonly T[],
  source: string,
  words: (item: T) => string,
): readonly Block[] {
  if (items.length === 0) return [];
  const slices = items.map((item): Block => {
    const slice = source.slice(item.start, item.end);
    return { kind: 'slice', text: slice, bold: [], number: null, small: [text(words(item))] };
  });
  return [{ kind: 'subheading', words: text(`${heading}: ${items.length}`) }, ...slices];
}

/** The page of one inspected article. */
export function inspectionPage({ article, evidence, problems }: Inspected): Page {
  const facts = [
    article.id,
    article.outlet,
    article.author,
    article.published,
    article.language,
    article.url,
  ];
  const guessed = article.guessed.map(({ field, from }) => `${field} from ${from}`).join(', ');
  const counts = `${article.paragraphs.length} paragraphs, ${article.sentences.length} sentences`;
  const blocks: Block[] = [
    { kind: 'heading', words: text(article.title) },
    { kind: 'line', words: text(facts.filter((one) => one !== null).join(' · ')) },
    { kind: 'line', words: text(guessed === '' ? counts : `${counts} · worked out: ${guessed}`) },
    ...section('Quotations', evidence.quotations, article.text, quotationWords),
    ...section('Figures', evidence.figures, article.text, figureWords),
    ...section('Events', evidence.events, article.text, eventWords),
    ...section('Times', evidence.times, article.text, timeWords),
    ...problems.map((problem): Block => ({ kind: 'small', words: text(problemWords(problem)) })),
  ];
  if (article.dropped.length > 0) {
    const left = `Left out: ${article.dropped.length} stretches of boilerplate (see --json)`;
    blocks.push({ kind: 'small', words: text(left) });
  }
  return { blocks, references: [], leads: [] };
}
