// Presses buttons and chooses from menus, within what Discord's client lets a person do.
import type { Channel, Message, SelectOption, User } from '../payloads.ts';
import { ComponentType, InteractionType } from '../protocol.ts';
import { buttonsOf, type SeenSelect, selectsOf } from '../reading.ts';
import { type Handle, handleOf } from './handle.ts';
import { raise } from './raise.ts';
import { NotPossible, names, type Seat, type Stage } from './stage.ts';

/** Presses a button, by its label or custom id. Refuses what is absent, disabled, a link or not to be seen. */
export function press(stage: Stage, user: User, message: Message, wanted: string): Handle {
  const { seen, seat } = lookAt(stage, user, message);
  const buttons = buttonsOf(seen);
  const button =
    buttons.find((each) => each.customId === wanted) ?? buttons.find((each) => each.label === wanted);
  if (!button)
    throw new NotPossible(
      `There is no button "${wanted}"; there are ${names(buttons.map((each) => each.label))}.`,
    );
  if (button.url !== undefined) throw new NotPossible(`The button "${wanted}" is a link to ${button.url}.`);
  if (button.disabled) throw new NotPossible(`The button "${wanted}" is disabled.`);
  const data = { custom_id: button.customId, component_type: ComponentType.button };
  const title = `the button "${button.label || button.customId}"`;
  return handleOf(stage, raise(stage, seat, { type: InteractionType.component, title, data, message: seen }));
}

/**
 * Chooses from a menu, found by its custom id or placeholder; values are an option's value or label, or for menus of
 * users and channels such objects. Refuses values that are not offered, and too few or too many of them.
 */
export function choose(
  stage: Stage,
  user: User,
  message: Message,
  wanted: string,
  values: readonly (string | User | Channel)[],
): Handle {
  const { seen, seat } = lookAt(stage, user, message);
  const selects = selectsOf(seen);
  const select =
    selects.find((each) => each.customId === wanted) ?? selects.find((each) => each.placeholder === wanted);
  if (!select) {
    throw new NotPossible(
      `There is no menu "${wanted}"; there are ${names(selects.map((each) => each.placeholder || each.customId))}.`,
    );
  }
  if (select.disabled) throw new NotPossible(`The menu "${wanted}" is disabled.`);
  if (values.length < select.least || values.length > select.most) {
    throw new NotPossible(
      `The menu "${wanted}" takes ${select.least} to ${select.most} values, not ${values.length}.`,
    );
  }
  const data = {
    custom_id: select.customId,
    component_type: select.type,
    values: values.map((value) => chosenValue(select, value)),
    ...resolvedChoices(values),
  };
  const title = `the menu "${select.placeholder || select.customId}"`;
  return handleOf(stage, raise(stage, seat, { type: InteractionType.component, title, data, message: seen }));
}

function chosenValue(select: SeenSelect, value: string | User | Channel): string {
  if (select.type !== ComponentType.stringSelect) {
    if (typeof value === 'string')
      throw new NotPossible(`The menu "${select.customId}" takes users or channels, not text.`);
    return value.id;
  }
  return offeredValue(select.customId, select.options, value);
}

/** The value of an option that a menu offers, found by its value or label. */
export function offeredValue(menu: string, options: readonly SelectOption[], value: unknown): string {
  const option = options.find((each) => each.value === value) ?? options.find((each) => each.label === value);
  if (option) return option.value;
  throw new NotPossible(
    `The menu "${menu}" offers ${names(options.map((each) => each.label))}, not ${String(value)}.`,
  );
}

function resolvedChoices(values: readonly (string | User | Channel)[]): object {
  const objects = values.filter((value) => typeof value !== 'string');
  const users = objects.filter((object) => 'username' in object);
  const channels = objects.filter((object) => !('username' in object));
  const byId = (list: readonly { readonly id: string }[]) =>
    Object.fromEntries(list.map((each) => [each.id, each]));
  if (objects.length === 0) return {};
  return { resolved: { users: byId(users), channels: byId(channels) } };
}

function lookAt(stage: Stage, user: User, message: Message): { readonly seen: Message; readonly seat: Seat } {
  const seen = stage.state.messages.get(message.id);
  if (!seen) throw new NotPossible('The message is gone.');
  const only = stage.state.privateTo.get(seen.id);
  if (only !== undefined && only !== user.id)
    throw new NotPossible(`${user.username} does not see this ephemeral message.`);
  const channel = stage.state.channels.get(seen.channel_id);
  if (!channel) throw new NotPossible('The channel of the message is gone.');
  return { seen, seat: { user, channel } };
}
