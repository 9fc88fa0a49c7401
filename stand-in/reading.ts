// What a person sees in a message: its text, its buttons, its menus. For assertions; it changes nothing.
import type { Component, Embed, Message, SelectOption } from './payloads.ts';
import { ButtonStyle, ComponentType } from './protocol.ts';

export interface SeenButton {
  /** The label, or the emoji's name when there is no label. */
  readonly label: string;
  /** Undefined for a link. */
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
}

export interface SeenSelect {
  /** One of `ComponentType`; only string selects have options. */
  readonly type: number;
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
  readonly least: number;
  readonly most: number;
  readonly disabled: boolean;
}

/**
 * The readable text of a message, one part a line: content, embeds, V2 texts in order of reading, captions of media.
 * Buttons and menus are not in it. Empty when there is nothing to read.
 */
export function textOf(message: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  const parts = [
    message.content,
    ...message.embeds.map(embedText),
    ...message.components.flatMap(componentText),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function embedText(embed: Embed): string {
  const fields = embed.fields?.flatMap((field) => [field.name, field.value]) ?? [];
  const parts = [embed.author?.name, embed.title, embed.description, ...fields, embed.footer?.text];
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

function componentText(component: Component): readonly string[] {
  if (component.type === ComponentType.textDisplay) return [component.content ?? ''];
  const captions = component.items?.map((item) => item.description ?? '') ?? [];
  const inside = component.components?.flatMap(componentText) ?? [];
  const beside =
    component.accessory?.type === ComponentType.thumbnail ? [component.accessory.description ?? ''] : [];
  return [...captions, ...inside, ...beside].filter((text) => text !== '');
}

/** The buttons of a message in order of reading, links among them. */
export function buttonsOf(message: Pick<Message, 'components'>): readonly SeenButton[] {
  return allComponents(message.components)
    .filter((component) => component.type === ComponentType.button)
    .map((button) => ({
      label: button.label ?? button.emoji?.name ?? '',
      customId: button.custom_id,
      url: button.style === ButtonStyle.link ? button.url : undefined,
      disabled: button.disabled === true,
    }));
}

/** The select menus of a message in order of reading. */
export function selectsOf(message: Pick<Message, 'components'>): readonly SeenSelect[] {
  return allComponents(message.components)
    .filter((component) => component.custom_id !== undefined && component.type !== ComponentType.button)
    .map((select) => ({
      type: select.type,
      customId: select.custom_id ?? '',
      placeholder: select.placeholder ?? '',
      options: select.options ?? [],
      least: select.min_values ?? 1,
      most: select.max_values ?? 1,
      disabled: select.disabled === true,
    }));
}

/** All components of a tree, each before what it holds. */
export function allComponents(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...allComponents(component.components ?? []),
    ...allComponents([component.accessory, component.component].filter((inner) => inner !== undefined)),
  ]);
}
