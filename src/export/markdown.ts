// An answer as a Markdown document: each slice a block quotation with a footnote that names its source. Built as a tree
// and written by mdast-util-to-markdown, which escapes whatever words could be taken for Markdown.
import type { BlockContent, FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Answer, EvidenceItem, Section, Shown } from '../commands/answer.ts';
import { withoutControls } from '../wording/inert.ts';
import { isOther, isVoice, noteWords, sourceLabel, workedOutWords } from '../wording/sources.ts';
import { headingWords } from '../wording/titles.ts';

function text(words: string): PhrasingContent {
  return { type: 'text', value: withoutControls(words) };
}

function paragraph(...children: readonly PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children: [...children] };
}

/** The words of a slice, those that answer in bold. */
function runsOf({ text: words, start, bold }: Shown): readonly PhrasingContent[] {
  const runs: PhrasingContent[] = [];
  let at = 0;
  for (const range of bold) {
    const [from, to] = [range.start - start, range.end - start];
    if (from > at) runs.push(text(words.slice(at, from)));
    runs.push({ type: 'strong', children: [text(words.slice(from, to))] });
    at = to;
  }
  if (at < words.length) runs.push(text(words.slice(at)));
  return runs;
}

/** The source of a slice: outlet, day, paragraph, title, article and, where there is one, the link to the words. */
function footnote(label: string, item: EvidenceItem): FootnoteDefinition {
  const source = `${sourceLabel(item, item.paragraph)}, “${item.title}”, article ${item.articleId}`;
  const link: readonly PhrasingContent[] =
    item.link === null
      ? []
      : [text(', '), { type: 'link', url: item.link, children: [text(item.url ?? item.link)] }];
  return { type: 'footnoteDefinition', identifier: label, children: [paragraph(text(source), ...link)] };
}

/** A slice as a block quotation, with what was computed of it below. */
function sliceBlocks(shown: Shown, label: string): readonly BlockContent[] {
  const mark: PhrasingContent = { type: 'footnoteReference', identifier: label };
  const quoted: BlockContent = { type: 'blockquote', children: [paragraph(...runsOf(shown), mark)] };
  const voice = shown.notes.filter(isVoice).map(noteWords).join(', ');
  const rest = [...workedOutWords(shown.notes), ...shown.notes.filter(isOther).map(noteWords)];
  const notes = [voice, ...rest].filter((words) => words !== '').join(' · ');
  return notes === '' ? [quoted] : [quoted, paragraph(text(notes))];
}

interface Written {
  readonly blocks: Root['children'];
  readonly notes: FootnoteDefinition[];
}

function writeSection({ heading, shown }: Section, evidence: Answer['evidence'], into: Written): void {
  if (heading !== null)
    into.blocks.push({ type: 'heading', depth: 2, children: [text(headingWords(heading))] });
  for (const one of shown) {
    const item = evidence[one.items[0] ?? -1];
    if (item === undefined) continue;
    const label = String(into.notes.length + 1);
    into.blocks.push(...sliceBlocks(one, label));
    into.notes.push(footnote(label, item));
  }
}

/**
 * The whole answer under its title, with the days, speakers and warnings that stand beside its slices, its footnotes
 * at the end. `notes` are said below the title.
 */
export function markdownOf(answer: Answer, title: string, notes: readonly string[]): string {
  const into: Written = { blocks: [{ type: 'heading', depth: 1, children: [text(title)] }], notes: [] };
  for (const note of notes) into.blocks.push(paragraph(text(note)));
  for (const section of answer.sections) writeSection(section, answer.evidence, into);
  return toMarkdown(
    { type: 'root', children: [...into.blocks, ...into.notes] },
    { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' },
  );
}
