// Computed lines of an answer in words: lists of articles, help, what a reload did, problems.

import type { EvidenceItem, Line } from '../commands/answer.ts';
import { writeCall } from '../commands/call.ts';
import type { ChartKind } from '../commands/chart-kind.ts';
import type { ReloadReport } from '../index/host.ts';
import { counted } from './counted.ts';
import { dayWords } from './dates.ts';
import { FACE } from './face.ts';
import type { Block, Words } from './page.ts';
import { problemWords } from './problems.ts';
import { sourceLabel } from './sources.ts';

const text = (words: string): Words => ({ kind: 'text', text: words });
const strong = (words: string): Words => ({ kind: 'strong', text: words });
const call = (words: string): Words => ({ kind: 'call', text: words });
const line = (...words: readonly Words[]): Block => ({ kind: 'line', words });
const small = (...words: readonly Words[]): Block => ({ kind: 'small', words });

const PRIVACY = {
  stored:
    'Stored: the articles, until an admin removes them; a removed file then lies in a bin until the operator deletes it. The index over them is in memory alone and gone when the program stops. No question and no answer is stored on this machine.',
  messages:
    'In Discord: each answer is a message there, and its buttons hold the question it answers and the one that a follow-up leaned on. Both last as long as the message: until somebody deletes it, which the asker can do in its menu (“Remove this answer”).',
  sent: 'Sent: questions and answers go between Discord and the machine this runs on, and to nobody else.',
  logs: 'Logged: which command or button was used, how long it took, how it ended, and a reference; where somebody is refused as no admin their Discord id, where a mention fails its channel. Never what was asked. How long a log lasts is up to the operator; the program keeps none itself.',
  threads:
    'Read: messages that mention the bot and its own, up to 50 back, to understand a follow-up; they are read again each time and not kept. In the terminal, earlier lines are remembered until it is left.',
} as const;

/** How many problems a reload shows before it points at /corpus rejected. */
const PROBLEMS_SHOWN = 5;
const NAMES_SHOWN = 10;

function named(sign: string, names: readonly string[], what: string): readonly Block[] {
  if (names.length === 0) return [];
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
  return [line(text(`${sign}${names.length} ${what}: ${names.slice(0, NAMES_SHOWN).join(', ')}${more}`))];
}

const OUTCOMES = {
  replaced: 'The new archive answers',
  unchanged: 'Nothing has changed',
  kept: 'The archive from before still answers',
} as const;

function reloadBlocks(report: ReloadReport): readonly Block[] {
  const seconds = (report.milliseconds / 1000).toFixed(1);
  const rejects = report.problems.filter((problem) => problem.severity === 'reject');
  const shown = [...rejects, ...report.problems.filter((problem) => problem.severity === 'warning')].slice(
    0,
    PROBLEMS_SHOWN,
  );
  return [
    line(
      text(
        `${OUTCOMES[report.outcome]}, after ${seconds} s: ${counted(report.after, 'article', 'articles')} (before: ${report.before})`,
      ),
    ),
    ...named('+', report.added, 'added'),
    ...named(
      '~',
      report.changed.map(({ id, what }) => `${id} (${what})`),
      'changed',
    ),
    ...named('−', report.removed, 'removed'),
    ...(report.problems.length === 0
      ? []
      : [line(strong(counted(report.problems.length, 'problem', 'problems')))]),
    ...shown.map((problem) => line(text(problemWords(problem)))),
  ];
}

function cardBlocks(
  one: Extract<Line, { kind: 'article' }>,
  item: EvidenceItem | undefined,
): readonly Block[] {
  const fields: readonly (readonly [string, string | null])[] = [
    ['Outlet', item?.outlet ?? null],
    ['Author', one.author],
    ['Published', item === undefined ? null : dayWords(item.published)],
    ['Language', one.language],
    ['Tags', one.tags.join(', ')],
    ['Sources', one.sources.join('; ')],
    ['Worked out', one.guessed.join(', ')],
    ['Id', item?.articleId ?? null],
  ];
  const { passages, quotations, figures, events } = one.counts;
  const counts = [
    counted(passages, 'passage', 'passages'),
    counted(quotations, 'quotation', 'quotations'),
    counted(figures, 'figure', 'figures'),
    counted(events, 'event', 'events'),
  ];
  const address: readonly Words[] =
    item?.url == null
      ? [text('No address')]
      : [{ kind: 'link', text: 'Read it at its source ↗', url: item.url }];
  return [
    ...fields
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => line(strong(`${name}: `), text(value ?? ''))),
    line(...address),
    small(text(counts.join(' · '))),
  ];
}

function confirmBlocks({ file, id }: Extract<Line, { kind: 'confirm-remove' }>): readonly Block[] {
  const again = writeCall({ command: 'corpus', subcommand: 'remove', options: { id, confirm: 'true' } });
  return [
    line(text('The file '), call(file), text(` of ${id} moves to the bin; it is not deleted.`)),
    small(text('To do it: '), call(again)),
  ];
}

function statusBlocks(one: Extract<Line, { kind: 'status' }>): readonly Block[] {
  const { passages, quotations, figures, events } = one.counts;
  const articles = counted(one.articles, 'article', 'articles');
  const found = [
    counted(quotations, 'quotation', 'quotations'),
    counted(figures, 'figure', 'figures'),
    counted(events, 'event', 'events'),
  ];
  const problems = `${counted(one.problems, 'problem', 'problems')} with the files, see /corpus rejected`;
  const without = counted(one.withoutUrl, 'article has', 'articles have');
  return [
    line(text(`${articles} answer, in ${counted(passages, 'passage', 'passages')}`)),
    line(text(`Found in them: ${found.join(', ')}`)),
    line(text(one.problems === 0 ? 'Nothing was set aside or warned of' : problems)),
    small(text(`${without} no address: no ↗ · version ${one.version}`)),
  ];
}

function listedBlocks(item: EvidenceItem | undefined): readonly Block[] {
  if (item === undefined) return [];
  return [line(strong(item.title), text(` · ${sourceLabel(item)} · `), call(item.articleId))];
}

function measuresBlocks(one: Extract<Line, { kind: 'measures' }>): readonly Block[] {
  const whose = one.partner === null ? one.country : `${one.country} and ${one.partner}`;
  return [line(text(`No figure of ${whose} is of “${one.asked}”. There is: ${one.there.join(', ')}`))];
}

const DRAWN: Readonly<Record<ChartKind, string>> = {
  bars: 'Several years come with a bar chart (in the terminal --chart FILE.png). ',
  'time-line': 'Several happenings come with a time line as a picture (in the terminal --chart FILE.png). ',
};

function takingWords({ formats, chart }: Extract<Line, { kind: 'taking' }>): string {
  const drawn = chart === null ? '' : DRAWN[chart];
  return `${drawn}To take away: ${formats.join(', ')}, by the button “${FACE.export}” (in the terminal --format).`;
}

/** The blocks of one computed line; `evidence` is the answer's, for lines that point into it. */
export function lineBlocks(one: Line, evidence: readonly EvidenceItem[]): readonly Block[] {
  switch (one.kind) {
    case 'article':
      return cardBlocks(one, evidence[one.item]);
    case 'listed-article':
      return listedBlocks(evidence[one.item]);
    case 'measures':
      return measuresBlocks(one);
    case 'command':
      return [line(call(one.usage), text(` ${one.description}`))];
    case 'option':
      return [line(call(one.name), text(` ${one.description}${one.required ? ' (needed)' : ''}`))];
    case 'example':
      return [line(call(one.line))];
    case 'taking':
      return [line(text(takingWords(one)))];
    case 'privacy':
      return [line(text(PRIVACY[one.rule]))];
    case 'reload':
      return reloadBlocks(one.report);
    case 'problem':
      return [line(text(problemWords(one.problem)))];
    case 'no-problems':
      return [line(text('Nothing was set aside, and nothing warned of.'))];
    case 'confirm-remove':
      return confirmBlocks(one);
    case 'status':
      return statusBlocks(one);
  }
}
