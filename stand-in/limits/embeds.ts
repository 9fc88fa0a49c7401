// The limits of embeds (Discord's message reference, "Embed Limits").
import { asList, asObject, asText, type Json } from '../json.ts';
import { checkLength, checkText, type Form } from './form.ts';

const MOST_EMBEDS = 10;
const MOST_TEXT = 6000;

/** Checks number, field lengths and the 6000 characters that the embeds of one message may have together. */
export function checkEmbeds(form: Form, embeds: unknown): void {
  const list = asList(embeds).map(asObject);
  checkLength(form, 'embeds', list.length, { max: MOST_EMBEDS });
  for (const [index, embed] of list.entries()) checkEmbed(form.under('embeds', index), embed);
  const total = list.map(textLength).reduce((sum, length) => sum + length, 0);
  if (total > MOST_TEXT) {
    form.refuse(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_TEXT}`);
  }
}

function checkEmbed(form: Form, embed: Json): void {
  checkText(form, 'title', embed.title, { max: 256 });
  checkText(form, 'description', embed.description, { max: 4096 });
  checkText(form, 'url', embed.url, { max: 2048 });
  checkText(form.under('footer'), 'text', asObject(embed.footer).text, { max: 2048 });
  checkText(form.under('author'), 'name', asObject(embed.author).name, { max: 256 });
  const fields = asList(embed.fields).map(asObject);
  checkLength(form, 'fields', fields.length, { max: 25 });
  for (const [index, field] of fields.entries()) {
    checkText(form.under('fields', index), 'name', field.name, { min: 1, max: 256, required: true });
    checkText(form.under('fields', index), 'value', field.value, { min: 1, max: 1024, required: true });
  }
}

function textLength(embed: Json): number {
  const fields = asList(embed.fields).map(asObject);
  const texts = [
    embed.title,
    embed.description,
    asObject(embed.footer).text,
    asObject(embed.author).name,
    ...fields.flatMap((field) => [field.name, field.value]),
  ];
  return texts.reduce<number>((sum, text) => sum + asText(text).length, 0);
}
