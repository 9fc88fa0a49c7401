// Components as Discord's answers have them. It checks nothing.
import { referenced } from './attachments.ts';
import { asList, asObject, asText, withoutGaps } from './json.ts';
import type { Attachment, Component, Media } from './payloads.ts';
import type { State } from './state.ts';

/** Gives each component an id, and media their address, as Discord's answers have them. */
export function componentObjects(
  state: State,
  components: unknown,
  attachments: readonly Attachment[],
): readonly Component[] {
  let last = 0;
  const taken = new Set<number>();
  const media = (value: unknown): Media => {
    const url = asText(asObject(value).url);
    const attachment = referenced(attachments, url);
    return {
      id: state.nextId(),
      url: attachment?.url ?? url,
      proxy_url: attachment?.url ?? url,
      width: null,
      height: null,
      content_type: attachment?.content_type ?? null,
      ...(attachment ? { attachment_id: attachment.id } : {}),
    };
  };
  const one = (value: unknown): Component => {
    const given = asObject(value) as Partial<Component> & { readonly type: number };
    while (given.id === undefined && taken.has(last + 1)) last += 1;
    const id = given.id || ++last;
    taken.add(id);
    return withoutGaps({
      ...defaultsOf(given, attachments),
      ...given,
      id,
      components: given.components ? asList(given.components).map(one) : undefined,
      accessory: given.accessory ? one(given.accessory) : undefined,
      media: given.media ? media(given.media) : undefined,
      file: given.file ? media(given.file) : undefined,
      items: given.items?.map((item) => ({
        description: null,
        spoiler: false,
        ...item,
        media: media(item.media),
      })),
    }) as Component;
  };
  return asList(components).map(one);
}

function defaultsOf(given: Partial<Component>, attachments: readonly Attachment[]): object {
  if (given.type === 3) return { min_values: 1, max_values: 1 };
  if (given.type === 11) return { description: null, spoiler: false };
  if (given.type === 13) {
    const attachment = referenced(attachments, given.file?.url ?? '');
    return { spoiler: false, name: attachment?.filename ?? null, size: attachment?.size ?? null };
  }
  if (given.type === 14) return { divider: true, spacing: 1 };
  if (given.type === 17) return { accent_color: null, spoiler: false };
  return {};
}
