// Mends what scrapers and editors break in running text, before the text is fixed. Changes marks, never words.

/** UTF-8 punctuation that was read as windows-1252, as WordPress and mail programs produce it. */
const MOJIBAKE: readonly (readonly [string, string])[] = [
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€˜', '‘'],
  ['â€™', '’'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  ['â€¢', '•'],
  ['â‚¬', '€'],
  ['Â£', '£'],
  ['Â°', '°'],
  ['Â\u00a0', ' '],
  ['Ã©', 'é'],
  ['Ã¨', 'è'],
  ['Ã¡', 'á'],
  ['Ã³', 'ó'],
  ['Ã¼', 'ü'],
  ['Ã¶', 'ö'],
  ['Ã¤', 'ä'],
  ['Ã±', 'ñ'],
  ['Ã§', 'ç'],
];

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    lt: '<',
    gt: '>',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    euro: '€',
    pound: '£',
  }),
);

/** The text with its marks mended; text without such faults comes back as it is, but for its blanks. */
export function mended(source: string): string {
  const lines = decoded(source)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/(?<=\p{Script=Latin})[\u200c\u200d](?=\p{Script=Latin})/gu, '')
    .replace(/[\t\v\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .split('\n');
  return lines.map((line) => mendedLine(line, lines.length)).join('\n');
}

function decoded(source: string): string {
  const plain = source.includes('&')
    ? source.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, entity)
    : source;
  if (!/[âÂÃ]/.test(plain)) return plain;
  const mendedText = MOJIBAKE.reduce((text, [broken, whole]) => text.replaceAll(broken, whole), plain);
  return mendedText.replace(/â€(?=[\s.,;:!?)]|$)/g, '”');
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

function mendedLine(line: string, _lines: number): string {
  const spaced = line.replace(/ {2,}/g, ' ').trim();
  if (spaced === '') return '';
  const french = spaced.includes('«');
  return quotationMarks(spaced)
    .replace(/(?<=[^\s.]) (?=\.(?!\.)(?:\s(?!\.)|[”"’)]|$))/g, '')
    .replace(/(?<=\S) (?=,(?:\s|[”"’)]|$))/g, '')
    .replace(french ? /(?!)/g : /(?<=[\p{L}\p{N}”"’)]) (?=[;:!?](?:\s|[”"’)]|$))/gu, '')
    .replace(/([.!?…][”"’»)]{1,2})\.(?=\s|$)/g, '$1')
    .replace(/(,[”"’»])[,.](?=\s|$)/g, '$1')
    .replace(/(?<![.,;])([.,;])\1(?=\s|$)/g, '$1')
    .replace(/(?<=[\p{L}”"’)])\. \.(?=\s(?!\.)|$)/gu, '.')
    .replace(/\( (?=\S)/g, '(')
    .replace(/(?<=\S) \)/g, ')');
}

/** Blanks inside the marks, doubled marks, and a straight or turned mark that closes a curly one. */
function quotationMarks(line: string): string {
  if (!/["“”`]|''/.test(line)) return line;
  const whole = line
    .replace(/``|''(?=\p{L})|(?<=[\p{L}.,!?])''/gu, '"')
    .replace(/“{2,}/g, '“')
    .replace(/”{2,}/g, '”')
    .replace(/“ (?=\S)/g, '“')
    .replace(/(?<=[\p{L}\p{N}.,!?…]) ”/gu, '”');
  return /[“”]/.test(whole) && !whole.includes('„') ? paired(whole) : whole;
}

function paired(line: string): string {
  let open = false;
  let out = '';
  for (let index = 0; index < line.length; index += 1) {
    const mark = line.charAt(index);
    if (!/["“”]/.test(mark)) {
      out += mark;
      continue;
    }
    const opens =
      /^[\s([—–-]?$/.test(line.charAt(index - 1)) && /[\p{L}\p{N}‘'$€£[…]/u.test(line.charAt(index + 1));
    const closes = /\S/.test(line.charAt(index - 1)) && !/[\p{L}\p{N}]/u.test(line.charAt(index + 1));
    if (open && closes) out += '”';
    else if (!open && opens) out += '“';
    else out += mark;
    if (mark !== '"' || (open && closes) || (!open && opens)) open = out.endsWith('“');
  }
  return out;
}
