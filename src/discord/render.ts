// Draws one view of a page as a message of Components V2: a container of text, the menu "Read around", and one row
// of at most five buttons. What the buttons need rides in their ids.
// Source of the limits: Discord's "Component Reference".
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Archive } from '../index/archive.ts';
import { FACE } from '../wording/face.ts';
import type { Block, Lead, Page } from '../wording/page.ts';
import { loadState, PREFIX_LENGTH, withoutState } from './carrier.ts';
import { writeSpan } from './cited-span.ts';
import { fenced, visible } from './escape.ts';
import { markdownOf } from './markdown.ts';
import { TEXT_LIMIT, type View, viewsOf } from './pages.ts';
import { packCall, type State } from './state.ts';

const MOST_BUTTONS = 5;
const LABEL_LENGTH = 80;
const OPTION_LENGTH = 100;
/** Room for a citation in a code block, where each backtick may take two characters. */
const COPY_LENGTH = 1900;
/** A text display for each part of an answer, as long as the 40 components of a message have room. */
const MOST_TEXTS = 24;

/** A message ready to be sent or put in place of another. */
export interface Drawn {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: typeof MessageFlags.IsComponentsV2;
}

interface Button {
  readonly prefix: string;
  readonly label: string;
  readonly style: APIButtonComponentWithCustomId['style'];
}

/** Text cut to a length in whole characters, with a mark where something is left out. */
function shortened(text: string, length: number): string {
  const seen = visible(text).trim();
  if (seen.length <= length) return seen === '' ? '…' : seen;
  let out = '';
  for (const character of seen) {
    if (out.length + character.length > length - 1) break;
    out += character;
  }
  return `${out}…`;
}

function inOneLine(text: string, length: number): string {
  return shortened(text.replace(/\s+/g, ' '), length);
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
  const small = notes.map((note) => `-# ${note}`);
  return [...texts.map((lines) => lines.join('\n')), ...(small.length === 0 ? [] : [small.join('\n')])];
}

function leadButtons(leads: readonly Lead[], room: number): readonly Button[] {
  const buttons = leads.map((lead, place): Button => {
    const danger = lead.call.command === 'corpus' && lead.call.subcommand === 'remove';
    const style = danger ? ButtonStyle.Danger : ButtonStyle.Primary;
    return {
      prefix: `lead:${place}.${packCall(lead.call)}`,
      label: inOneLine(lead.label, LABEL_LENGTH),
      style,
    };
  });
  return buttons.filter((button) => button.prefix.length <= PREFIX_LENGTH).slice(0, Math.max(0, room));
}

function plain(prefix: string, label: string): Button {
  return { prefix, label, style: ButtonStyle.Secondary };
}

/** Buttons in the order of the row: paging, leads, Cite, Follow up. */
function buttonsOf(page: Page, view: View, at: number, of: number): readonly Button[] {
  const paging = [
    ...(at > 0 ? [plain(`page:${at - 1}`, FACE.previous)] : []),
    ...(at < of - 1 ? [plain(`page:${at + 1}`, FACE.next)] : []),
  ];
  const last = [
    ...(view.references.length > 0 ? [plain('cite:', FACE.cite)] : []),
    plain('ask:', FACE.followUp),
  ];
  return [...paging, ...leadButtons(page.leads, MOST_BUTTONS - paging.length - last.length), ...last];
}

/** How a message is drawn beside its page: which view, over which archive, with what said about it. */
export interface Drawing {
  readonly page: Page;
  readonly at: number;
  readonly state: State;
  readonly notes: readonly string[];
  /** The archive that answered; a citation's place is checked by its words later. */
  readonly archive: Archive;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** The menu's choices: number and source, and how the words begin. */
function choicesOf(view: View, archive: Archive): readonly Choice[] {
  return view.references.map(({ number, span, label }) => {
    const words = archive.article(span.articleId)?.text.slice(span.start, span.end) ?? '';
    return {
      value: writeSpan(number, span, words),
      label: inOneLine(`[${number}] ${label}`, OPTION_LENGTH),
      description: inOneLine(words, OPTION_LENGTH),
    };
  });
}

type Row = APIActionRowComponent<APIStringSelectComponent | APIButtonComponentWithCustomId>;

function menuRow(choices: readonly Choice[], ids: readonly string[]): readonly Row[] {
  const [custom_id = '', ...values] = ids;
  if (values.length === 0) return [];
  const options = choices.map((choice, place) => ({ ...choice, value: values[place] ?? '' }));
  const type = ComponentType.StringSelect;
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type, custom_id, placeholder: FACE.readAround, options }],
    },
  ];
}

function buttonRow(buttons: readonly Button[], idOf: (button: Button) => string): readonly Row[] {
  if (buttons.length === 0) return [];
  const components = buttons.map((one) => ({
    type: ComponentType.Button as const,
    style: one.style,
    label: one.label,
    custom_id: idOf(one),
  }));
  return [{ type: ComponentType.ActionRow, components }];
}

function inContainer(texts: readonly string[], rows: readonly Row[]): Drawn {
  const shown = texts.filter((content) => content.trim() !== '');
  const displays = (shown.length === 0 ? ['…'] : shown).map((content) => ({
    type: ComponentType.TextDisplay as const,
    content,
  }));
  const container = { type: ComponentType.Container as const, components: [...displays, ...rows] };
  return { components: [container], flags: MessageFlags.IsComponentsV2 };
}

/**
 * Draws one view of an answer's page; `at` is clamped to the views there are. Where the controls have no room for
 * the state (a very long question under an answer with next to no controls), paging is left out and says so, and
 * "Follow up" works without context.
 */
export function drawAnswer({ page, at, state, notes, archive }: Drawing): Drawn {
  const views = viewsOf(page);
  const place = Math.min(Math.max(0, at), views.length - 1);
  const view = views[place] ?? { blocks: [], references: [] };
  const choices = choicesOf(view, archive);
  const buttons = buttonsOf(page, view, place, views.length);
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
      loaded === null ? buttons.filter((one) => !one.prefix.startsWith('page:')) : buttons,
      (button) => ids[buttons.indexOf(button)] ?? '',
    ),
  ];
  return inContainer(texts, rows);
}

/**
 * An admin's answer: each view a message of its own, the leads under the last. Asking again could do again what
 * was asked, so that nothing here is paged.
 */
export function drawReport(page: Page, most: number): readonly Drawn[] {
  const views = viewsOf(page).slice(0, most);
  const buttons = leadButtons(page.leads, MOST_BUTTONS);
  return views.map((view, place) => {
    const rows = place === views.length - 1 ? buttonRow(buttons, (button) => `${button.prefix}:`) : [];
    return inContainer(textsOf(view.blocks, []), rows);
  });
}

/** Messages that only one reader sees, without controls: each view of the page, at most `most` of them. */
export function drawText(page: Page, most: number): readonly Drawn[] {
  return viewsOf(page)
    .slice(0, most)
    .map((view) => inContainer(textsOf(view.blocks, []), []));
}

/** Plain texts to be copied, each in a code block; one that is longer than a message is cut. At most `most` messages. */
export function drawCopies(texts: readonly string[], most: number): readonly Drawn[] {
  const messages: string[][] = [];
  let length = TEXT_LIMIT;
  for (const text of texts) {
    const copy = fenced(shortened(text, COPY_LENGTH));
    length += copy.length + 1;
    if (length > TEXT_LIMIT || messages.length === 0) {
      messages.push([copy]);
      length = copy.length;
    } else messages.at(-1)?.push(copy);
  }
  return messages.slice(0, most).map((copies) => inContainer([copies.join('\n')], []));
}
