// An answer put into words: the one function that every face calls. Content and order are decided here.
import type { Answer, Call, EvidenceItem, Section, Shown } from '../commands/answer.ts';
import { writeCall } from '../commands/call.ts';
import { extensionsRead } from '../corpus/readers.ts';
import type { Range } from '../corpus/span.ts';
import { counted } from './counted.ts';
import { askedDays, dayWords, rangeWords } from './dates.ts';
import { extentBlocks } from './extent.ts';
import { lineBlocks } from './lines.ts';
import type { Block, Lead, Page, Reference, Words } from './page.ts';
import { isOther, isVoice, noteWords, sourceLabel, sourceWords, workedOutWords } from './sources.ts';
import { headingWords, leadWords, titleWords } from './titles.ts';

const text = (words: string): Words => ({ kind: 'text', text: words });

/** Bold ranges of a slice, from article offsets to offsets in the slice. */
function boldWithin({ start, bold }: Shown): readonly Range[] {
  return bold.map((range) => ({ start: range.start - start, end: range.end - start }));
}

function sliceBlock(shown: Shown, number: number, item: EvidenceItem): Block {
  const voice = shown.notes.filter(isVoice).map(noteWords);
  const rest = [...workedOutWords(shown.notes), ...shown.notes.filter(isOther).map(noteWords)];
  const source = [...sourceWords(number, item), ...rest.map((words) => text(` · ${words}`))];
  const small = voice.length === 0 ? [source] : [[text(voice.join(', '))], source];
  return { kind: 'slice', text: shown.text, bold: boldWithin(shown), number, small };
}

interface Drawing {
  readonly blocks: Block[];
  readonly references: Reference[];
}

function drawSection(section: Section, evidence: readonly EvidenceItem[], into: Drawing): void {
  if (section.heading !== null)
    into.blocks.push({ kind: 'subheading', words: [text(headingWords(section.heading))] });
  for (const shown of section.shown) {
    const item = evidence[shown.items[0] ?? -1];
    if (item === undefined) continue;
    const number = into.references.length + 1;
    into.blocks.push(sliceBlock(shown, number, item));
    const label = sourceLabel(item, item.paragraph);
    into.references.push({
      number,
      span: { articleId: shown.articleId, start: shown.start, end: shown.end },
      label,
    });
  }
  for (const line of section.lines) into.blocks.push(...lineBlocks(line, evidence));
}

/** "Read as: China, Russia · 2022 (from /trade above)": what was understood, for what is computed from a question. */
function readAs(answer: Answer, from: Call | null): readonly Words[] {
  if (from !== null && answer.command === 'help')
    return [text(`There is no more of /${from.command} than was shown. How it is asked:`)];
  const { entities, period, options } = answer.understood;
  const names = entities.map((entity) => entity.name);
  const asked = Object.entries(options)
    .filter(([name]) => name !== 'private' && name !== 'from' && name !== 'to')
    .map(([, value]) => value);
  const days = askedDays(options.from, options.to);
  const about = from === null && names.length > 0 ? names : asked;
  const when = period === null || from !== null ? [] : [rangeWords(period)];
  const whence = from === null ? '' : ` (from /${from.command} above)`;
  return [
    text(
      `Read as: ${[...new Set([...about, ...when, ...(days === null ? [] : [days])])].join(', ')}${whence}`,
    ),
  ];
}

/** "from:2024 left out 3 more": what each option of the call kept from being shown. */
/** True where the days that a question asks for were counted from the newest article: "last year" names no year. */
function isCounted({ command, understood: { period, options } }: Answer): boolean {
  const year = period?.latest?.slice(0, 4) ?? period?.earliest?.slice(0, 4);
  return command === 'ask' && year !== undefined && !(options.question ?? '').includes(year);
}

function hiddenBlocks({ hidden, understood: { options } }: Answer): readonly Block[] {
  return hidden
    .filter(({ count }) => count > 0)
    .map(({ filter, count }) => ({
      kind: 'small',
      words: [text(`${filter}:${options[filter] ?? ''} left out ${count} more`)],
    }));
}

function newestBlock(answer: Answer): readonly Block[] {
  if (answer.newest === null || answer.status !== 'answered' || answer.evidence.length === 0) return [];
  const words: Words[] = [
    text(`Newest article: ${dayWords(answer.newest)} (`),
    { kind: 'age', date: answer.newest },
    text(')'),
  ];
  return [{ kind: 'small', words }];
}

/** Where articles go, for an archive that has none. */
function emptyBlocks(): readonly Block[] {
  const formats = extensionsRead().join(', ');
  const words = [
    text(`Put articles (${formats}) into its folder, which the setting CORPUS_DIR names, then `),
    { kind: 'call', text: '/corpus reload' } as const,
    text('; or add one with '),
    { kind: 'call', text: '/corpus add' } as const,
    text('.'),
  ];
  return [{ kind: 'line', words }];
}

/** What is shown where nothing answers: how it was read, the nearest articles, a better question. */
function nothingBlocks(answer: Answer, from: Call | null): readonly Block[] {
  const { articles, newest } = answer.archive;
  if (articles === 0) return emptyBlocks();
  const size = text(` · ${counted(articles, 'article', 'articles')}, newest ${dayWords(newest)}`);
  const nearest = answer.nearest.map((item): Block => {
    const title: Words = { kind: 'strong', text: item.title };
    return { kind: 'line', words: [text('Nearest: '), title, text(` · ${sourceLabel(item)}`)] };
  });
  const next = answer.next.map(
    (suggestion): Block => ({
      kind: 'line',
      words: [text(`${leadWords(suggestion)}: `), { kind: 'call', text: writeCall(suggestion.call) }],
    }),
  );
  return [
    { kind: 'small', words: [...readAs(answer, from), size] },
    ...hiddenBlocks(answer),
    ...nearest,
    ...next,
  ];
}

function leadsOf(answer: Answer): readonly Lead[] {
  return answer.next.map((suggestion) => ({ label: leadWords(suggestion), call: suggestion.call }));
}

/**
 * The page of an answer, whole: faces split it. `from` is the earlier call that a follow-up was read with; the page
 * then opens with how it was read.
 */
export function pageOf(answer: Answer, from: Call | null = null): Page {
  const into: Drawing = { blocks: [], references: [] };
  if (answer.status === 'answered' && (from !== null || isCounted(answer)))
    into.blocks.push({ kind: 'small', words: readAs(answer, from) });
  const isEmpty = answer.status === 'not-covered' && answer.archive.articles === 0;
  const title = titleWords(isEmpty ? { kind: 'empty' } : answer.title);
  if (title !== null) into.blocks.push({ kind: 'heading', words: [text(title)] });
  into.blocks.push(...extentBlocks(answer));
  for (const section of answer.sections) drawSection(section, answer.evidence, into);
  if (answer.status === 'not-covered') into.blocks.push(...nothingBlocks(answer, from));
  if (answer.status === 'answered') into.blocks.push(...hiddenBlocks(answer), ...newestBlock(answer));
  return { ...into, leads: leadsOf(answer) };
}
