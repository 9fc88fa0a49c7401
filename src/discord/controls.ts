// The controls under an answer: the menu "Read around" and one row of at most five buttons, with their ids before
// the state is loaded into them.
// Source of the limits: Discord's "Component Reference".
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Archive } from '../index/archive.ts';
import { FACE } from '../wording/face.ts';
import type { Lead, Page } from '../wording/page.ts';
import { PREFIX_LENGTH } from './carrier.ts';
import { writeSpan } from './cited-span.ts';
import type { View } from './pages.ts';
import { shortened } from './shortened.ts';
import { packCall } from './state.ts';

const MOST_BUTTONS = 5;
const LABEL_LENGTH = 80;
const OPTION_LENGTH = 100;

/** A button whose id is `prefix:chunk`. */
export interface Button {
  readonly prefix: string;
  readonly label: string;
  readonly style: APIButtonComponentWithCustomId['style'];
}

function inOneLine(text: string, length: number): string {
  return shortened(text.replace(/\s+/g, ' '), length);
}

/** Buttons that ask something else, as many as there is room for; one whose call fits no id is left out. */
export function leadButtons(leads: readonly Lead[], room = MOST_BUTTONS): readonly Button[] {
  const buttons = leads.map((lead, place): Button => {
    const confirms = lead.call.options.confirm === 'true';
    const style = confirms ? ButtonStyle.Danger : ButtonStyle.Secondary;
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

/** What stands under a view: of how many it is which, and whether the answer can be taken away. */
export interface Standing {
  readonly at: number;
  readonly of: number;
  readonly isExportable: boolean;
}

/** Buttons in the order of the row: paging, leads, Export, Cite, Follow up. */
export function buttonsOf(page: Page, view: View, { at, of, isExportable }: Standing): readonly Button[] {
  const paging = [
    ...(at > 0 ? [plain(`page:${at - 1}`, FACE.previous)] : []),
    ...(at < of - 1 ? [plain(`page:${at + 1}`, FACE.next)] : []),
  ];
  const last = [
    ...(isExportable ? [plain('export:', FACE.export)] : []),
    ...(view.references.length > 0 ? [plain('cite:', FACE.cite)] : []),
    plain('ask:', FACE.followUp),
  ];
  return [...paging, ...leadButtons(page.leads, MOST_BUTTONS - paging.length - last.length), ...last];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** The menu's choices: number and source, and how the words begin. */
export function choicesOf(view: View, archive: Archive): readonly Choice[] {
  return view.references.map(({ number, span, label }) => {
    const words = archive.article(span.articleId)?.text.slice(span.start, span.end) ?? '';
    return {
      value: writeSpan(number, span, words),
      label: inOneLine(`[${number}] ${label}`, OPTION_LENGTH),
      description: inOneLine(words, OPTION_LENGTH),
    };
  });
}

export type Row = APIActionRowComponent<APIStringSelectComponent | APIButtonComponentWithCustomId>;

/** The menu in a row of its own; `ids` are its own id and then one value a choice. None without choices. */
export function menuRow(choices: readonly Choice[], ids: readonly string[]): readonly Row[] {
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

/** The buttons in a row; none without buttons. */
export function buttonRow(buttons: readonly Button[], idOf: (button: Button) => string): readonly Row[] {
  if (buttons.length === 0) return [];
  const components = buttons.map((one) => ({
    type: ComponentType.Button as const,
    style: one.style,
    label: one.label,
    custom_id: idOf(one),
  }));
  return [{ type: ComponentType.ActionRow, components }];
}
