// The limits of application commands (Discord's command reference): names, descriptions, options, numbers of them.
import { asList, asObject, asText, type Json } from '../json.ts';
import { CommandType, OptionType } from '../protocol.ts';
import { checkChoices } from './choices.ts';
import { checkLength, checkText, type Form, refuseChoice } from './form.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const MOST_CHARACTERS = 8000;
const NESTED: readonly number[] = [OptionType.subcommand, OptionType.subcommandGroup];
const WITH_CHOICES: readonly number[] = [OptionType.string, OptionType.integer, OptionType.number];

/** Notes in the form what Discord would refuse in a list of commands for one place. */
export function checkCommands(form: Form, commands: readonly unknown[]): void {
  const seen = new Set<string>();
  for (const [index, value] of commands.entries()) {
    const command = asObject(value);
    checkCommand(form.under(index), command);
    const key = `${typeOf(command)} ${asText(command.name)}`;
    if (seen.has(key)) {
      form.refuse([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
  }
  for (const [type, most] of Object.entries(MOST_OF_TYPE)) {
    const count = commands.filter((command) => typeOf(asObject(command)) === Number(type)).length;
    if (count > most) form.refuse([], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  }
}

function typeOf(command: Json): number {
  return typeof command.type === 'number' ? command.type : CommandType.chatInput;
}

function checkCommand(form: Form, command: Json): void {
  if (typeOf(command) !== CommandType.chatInput) {
    checkText(form, 'name', command.name, { min: 1, max: 32, required: true });
    if (asText(command.description) !== '') {
      form.refuse(
        ['description'],
        'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
        'Context menu commands cannot have a description',
      );
    }
    return;
  }
  checkName(form, command.name);
  checkText(form, 'description', command.description, { min: 1, max: 100, required: true });
  checkOptions(form, command.options, 0);
  if (characters(command) > MOST_CHARACTERS) {
    form.refuse([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`);
  }
}

function checkName(form: Form, name: unknown): void {
  const text = asText(name);
  if (text === '') {
    form.refuse(['name'], 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  if (text.length > 32) {
    form.refuse(['name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 32 in length.');
    return;
  }
  if (!NAME.test(text) || text !== text.toLowerCase()) {
    form.refuse(['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkOptions(form: Form, value: unknown, depth: number): void {
  const options = asList(value).map(asObject);
  checkLength(form, 'options', options.length, { max: 25 });
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const place = form.under('options', index);
    checkOption(place, option, depth);
    if (names.has(asText(option.name))) {
      place.refuse(
        ['name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option names must be unique',
      );
    }
    names.add(asText(option.name));
    const required = option.required === true;
    if (required && optionalSeen) {
      place.refuse(
        [],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    optionalSeen ||= !required && !NESTED.includes(Number(option.type));
  }
  const nested = options.filter((option) => NESTED.includes(Number(option.type))).length;
  if (nested > 0 && nested < options.length) {
    form.refuse(
      ['options'],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
}

function checkOption(form: Form, option: Json, depth: number): void {
  const type = Number(option.type);
  if (!Object.values(OptionType).some((known) => known === type)) {
    refuseChoice(form, 'type', Object.values(OptionType));
    return;
  }
  checkName(form, option.name);
  checkText(form, 'description', option.description, { min: 1, max: 100, required: true });
  if (NESTED.includes(type)) {
    const allowed = depth === 0 || (depth === 1 && type === OptionType.subcommand);
    if (!allowed)
      form.refuse(
        ['type'],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'This option type cannot be nested here',
      );
    checkOptions(form, option.options, depth + 1);
    return;
  }
  if (WITH_CHOICES.includes(type)) checkChoices(form, option.choices, type);
  if (option.autocomplete === true && asList(option.choices).length > 0) {
    form.refuse(
      ['autocomplete'],
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      'Autocomplete and choices cannot both be given',
    );
  }
}

/** The characters of names, descriptions and choice values over the whole command. */
function characters(part: Json): number {
  const own = asText(part.name).length + asText(part.description).length;
  const choices = asList(part.choices).map(asObject);
  const offered = choices.reduce(
    (sum, choice) => sum + asText(choice.name).length + asText(choice.value).length,
    0,
  );
  return asList(part.options)
    .map(asObject)
    .map(characters)
    .reduce((sum, more) => sum + more, own + offered);
}
