// The limits of a modal (Discord's component reference): title, up to five inputs, in labels or in action rows.
import { asList, asObject, type Json } from '../json.ts';
import { ComponentType as C } from '../protocol.ts';
import { checkCustomId, type Tally } from './custom-ids.ts';
import { checkLength, checkRange, checkText, type Form, refuseChoice } from './form.ts';
import { checkSelect, SELECT_TYPES } from './selects.ts';

const MOST_INPUT = 4000;

/** Notes in the form what Discord would refuse in a modal. */
export function checkModal(form: Form, value: unknown): void {
  const modal = asObject(value);
  const components = asList(modal.components).map(asObject);
  const tally: Tally = { components: 0, text: 0, customIds: new Set() };
  checkText(form, 'title', modal.title, { min: 1, max: 45, required: true });
  checkText(form, 'custom_id', modal.custom_id, { min: 1, max: 100, required: true });
  checkLength(form, 'components', components.length, { min: 1, max: 5 });
  for (const [index, component] of components.entries()) {
    checkPart(form.under('components', index), component, tally);
  }
}

function checkPart(form: Form, part: Json, tally: Tally): void {
  if (part.type === C.textDisplay) {
    checkText(form, 'content', part.content, { min: 1, max: 4000, required: true });
    return;
  }
  if (part.type === C.label) {
    checkLabel(form, part, tally);
    return;
  }
  if (part.type !== C.actionRow) {
    refuseChoice(form, 'type', [C.actionRow, C.textDisplay, C.label]);
    return;
  }
  const inside = asList(part.components).map(asObject);
  checkLength(form, 'components', inside.length, { min: 1, max: 1 });
  for (const [index, input] of inside.entries()) {
    const place = form.under('components', index);
    if (input.type !== C.textInput) refuseChoice(place, 'type', [C.textInput]);
    else checkInput(place, input, tally, true);
  }
}

function checkLabel(form: Form, label: Json, tally: Tally): void {
  checkText(form, 'label', label.label, { min: 1, max: 45, required: true });
  checkText(form, 'description', label.description, { max: 100 });
  const inner = asObject(label.component);
  const place = form.under('component');
  const type = typeof inner.type === 'number' ? inner.type : -1;
  if (type === C.textInput) checkInput(place, inner, tally, false);
  else if (SELECT_TYPES.includes(type)) checkSelect(place, inner, tally);
  else if (type === C.fileUpload) checkCustomId(place, inner, tally);
  else refuseChoice(place, 'type', [C.textInput, ...SELECT_TYPES, C.fileUpload]);
}

function checkInput(form: Form, input: Json, tally: Tally, ownLabel: boolean): void {
  checkCustomId(form, input, tally);
  if (ownLabel) checkText(form, 'label', input.label, { min: 1, max: 45, required: true });
  if (input.style !== 1 && input.style !== 2) refuseChoice(form, 'style', [1, 2]);
  checkText(form, 'placeholder', input.placeholder, { max: 100 });
  checkText(form, 'value', input.value, { max: MOST_INPUT });
  checkRange(form, 'min_length', input.min_length, 0, MOST_INPUT);
  checkRange(form, 'max_length', input.max_length, 1, MOST_INPUT);
}
