// Draws one view of a page as a message of Components V2: a container of text with its controls below. What the
// controls need rides in their ids.
import {
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Archive } from '../index/archive.ts';
import { FACE } from '../wording/face.ts';
import type { Block, Page } from '../wording/page.ts';
import { loadState, withoutState } from './carrier.ts';
import { type Button, buttonRow, buttonsOf, choicesOf, leadButtons, menuRow, type Row } from './controls.ts';
import { fenced, visible } from './escape.ts';
import { markdownOf } from './markdown.ts';
import { eachView, TEXT_LIMIT, type View, viewsOf } from './pages.ts';
import type { State } from './state.ts';

/** Room for a citation in a code block, where each backtick may take two characters. */
export const COPY_LENGTH = 1_800;
/** Room for what is said about the copies. */
const NOTES_LENGTH = 300;
/** A text display for each part of an answer, as long as the 40 components of a message have room. */
const MOST_TEXTS = 24;

/** A picture that a message shows, with the words that stand in for it: at most 1,024 characters. */
export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
  readonly alternative: string;
}

/** A message ready to be sent or put in place of another. */
export interface Drawn {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: typeof MessageFlags.IsComponentsV2;
  readonly picture: Picture | null;
}

/** Notes about a message as one text; none without notes. */
function smallPrint(notes: readonly string[]): readonly string[] {
  return notes.length === 0 ? [] : [notes.map((note) => `-# ${note}`).join('\n')];
}

/** Each heading and what follows it is a text of its own, so that Discord sets them apart. */
function textsOf(blocks: readonly Block[], notes: readonly string[]): readonly string[] {
  const texts: string[][] = [];
  for (const block of blocks) {
    const opens = block.kind === 'subheading' || block.kind === 'heading';
    const last = texts.at(-1);
    if (last === undefined || (opens && texts.length < MOST_TEXTS)) texts.push([markdownOf(block)]);
    else last.push(markdownOf(block));
  }
  return [...texts.map((lines) => lines.join('\n')), ...smallPrint(notes)];
}

/** Shows a picture that is sent with the message ("Component Reference", media gallery). */
function galleryOf({ name, alternative }: Picture): APIMediaGalleryComponent {
  const media = { url: `attachment://${name}` };
  return { type: ComponentType.MediaGallery, items: [{ media, description: alternative }] };
}

/** Texts with the picture below the first of them, and rows of controls at the end. */
function inContainer(texts: readonly string[], rows: readonly Row[], picture: Picture | null = null): Drawn {
  const shown = texts.filter((content) => content.trim() !== '');
  const [first, ...rest] = (shown.length === 0 ? ['…'] : shown).map((content) => ({
    type: ComponentType.TextDisplay as const,
    content,
  }));
  const gallery = picture === null ? [] : [galleryOf(picture)];
  const components = [...(first === undefined ? [] : [first]), ...gallery, ...rest, ...rows];
  const container = { type: ComponentType.Container as const, components };
  return { components: [container], flags: MessageFlags.IsComponentsV2, picture };
}

/** How a message is drawn beside its page: which view, over which archive, with what said about it. */
export interface Drawing {
  readonly page: Page;
  readonly at: number;
  readonly state: State;
  readonly notes: readonly string[];
  /** Whether there is a file to take away. */
  readonly isExportable: boolean;
  /** Stands on the first view alone. */
  readonly picture: Picture | null;
  /** The archive that answered; a citation's place is checked by its words later. */
  readonly archive: Archive;
}

/**
 * Draws one view of an answer's page; `at` is clamped to the views there are. Where the controls have no room for
 * the state (a very long question under an answer with next to no controls), paging and Export are left out, and
 * "Follow up" works without context.
 */
export function drawAnswer(drawing: Drawing): Drawn {
  const { page, at, state, notes, isExportable, archive } = drawing;
  const views = viewsOf(page);
  const place = Math.min(Math.max(0, at), views.length - 1);
  const view = views[place] ?? { blocks: [], references: [] };
  const choices = choicesOf(view, archive);
  const buttons = buttonsOf(page, view, { at: place, of: views.length, isExportable });
  const menu = choices.length > 0 ? ['around:', ...choices.map((one) => one.value)] : [];
  const prefixes = [...menu, ...buttons.map((one) => one.prefix)];
  const loaded = loadState(prefixes, state);
  const ids = [...(loaded ?? withoutState(prefixes))];
  const paged =
    views.length > 1 ? [loaded === null ? FACE.moreUnreachable : FACE.page(place + 1, views.length)] : [];

  const texts = textsOf(view.blocks, [...notes, ...paged]);
  const rows = [
    ...menuRow(choices, ids.splice(0, menu.length)),
    ...buttonRow(
      loaded === null ? buttons.filter((one) => !/^(?:page|export):/.test(one.prefix)) : buttons,
      (button) => ids[buttons.indexOf(button)] ?? '',
    ),
  ];
  return inContainer(texts, rows, place === 0 ? drawing.picture : null);
}

/** The views of a page as messages of their own, at most `most`; the last says so where there are more. */
function drawViews(page: Page, most: number, buttons: readonly Button[]): readonly Drawn[] {
  const views: View[] = [];
  for (const view of eachView(page)) {
    views.push(view);
    if (views.length > most) break;
  }
  const shown = views.slice(0, most);
  return shown.map((view, place) => {
    const isLast = place === shown.length - 1;
    const notes = isLast && views.length > most ? [FACE.moreLeftOut] : [];
    const rows = isLast ? buttonRow(buttons, ({ prefix }) => `${prefix}:`) : [];
    return inContainer(textsOf(view.blocks, notes), rows);
  });
}

/**
 * An admin's answer: each view a message of its own, the leads under the last. Asking again could do again what
 * was asked, so that nothing here is paged.
 */
export function drawReport(page: Page, most: number): readonly Drawn[] {
  return drawViews(page, most, leadButtons(page.leads));
}

/** Messages that only one reader sees, without controls: each view of the page, at most `most` of them. */
export function drawText(page: Page, most: number): readonly Drawn[] {
  return drawViews(page, most, []);
}

/** A citation to be copied. */
export interface Copy {
  readonly number: number;
  readonly text: string;
}

/** A text as parts of at most `COPY_LENGTH`, surrogate pairs whole: a source may be longer than the room for it. */
function* partsOf(text: string): Generator<string> {
  let part = '';
  for (const character of visible(text)) {
    if (part.length + character.length > COPY_LENGTH) {
      yield part;
      part = '';
    }
    part += character;
  }
  yield part;
}

/** Messages with more code blocks behind them, in new messages where the last one is full. */
function withFences(messages: readonly (readonly string[])[], fences: readonly string[]) {
  const out = [...messages];
  for (const fence of fences) {
    const longer = [...(out.at(-1) ?? []), fence];
    const fits = out.length > 0 && longer.join('\n').length <= TEXT_LIMIT - NOTES_LENGTH;
    if (fits) out[out.length - 1] = longer;
    else out.push([fence]);
  }
  return out;
}

/**
 * Citations to be copied, each in a code block, in at most `most` messages. The first one opens with `notes` and with
 * which citations had no room.
 */
export function drawCopies(
  copies: readonly Copy[],
  most: number,
  notes: readonly string[] = [],
): readonly Drawn[] {
  let messages: readonly (readonly string[])[] = [[]];
  const leftOut: number[] = [];
  for (const { number, text } of copies) {
    const more = withFences(messages, [...partsOf(text)].map(fenced));
    if (more.length > most) leftOut.push(number);
    else messages = more;
  }
  const said = leftOut.length === 0 ? notes : [...notes, FACE.citationsLeftOut(leftOut)];
  return messages.map((fences, place) =>
    inContainer([...(place === 0 ? smallPrint(said) : []), fences.join('\n')], []),
  );
}
