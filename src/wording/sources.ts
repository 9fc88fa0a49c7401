// The small print under a slice: its number, where it stands, and what was worked out.
import type { Citation, Note } from '../commands/answer.ts';
import { dayWords, rangeWords } from './dates.ts';
import type { Words } from './page.ts';

const text = (words: string): Words => ({ kind: 'text', text: words });

/** "Attaché Trade, 14 Jan 2025", with a paragraph ", ¶1" behind it: how a source is called wherever it is named. */
export function sourceLabel(
  { outlet, published }: Pick<Citation, 'outlet' | 'published'>,
  paragraph: number | null = null,
): string {
  const where = [outlet, dayWords(published), paragraph === null ? null : `¶${paragraph}`];
  return where.filter((one) => one !== null).join(', ');
}

/** "[1] Attaché Trade, 14 Jan 2025, ¶1 ↗"; without an address the article's id stands in place of the link. */
export function sourceWords(number: number, citation: Omit<Citation, 'score' | 'text'>): readonly Words[] {
  const label = `[${number}] ${sourceLabel(citation, citation.paragraph)}`;
  if (citation.link === null) return [text(`${label}, ${citation.articleId}`)];
  return [text(`${label} `), { kind: 'link', text: '↗', url: citation.link }];
}

/** Words for one note; a speaker and the day stand on a line of their own, the rest after the source. */
export function noteWords(note: Note): string {
  switch (note.kind) {
    case 'worked-out':
      return `worked out: ${daysWords(note)}`;
    case 'speaker':
      return note.role === null ? note.name : `${note.name}, ${note.role}`;
    case 'said':
      return note.when === null ? 'day not stated' : `said ${rangeWords(note.when)}`;
    case 'partial':
      return 'partial: only the words in quotation marks are the speaker’s';
    case 'paraphrase':
      return 'paraphrase: the article’s words, not a quotation';
    case 'none-closer':
      return `nothing closer found from ${note.name}`;
    case 'speaker-not-certain':
      return 'speaker not certain';
    case 'also-in':
      return note.count === 1 ? 'told once more' : `told ${note.count} times more`;
  }
}

/** Notes that tell who spoke and when: a line of their own above the source. */
export function isVoice(note: Note): boolean {
  return note.kind === 'speaker' || note.kind === 'said' || note.kind === 'speaker-not-certain';
}

type WorkedOut = Extract<Note, { readonly kind: 'worked-out' }>;

function daysWords({ words, period }: WorkedOut): string {
  return words === '' ? rangeWords(period) : `${words} = ${rangeWords(period)}`;
}

/** All that was worked out of one slice, in one note: none where nothing was. */
export function workedOutWords(notes: readonly Note[]): readonly string[] {
  const days = notes.filter((note) => note.kind === 'worked-out').map(daysWords);
  return days.length === 0 ? [] : [`worked out: ${days.join(', ')}`];
}

/** Notes that stand after the source, each by itself. */
export function isOther(note: Note): boolean {
  return !isVoice(note) && note.kind !== 'worked-out';
}
