// Gathers what is wrong with a body, field by field, as the tree that Discord sends with 50035. It knows no limits.
import { invalidForm } from '../errors.ts';
import { asText } from '../json.ts';

export interface Form {
  /** Notes that the field at this place is wrong; the place is relative to this form. */
  refuse(place: Place, code: string, message: string): void;
  /** The same form, seen from a field inside. */
  under(...place: Place): Form;
  /** Throws 50035 with all that was noted; does nothing when nothing was. */
  settle(): void;
}

export type Place = readonly (string | number)[];

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

/** An empty form. */
export function createForm(): Form {
  const tree: Tree = {};
  const at = (prefix: Place): Form => ({
    refuse(place, code, message) {
      let node = tree;
      for (const step of [...prefix, ...place]) {
        const next = node[step];
        const inner: Tree = !next || Array.isArray(next) ? {} : next;
        node[step] = inner;
        node = inner;
      }
      const errors = node._errors;
      node._errors = [...(Array.isArray(errors) ? errors : []), { code, message }];
    },
    under: (...place) => at([...prefix, ...place]),
    settle() {
      if (Object.keys(tree).length > 0) throw invalidForm(tree);
    },
  });
  return at([]);
}

export interface Length {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

/**
 * Checks a text field's length, in UTF-16 units (the stricter of the possible readings).
 * Codes and words as Discord's: BASE_TYPE_REQUIRED, BASE_TYPE_BAD_LENGTH, BASE_TYPE_MAX_LENGTH.
 */
export function checkText(form: Form, field: string | number, value: unknown, length: Length): void {
  if (value === undefined || value === null || value === '') {
    if (length.required) form.refuse([field], 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  if (typeof value !== 'string') {
    form.refuse([field], 'STRING_TYPE_CONVERT', `Could not interpret "${String(value)}" as string.`);
    return;
  }
  checkLength(form, field, asText(value).length, length);
}

/** Checks how many elements a list has, with the same codes. */
export function checkLength(
  form: Form,
  field: string | number,
  found: number,
  { min = 0, max }: Length,
): void {
  if (found >= min && found <= max) return;
  if (min > 0) form.refuse([field], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  else form.refuse([field], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
}

/** Checks that a number, where given, lies in a range. */
export function checkRange(form: Form, field: string, value: unknown, min: number, max: number): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'number') {
    form.refuse([field], 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
    return;
  }
  if (value < min)
    form.refuse([field], 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
  if (value > max)
    form.refuse([field], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
}

/** Notes that a value is none of those allowed. */
export function refuseChoice(form: Form, field: string, allowed: readonly number[]): void {
  form.refuse([field], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
}
