// Fills in and sends modals, within what Discord's client lets a person do.
import type { Component, User } from '../payloads.ts';
import { ComponentType, InteractionType } from '../protocol.ts';
import { allComponents } from '../reading.ts';
import { offeredValue } from './components.ts';
import { type Handle, handleOf, type OpenModal } from './handle.ts';
import { raise } from './raise.ts';
import { NotPossible, names, type Stage } from './stage.ts';

/** Sends a modal with these values, each under its custom id or label; a menu's value may be a list. */
export function submit(
  stage: Stage,
  user: User,
  modal: OpenModal,
  values: Readonly<Record<string, string | readonly string[]>>,
): Handle {
  const opener = stage.state.interactions.get(modal.openedBy);
  const channel = stage.state.channels.get(opener?.channelId ?? '');
  if (!opener || !channel)
    throw new NotPossible('The modal was opened by no interaction that the stand-in knows.');
  const inputs = inputsOf(modal);
  for (const key of Object.keys(values)) {
    if (!inputs.some((input) => input.keys.includes(key))) {
      throw new NotPossible(
        `The modal "${modal.title}" has no field ${key}; it has ${names(inputs.map((input) => input.keys[0] ?? ''))}.`,
      );
    }
  }
  const components = modal.components.map((part) => filledPart(part, inputs, values));
  const message =
    opener.type === InteractionType.component
      ? stage.state.messages.get(opener.sourceMessageId ?? '')
      : undefined;
  const raised = raise(
    stage,
    { user, channel },
    {
      type: InteractionType.modalSubmit,
      title: `the modal "${modal.title}"`,
      data: { custom_id: modal.custom_id, components },
      message,
      triggeredBy: opener.metadata,
    },
  );
  return handleOf(stage, raised);
}

interface Input {
  readonly component: Component;
  readonly keys: readonly string[];
}

function inputsOf(modal: OpenModal): readonly Input[] {
  return allComponents(modal.components)
    .filter((component) => component.custom_id !== undefined)
    .map((component) => {
      const holder = modal.components.find((part) => part.component?.custom_id === component.custom_id);
      const keys = [component.custom_id, holder?.label, component.label].filter((key) => key !== undefined);
      return { component, keys };
    });
}

function filledPart(
  part: Component,
  inputs: readonly Input[],
  values: Readonly<Record<string, string | readonly string[]>>,
): object {
  const fill = (component: Component) => {
    const input = inputs.find((each) => each.component.custom_id === component.custom_id);
    const key = input?.keys.find((each) => each in values);
    return filled(component, key === undefined ? undefined : values[key]);
  };
  if (part.component) return { type: part.type, id: part.id ?? 0, component: fill(part.component) };
  if (part.components) return { type: part.type, id: part.id ?? 0, components: part.components.map(fill) };
  return { type: part.type, id: part.id ?? 0 };
}

function filled(component: Component, value: string | readonly string[] | undefined): object {
  const head = { type: component.type, id: component.id ?? 0, custom_id: component.custom_id };
  if (component.type !== ComponentType.textInput) {
    const chosen = value === undefined ? [] : [value].flat();
    const offered = (each: string) =>
      component.options ? offeredValue(component.custom_id ?? '', component.options, each) : each;
    if (chosen.length === 0 && component.required !== false)
      throw new NotPossible(`The field ${component.custom_id} is required.`);
    return { ...head, values: chosen.map(offered) };
  }
  const text = typeof value === 'string' ? value : (component.value ?? '');
  const least =
    component.required === false && text === ''
      ? 0
      : (component.min_length ?? (component.required === false ? 0 : 1));
  const most = component.max_length ?? 4000;
  if (text.length < least || text.length > most) {
    throw new NotPossible(
      `The field ${component.custom_id} takes ${least} to ${most} characters, not ${text.length}.`,
    );
  }
  return { ...head, value: text };
}
