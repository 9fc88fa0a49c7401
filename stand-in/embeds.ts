// Embeds as Discord's answers have them. It checks nothing.
import { referenced } from './attachments.ts';
import { asList, asObject, asText, isObject } from './json.ts';
import type { Attachment, Embed } from './payloads.ts';

/** Gives each embed its type, and pictures from attachments their address. */
export function embedObjects(embeds: unknown, attachments: readonly Attachment[]): readonly Embed[] {
  return asList(embeds).map((each) => {
    const embed = asObject(each);
    const withMedia = Object.entries(embed).map(([key, value]) => {
      const attachment = isObject(value) ? referenced(attachments, asText(value.url)) : undefined;
      return [
        key,
        attachment ? { ...asObject(value), url: attachment.url, proxy_url: attachment.url } : value,
      ];
    });
    return { type: 'rich', ...Object.fromEntries(withMedia) };
  });
}
