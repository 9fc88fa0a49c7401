// What is counted over all components of a message or modal, custom ids first. It knows no kinds of components.
import { asText, type Json } from '../json.ts';
import { checkText, type Form } from './form.ts';

/** What is counted over all components of one message or modal. */
export interface Tally {
  components: number;
  text: number;
  readonly customIds: Set<string>;
}

/** Checks that a custom id is there, 1 to 100 long, and new in this message or modal. */
export function checkCustomId(form: Form, component: Json, tally: Tally): void {
  checkText(form, 'custom_id', component.custom_id, { min: 1, max: 100, required: true });
  const customId = asText(component.custom_id);
  if (tally.customIds.has(customId)) {
    form.refuse(['custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }
  if (customId) tally.customIds.add(customId);
}
