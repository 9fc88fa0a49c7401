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
  return lines.map(mendedLine).join('\n');
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

/** Mending one fault may lay another bare ("“ no" ," …), so a line is gone over until nothing changes. */
function mendedLine(line: string): string {
  let whole = line.replace(/ {2,}/g, ' ').trim();
  for (let round = 0; round < 4; round += 1) {
    const next = punctuation(quotationMarks(whole)).trim();
    if (next === whole) return whole;
    whole = next;
  }
  return whole;
}

function punctuation(line: string): string {
  const french = line.includes('«');
  return line
    .replace(/(?<=[^\s.]) (?=\.(?!\.)(?:\s(?!\.)|[”"’)]|$))/g, '')
    .replace(/(?<=\S) (?=,(?:\s|[”"’)]|$))/g, '')
    .replace(french ? /(?!)/g : /(?<=[\p{L}\p{N}”"’)]) (?=[;!?](?:\s|[”"’)]|$))/gu, '')
    .replace(french ? /(?!)/g : /(?<=[\p{L}\p{N}”"’)]) (?=:(?:\s|[”"’)]|$))(?!:\s\d)/gu, '')
    .replace(/(?<!\p{L}\.\p{L})([.!?…][”"’»]{1,2})\.(?=\s|$)/gu, '$1')
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
    .replace(/”{2,}/g, '”');
  const even = /[“”]/.test(whole) && !whole.includes('„') ? paired(whole) : whole;
  const opened = even.includes('„') ? even : even.replace(/“ (?=\S)/g, '“');
  return opened.replace(/(?<=[\p{L}\p{N}.,!?…]) ”/gu, '”');
}

/** Straight and turned marks beside curly ones, turned the way that their place asks for. */
function paired(line: string): string {
  let open = false;
  return line.replace(/["“”]/g, (mark, index: number) => {
    const before = line.charAt(index - 1);
    const after = line.charAt(index + 1);
    const opens = /^[\s([—–-]?$/.test(before) && (mark === '“' || /[\p{L}\p{N}‘'$€£[…]/u.test(after));
    const closes = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    const turned = open && closes ? '”' : !open && opens ? '“' : mark;
    if (turned !== '"') open = turned === '“';
    return turned;
  });
}
