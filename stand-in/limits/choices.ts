// The limits of the choices that an autocomplete answer or an option definition offers (Discord's command reference).
import { asList, asObject } from '../json.ts';
import { OptionType } from '../protocol.ts';
import { checkLength, checkText, type Form } from './form.ts';

/** Checks up to 25 choices: names of 1 to 100, values of the option's type, text values of up to 100 characters. */
export function checkChoices(form: Form, choices: unknown, optionType: number): void {
  const list = asList(choices).map(asObject);
  checkLength(form, 'choices', list.length, { max: 25 });
  for (const [index, choice] of list.entries()) {
    const place = form.under('choices', index);
    checkText(place, 'name', choice.name, { min: 1, max: 100, required: true });
    if (optionType === OptionType.string)
      checkText(place, 'value', choice.value, { max: 100, required: true });
    else if (typeof choice.value !== 'number') {
      place.refuse(['value'], 'NUMBER_TYPE_COERCE', `Value "${String(choice.value)}" is not int.`);
    }
  }
}
