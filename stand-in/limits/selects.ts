// The limits of select menus, in messages and in modals (Discord's component reference).
import { asList, asObject, asText, type Json } from '../json.ts';
import { ComponentType as C } from '../protocol.ts';
import { checkCustomId, type Tally } from './custom-ids.ts';
import { checkLength, checkRange, checkText, type Form } from './form.ts';

export const SELECT_TYPES: readonly number[] = [
  C.stringSelect,
  C.userSelect,
  C.roleSelect,
  C.mentionableSelect,
  C.channelSelect,
];

/** Checks a select menu: custom id, placeholder 150, 1 to 25 options of 1 to 100 characters, values given once. */
export function checkSelect(form: Form, select: Json, tally: Tally): void {
  checkCustomId(form, select, tally);
  checkText(form, 'placeholder', select.placeholder, { max: 150 });
  checkRange(form, 'min_values', select.min_values, 0, 25);
  checkRange(form, 'max_values', select.max_values, 1, 25);
  if (select.type !== C.stringSelect) return;
  const options = asList(select.options).map(asObject);
  checkLength(form, 'options', options.length, { min: 1, max: 25 });
  checkOptions(form.under('options'), options);
  const most = typeof select.max_values === 'number' ? select.max_values : 1;
  const least = typeof select.min_values === 'number' ? select.min_values : 1;
  if (options.length > 0 && (most > options.length || least > options.length)) {
    form.refuse(
      ['options'],
      'BASE_TYPE_BAD_LENGTH',
      `Must be between ${Math.max(most, least)} and 25 in length.`,
    );
  }
  if (options.filter((option) => option.default === true).length > most) {
    form.refuse(
      ['options'],
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      'The number of defaults exceeds max_values.',
    );
  }
}

function checkOptions(form: Form, options: readonly Json[]): void {
  const values = new Set<string>();
  for (const [index, option] of options.entries()) {
    checkText(form.under(index), 'label', option.label, { min: 1, max: 100, required: true });
    checkText(form.under(index), 'value', option.value, { min: 1, max: 100, required: true });
    checkText(form.under(index), 'description', option.description, { max: 100 });
    if (values.has(asText(option.value))) {
      form.refuse(
        [index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    values.add(asText(option.value));
  }
}
