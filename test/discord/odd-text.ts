// Text as nobody would wish for it: Discord's marks, mentions, controls and odd Unicode, mixed with ordinary words.
import fc from 'fast-check';

const MARKS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:0:R>',
  '</ask:123456789012345678>',
  '<:name:123456789012345678>',
  ':smile:',
  'https://example.org/a_b(c)',
  'discord.gg/abc',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '[a](https://example.org)',
  '<https://example.org>',
  '\n# ',
  '\n-# ',
  '\n> ',
  '\n>>> ',
  '\n- ',
  '\n1. ',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\u00AD',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '𝒳',
  'שלום',
  'e\u0301',
  'trade',
  ' ',
  '240.1',
] as const;

/** Random runs of marks, words and any well-formed text. */
export const oddText = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join(''));
