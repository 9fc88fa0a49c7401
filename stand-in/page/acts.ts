// Does on the stand-in what a person did in the page, and says what came of it. What Discord's client would refuse
// ends in a sentence for the person.
import type { PersonInChannel } from '../driver/driver.ts';
import type { Handle } from '../driver/handle.ts';
import { definitionsAt, type OptionValue, type TypedOptions } from '../driver/options.ts';
import { NotPossible } from '../driver/stage.ts';
import { asList, asObject, asText } from '../json.ts';
import type { Command, CommandOption, Message } from '../payloads.ts';
import { OptionType } from '../protocol.ts';
import type { StandIn } from '../server.ts';
import type { Choices, Outcome } from './exchange.ts';

type Given = Readonly<Record<string, unknown>>;
type Doing = (here: PersonInChannel, given: Given, standIn: StandIn) => Outcome | Promise<Outcome>;

const NO_ANSWER = 'The application did not respond';

const DOINGS: Readonly<Record<string, Doing>> = {
  say: (here, given, standIn) => {
    const replyTo = given.replyTo === undefined ? {} : { replyTo: messageOf(standIn, given.replyTo) };
    here.say(withMentions(standIn, asText(given.text)), replyTo);
    return {};
  },
  slash: (here, given, standIn) => {
    const written = asText(given.command);
    return outcomeOf(here.slash(written, optionsOf(here, written, given, standIn)), standIn);
  },
  press: (here, given, standIn) =>
    outcomeOf(here.press(messageOf(standIn, given.message), asText(given.id)), standIn),
  choose: (here, given, standIn) =>
    outcomeOf(
      here.choose(messageOf(standIn, given.message), asText(given.id), asList(given.values).map(asText)),
      standIn,
    ),
  submit: (here, given, standIn) => {
    const openedBy = asText(given.openedBy);
    const modal = standIn.state.interactions.get(openedBy)?.modal;
    if (!modal) throw new NotPossible('There is no such form any more.');
    return outcomeOf(here.submit({ ...modal, openedBy }, textsOf(given.values)), standIn);
  },
  'use on message': (here, given, standIn) =>
    outcomeOf(here.messageCommand(asText(given.name), messageOf(standIn, given.message)), standIn),
  'start thread': (here, given, standIn) => ({
    place: here.startThread(messageOf(standIn, given.message), asText(given.name) || 'Thread').id,
  }),
  post: (here, given, standIn) => ({
    place: here.forumPost(asText(given.title), withMentions(standIn, asText(given.text))).thread.id,
  }),
  delete: (here, given, standIn) => {
    here.deleteMessage(messageOf(standIn, given.message));
    return {};
  },
  dismiss: (here, given, { state }) => {
    const id = asText(given.message);
    if (state.privateTo.get(id) === here.user.id) state.privateTo.set(id, '');
    return {};
  },
};

/** Does what the body of a request says. A wrong or impossible deed gives a problem in words, never an error. */
export async function act(standIn: StandIn, body: unknown): Promise<Outcome> {
  const given = asObject(body);
  const doing = DOINGS[asText(given.do)];
  if (!doing) return { problem: 'That can’t be done here.' };
  try {
    return await doing(hereOf(standIn, given), given, standIn);
  } catch (problem) {
    if (problem instanceof NotPossible) return { problem: problem.message };
    throw problem;
  }
}

/** What the bot offers for the option that is being typed; none when it offers nothing in time. */
export async function choicesFor(standIn: StandIn, body: unknown): Promise<Choices> {
  const given = asObject(body);
  const typed = textsOf(given.options);
  const focused = asText(given.focused);
  const filled = Object.entries(typed).filter(([name, value]) => value !== '' || name === focused);
  try {
    const here = hereOf(standIn, given);
    return await here.autocomplete(asText(given.command), Object.fromEntries(filled), focused);
  } catch {
    return [];
  }
}

function hereOf(standIn: StandIn, given: Given): PersonInChannel {
  return standIn.driver.as(asText(given.as)).in({ id: asText(given.place) });
}

function messageOf({ state }: StandIn, id: unknown): Message {
  const found = state.messages.get(asText(id));
  if (!found) throw new NotPossible('That message is gone.');
  return found;
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(asObject(value)).map(([name, text]) => [name, asText(text)]));
}

/** `@name` becomes the mention that Discord's client sends; longer names first. */
function withMentions({ state }: StandIn, text: string): string {
  const users = [...state.users.values()].sort((a, b) => b.username.length - a.username.length);
  return users.reduce((out, user) => out.replaceAll(`@${user.username}`, `<@${user.id}>`), text);
}

/** Waits for the first answer, as long as Discord's client does. */
async function outcomeOf(handle: Handle, { state }: StandIn): Promise<Outcome> {
  try {
    await handle.acknowledged();
  } catch {
    return { problem: NO_ANSWER };
  }
  const modal = state.interactions.get(handle.id)?.modal;
  return modal ? { modal: { ...modal, openedBy: handle.id } } : {};
}

function optionsOf(here: PersonInChannel, written: string, given: Given, standIn: StandIn): TypedOptions {
  const [name = '', ...path] = written.replace(/^\//, '').split(' ');
  const command = here.commands().find((each) => each.name === name && each.type === 1);
  const definitions = command ? definitionsAt(command as Command, path) : [];
  const files = asObject(given.files);
  const typed: Record<string, OptionValue> = {};
  for (const [option, text] of Object.entries(textsOf(given.options))) {
    const definition = definitions.find((each) => each.name === option);
    if (text !== '') typed[option] = definition ? typedValue(definition, text) : text;
  }
  for (const option of Object.keys(files)) {
    const file = asObject(files[option]);
    const bytes = Buffer.from(asText(file.base64), 'base64');
    typed[option] = standIn.driver.upload(asText(file.name), bytes);
  }
  return typed;
}

function typedValue(definition: CommandOption, text: string): OptionValue {
  const chosen = definition.choices?.find((choice) => choice.name === text);
  if (chosen) return chosen.value;
  if (definition.type === OptionType.boolean) return text.toLowerCase() === 'true';
  const isNumber = definition.type === OptionType.integer || definition.type === OptionType.number;
  return isNumber && !Number.isNaN(Number(text)) ? Number(text) : text;
}
