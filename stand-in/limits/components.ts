// The limits of a message's components, old and V2 (Discord's component reference). It knows no other part of a message.
import { asList, asObject, asText, type Json } from '../json.ts';
import { ButtonStyle, ComponentType as C } from '../protocol.ts';
import { checkCustomId, type Tally } from './custom-ids.ts';
import { checkLength, checkText, type Form } from './form.ts';
import { checkSelect, SELECT_TYPES } from './selects.ts';

const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
const TOP = [C.actionRow];
const IN_CONTAINER = [C.actionRow, C.section, C.textDisplay, C.mediaGallery, C.file, C.separator];
const TOP_V2 = [...IN_CONTAINER, C.container];
const IN_ROW = [C.button, ...SELECT_TYPES];

type Check = (form: Form, component: Json, tally: Tally) => void;

/**
 * Checks the components of a message against type, nesting, lengths, 40 in total, 4000 characters of text in total
 * and custom ids that are given once. Without the V2 flag only action rows are allowed, five of them.
 */
export function checkComponents(form: Form, components: unknown, v2: boolean): void {
  const tally: Tally = { components: 0, text: 0, customIds: new Set() };
  const list = asList(components);
  if (!v2) checkLength(form, 'components', list.length, { max: 5 });
  checkAll(form.under('components'), list, v2 ? TOP_V2 : TOP, tally);
  if (tally.components > MOST_COMPONENTS) {
    form.refuse(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components must be ${MOST_COMPONENTS} or fewer.`,
    );
  }
  if (tally.text > MOST_TEXT) {
    form.refuse(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Components displayable text size exceeds maximum size of ${MOST_TEXT}`,
    );
  }
}

function checkAll(
  form: Form,
  components: readonly unknown[],
  allowed: readonly number[],
  tally: Tally,
): void {
  for (const [index, component] of components.entries())
    checkOne(form.under(index), component, allowed, tally);
}

function checkOne(form: Form, value: unknown, allowed: readonly number[], tally: Tally): void {
  const component = asObject(value);
  const type = typeof component.type === 'number' ? component.type : -1;
  tally.components += 1;
  if (!allowed.includes(type)) {
    form.refuse(
      ['type'],
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of (${allowed.join(', ')},).`,
    );
    return;
  }
  CHECKS[type]?.(form, component, tally);
}

const CHECKS: Readonly<Record<number, Check>> = {
  [C.actionRow]: checkRow,
  [C.button]: checkButton,
  [C.textDisplay]: checkTextDisplay,
  [C.section]: checkSection,
  [C.mediaGallery]: checkGallery,
  [C.thumbnail]: (form, component) => checkMedia(form, 'media', component),
  [C.file]: checkFile,
  [C.container]: (form, component, tally) => {
    checkLength(form, 'components', asList(component.components).length, { min: 1, max: MOST_COMPONENTS });
    checkAll(form.under('components'), asList(component.components), IN_CONTAINER, tally);
  },
  ...Object.fromEntries(SELECT_TYPES.map((type) => [type, checkSelect])),
};

function checkRow(form: Form, row: Json, tally: Tally): void {
  const inside = asList(row.components);
  checkLength(form, 'components', inside.length, { min: 1, max: 5 });
  const selects = inside.filter((each) => asObject(each).type !== C.button).length;
  if (selects > 0 && inside.length > 1) {
    form.refuse(
      ['components', 1],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
  checkAll(form.under('components'), inside, IN_ROW, tally);
}

function checkButton(form: Form, button: Json, tally: Tally): void {
  checkText(form, 'label', button.label, { max: 80 });
  const hasFace = asText(button.label) !== '' || button.emoji !== undefined;
  if (button.style === ButtonStyle.link) {
    checkText(form, 'url', button.url, { max: 512, required: true });
    if (button.url && !/^(https?|discord):\/\//.test(asText(button.url))) {
      form.refuse(
        ['url'],
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${asText(button.url).split(':')[0]}" is not supported. Scheme must be one of ('http', 'https', 'discord').`,
      );
    }
    if (button.custom_id) refuseBoth(form);
  } else if (button.style !== ButtonStyle.premium) {
    checkCustomId(form, button, tally);
    if (button.url) refuseBoth(form);
  }
  if (!hasFace && button.style !== ButtonStyle.premium) {
    form.refuse([], 'BUTTON_COMPONENT_INVALID_EMPTY', 'A button must have a label or an emoji');
  }
}

function refuseBoth(form: Form): void {
  form.refuse(
    [],
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  );
}

function checkTextDisplay(form: Form, component: Json, tally: Tally): void {
  checkText(form, 'content', component.content, { min: 1, max: MOST_TEXT, required: true });
  tally.text += asText(component.content).length;
}

function checkSection(form: Form, section: Json, tally: Tally): void {
  const texts = asList(section.components);
  checkLength(form, 'components', texts.length, { min: 1, max: 3 });
  checkAll(form.under('components'), texts, [C.textDisplay], tally);
  if (section.accessory === undefined) {
    form.refuse(['accessory'], 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  checkOne(form.under('accessory'), section.accessory, [C.button, C.thumbnail], tally);
}

function checkGallery(form: Form, gallery: Json): void {
  const items = asList(gallery.items);
  checkLength(form, 'items', items.length, { min: 1, max: 10 });
  for (const [index, item] of items.entries())
    checkMedia(form.under('items', index), 'media', asObject(item));
}

function checkFile(form: Form, file: Json): void {
  checkMedia(form, 'file', file);
  if (!asText(asObject(file.file).url).startsWith('attachment://')) {
    form.refuse(['file', 'url'], 'URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('attachment',).");
  }
}

function checkMedia(form: Form, key: string, holder: Json): void {
  checkText(form.under(key), 'url', asObject(holder[key]).url, { max: 2048, required: true });
  checkText(form, 'description', holder.description, { max: 1024 });
}
