// What stands within one line of Discord's Markdown, as a tree: emphasis, links, mentions, times. It draws nothing.

export type Style = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'styled'; readonly style: Style; readonly words: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly words: readonly Inline[] }
  | { readonly kind: 'user' | 'role' | 'channel' | 'command'; readonly id: string; readonly name: string }
  | { readonly kind: 'everyone'; readonly text: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly format: string };

interface Found {
  readonly inline: Inline;
  readonly end: number;
}

/** Longer marks before the shorter ones that they begin with. */
const MARKS: readonly (readonly [string, Style])[] = [
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
];

const ANGLED =
  /<(?:(@!?|@&|#)(\d{15,20})|t:(-?\d{1,13})(?::([tTdDfFR]))?|\/([\w -]{1,100}):(\d{15,20})|(https?:\/\/[^\s>]{1,2000}))>/y;
const BARE_URL = /https?:\/\/[^\s<]{0,2000}[^\s<.,:;"'\])]/y;
const EVERYONE = /@(?:everyone|here)\b/y;

/** The words of one line. What is not closed, or not of Discord's kind, is text as it stands. */
export function inlineOf(text: string, inLink = false): readonly Inline[] {
  const out: Inline[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') out.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    if (isEscape(text, at)) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    const found = foundAt(text, at, inLink);
    if (found === undefined) {
      plain += text[at];
      at += 1;
    } else {
      flush();
      out.push(found.inline);
      at = found.end;
    }
  }
  flush();
  return out;
}

/** A backslash before a sign of punctuation shows that sign and nothing else. */
function isEscape(text: string, at: number): boolean {
  return text[at] === '\\' && /^[^0-9A-Za-z\s]$/u.test(text[at + 1] ?? '');
}

function foundAt(text: string, at: number, inLink: boolean): Found | undefined {
  switch (text[at]) {
    case '`':
      return codeAt(text, at);
    case '<':
      return angledAt(text, at);
    case '[':
      return inLink ? undefined : linkAt(text, at);
    case 'h':
      return inLink ? undefined : urlAt(text, at);
    case '@':
      return everyoneAt(text, at);
    default:
      return styledAt(text, at, inLink);
  }
}

function codeAt(text: string, at: number): Found | undefined {
  const ticks = /`+/y;
  ticks.lastIndex = at;
  const fence = ticks.exec(text)?.[0] ?? '`';
  const from = at + fence.length;
  let close = text.indexOf(fence, from);
  while (close >= 0 && text[close + fence.length] === '`') {
    while (text[close] === '`') close += 1;
    close = text.indexOf(fence, close);
  }
  if (close <= from) return undefined;
  const inside = text.slice(from, close);
  const trimmed = /^ .* $/.test(inside) && inside.trim() !== '' ? inside.slice(1, -1) : inside;
  return { inline: { kind: 'code', text: trimmed }, end: close + fence.length };
}

function angledAt(text: string, at: number): Found | undefined {
  ANGLED.lastIndex = at;
  const match = ANGLED.exec(text);
  if (match === null) return undefined;
  const [whole, sign, id = '', seconds, format = 'f', command, commandId = '', url] = match;
  const end = at + whole.length;
  if (url !== undefined) return { inline: { kind: 'link', url, words: [{ kind: 'text', text: url }] }, end };
  if (seconds !== undefined) return { inline: { kind: 'time', seconds: Number(seconds), format }, end };
  if (command !== undefined) return { inline: { kind: 'command', id: commandId, name: command }, end };
  const kind = sign === '#' ? 'channel' : sign === '@&' ? 'role' : 'user';
  return { inline: { kind, id, name: '' }, end };
}

/** `[words](<address>)` or `[words](address)`; only http and https addresses become links. */
function linkAt(text: string, at: number): Found | undefined {
  const close = closingBracket(text, at);
  if (close < 0 || text[close + 1] !== '(') return undefined;
  const target = /\((?:<(https?:\/\/[^\s<>]{1,2000})>|(https?:\/\/[^\s<>)]{1,2000}))\)/y;
  target.lastIndex = close + 1;
  const match = target.exec(text);
  if (match === null) return undefined;
  const words = inlineOf(text.slice(at + 1, close), true);
  const url = match[1] ?? match[2] ?? '';
  return { inline: { kind: 'link', url, words }, end: close + 1 + match[0].length };
}

function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    if (text[place] === '\\') place += 1;
    else if (text[place] === '[') depth += 1;
    else if (text[place] === ']') {
      depth -= 1;
      if (depth === 0) return place;
    }
  }
  return -1;
}

function urlAt(text: string, at: number): Found | undefined {
  BARE_URL.lastIndex = at;
  const url = BARE_URL.exec(text)?.[0];
  if (url === undefined) return undefined;
  return { inline: { kind: 'link', url, words: [{ kind: 'text', text: url }] }, end: at + url.length };
}

function everyoneAt(text: string, at: number): Found | undefined {
  EVERYONE.lastIndex = at;
  const found = EVERYONE.exec(text)?.[0];
  return found === undefined
    ? undefined
    : { inline: { kind: 'everyone', text: found }, end: at + found.length };
}

function styledAt(text: string, at: number, inLink: boolean): Found | undefined {
  for (const [mark, style] of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const close = closingMark(text, at, mark);
    if (close < 0) continue;
    const words = inlineOf(text.slice(at + mark.length, close), inLink);
    return { inline: { kind: 'styled', style, words }, end: close + mark.length };
  }
  return undefined;
}

/** Where a mark closes: escapes and code skipped, something between, single marks tight to their words. */
function closingMark(text: string, at: number, mark: string): number {
  const from = at + mark.length;
  const isWord = (place: number) => /^\w$/.test(text[place] ?? ' ');
  const isSpace = (place: number) => /^\s?$/.test(text[place] ?? '');
  if (mark === '*' && isSpace(from)) return -1;
  if (mark === '_' && isWord(at - 1)) return -1;
  for (let place = from; place < text.length; place += 1) {
    if (text[place] === '\\') {
      place += 1;
      continue;
    }
    const code = text[place] === '`' ? codeAt(text, place) : undefined;
    if (code !== undefined) {
      place = code.end - 1;
      continue;
    }
    if (!text.startsWith(mark, place) || place === from) continue;
    if (mark.length === 2) return text[place + 2] === mark[0] ? place + 1 : place;
    if (text[place + 1] === mark) place += 1;
    else if (mark === '*' ? !isSpace(place - 1) : !isWord(place + 1)) return place;
  }
  return -1;
}
