// Noun phrases of an article: the stretches that can name somebody or something. Must not know who they are.
import type { Article } from '../../corpus/article.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../corpus/month.ts';
import type { Range } from '../../corpus/span.ts';
import { type Token, tokensOf } from '../token/tokens.ts';
import { monthNamesIn } from './month-name.ts';

/** A noun phrase without what follows its head. `from` and `to` (exclusive) count tokens of the article. */
export interface Phrase extends Range {
  readonly from: number;
  readonly to: number;
  /** The token of the word that the phrase is about: "official" in "a senior official". */
  readonly head: number;
  readonly pronoun: boolean;
  /** True where the head only looks like a month and is a surname: "Theresa May". */
  readonly month: boolean;
}

const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'it',
  'you',
  'him',
  'her',
  'them',
  'who',
  'himself',
]);
const ALONE = new Set([
  'some',
  'others',
  'many',
  'one',
  'another',
  'several',
  'few',
  'both',
  'those',
  'most',
]);
const CALENDAR = new Set([
  ...[...WEEKDAY_NAMES, ...MONTH_NAMES].map((name) => name.toLowerCase()),
  ...'today yesterday tomorrow tonight jan. feb. aug. sept. oct. nov. dec. mon. tues. wed. thurs. fri. sat. sun.'.split(
    ' ',
  ),
]);
const WHEN = new Set(['next', 'last', 'past', 'early', 'late', 'earlier', 'later', 'due', 'able', 'likely']);
const PARTICLES = new Set(
  'von van der den de del della di da dos du la le el al bin ibn ben abu y af zu ter'.split(' '),
);

const known = new WeakMap<Article, readonly Phrase[]>();

/** The noun phrases in the order of the text, none across a mark or a sentence's end. Kept with the article. */
export function phrasesOf(article: Article): readonly Phrase[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const tokens = tokensOf(article);
  const phrases: Phrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const phrase = phraseAt(tokens, index);
    if (phrase !== null) phrases.push(phrase);
    index = phrase === null ? index + 1 : phrase.to;
  }
  known.set(article, phrases);
  return phrases;
}

/** True where the word begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** True for the names of days and months, alone or shortened, that are nobody's surname. */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && CALENDAR.has(token.lower) && !monthNamesIn(tokens).has(token);
}

/** True for a small word that stands inside names: "van", "de la", "bin". */
export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && PARTICLES.has(token.lower);
}

/** No phrase that anybody wrote to be read has more words; what is longer is cut. */
const LONGEST = 40;

function phraseAt(tokens: readonly Token[], from: number): Phrase | null {
  const first = tokens[from];
  if (first === undefined || first.pos === 'PUNCT') return null;
  if (PERSONAL.has(first.lower) && !possessiveBefore(tokens, from)) return single(tokens, from, true);
  let at = from;
  let head = -1;
  while (at < tokens.length && at < from + LONGEST && !breaks(tokens, from, at)) {
    const kind = partOf(tokens, at, head, from);
    if (kind === 'stop') break;
    if (kind === 'head') head = at;
    at++;
  }
  if (head < 0) return ALONE.has(first.lower) ? single(tokens, from, false) : null;
  return made(tokens, from, head + 1, head);
}

/** "her" and "his" before a noun belong to that noun's phrase. */
function possessiveBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lower === 'her' && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN')
  );
}

function breaks(tokens: readonly Token[], from: number, at: number): boolean {
  return at > from && tokens[at]?.paragraph !== tokens[from]?.paragraph;
}

type Part = 'head' | 'inside' | 'stop';

function partOf(tokens: readonly Token[], at: number, head: number, from: number): Part {
  const token = tokens[at];
  if (token === undefined) return 'stop';
  if (monthNamesIn(tokens).has(token)) return 'head';
  if (isCalendar(tokens, at)) {
    if (at > from && isCapital(token) && !isCapital(tokens[at + 1])) return 'stop';
    if (head < 0 && isCapital(tokens[at + 1])) return 'stop';
  }
  const next = tokens[at + 1];
  if (
    head >= 0 &&
    head === at - 1 &&
    isCapital(token) &&
    isCapital(tokens[head]) &&
    next?.text === '-' &&
    !next.spaceBefore
  )
    return 'head';
  switch (token.pos) {
    case 'PROPN':
      return /['’]m$/u.test(token.text) ? 'stop' : 'head';
    case 'NOUN':
      return head >= 0 && isVerbLike(tokens, at) ? 'stop' : 'head';
    case 'X':
      return isCapital(token) ? 'head' : 'stop';
    case 'NUM':
      return head >= 0 && at > 0 && next?.pos !== 'NOUN' ? 'stop' : 'inside';
    case 'DET':
      return (head < 0 && at === from) || opensOffice(tokens, at, head) ? 'inside' : 'stop';
    case 'ADJ':
      if (head === at - 1 && WHEN.has(token.lower)) return 'stop';
      return isCapital(token) && head >= 0 && isCapital(tokens[at - 1]) ? 'head' : 'inside';
    case 'PRON':
      return at === from && /^(?:his|her|its|their|our|my|your|whose)$/.test(token.lower) ? 'inside' : 'stop';
    case 'PART':
      return head >= 0 && /^['’]s?$/u.test(token.text) ? 'inside' : 'stop';
    case 'VERB':
      return head < 0 && /(?:ed|ing)$/.test(token.lower) && (at > from || isEpithet(tokens, at))
        ? 'inside'
        : capitalVerb(tokens, at, head);
    case 'ADV':
      return at > from && head < 0 && (next?.pos === 'ADJ' || next?.pos === 'NOUN') ? 'inside' : 'stop';
    case 'ADP':
      return joinsName(tokens, at, head) ? 'inside' : 'stop';
    case 'PUNCT':
      return joinsWord(tokens, at, head) ? 'inside' : 'stop';
    default:
      return 'stop';
  }
}

/** "Newly elected Mayor Vogt" at a sentence's start: the participle belongs to the name. */
function isEpithet(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const start = tokens[at - 2];
  return (
    before?.pos === 'ADV' &&
    isCapital(before) &&
    isCapital(tokens[at + 1]) &&
    (start === undefined || start.pos === 'PUNCT' || start.paragraph !== before.paragraph)
  );
}

/**
 * A capitalised verb behind a name is part of it before a small word ("Chicago Bears coach"); before another name it
 * is the verb of a headline.
 */
function capitalVerb(tokens: readonly Token[], at: number, head: number): Part {
  const inName = head === at - 1 && isCapital(tokens[at]) && isCapital(tokens[head]);
  return inName && !isCapital(tokens[at + 1]) && tokens[at + 1]?.pos !== 'DET' ? 'head' : 'stop';
}

/** A lower-case noun after a name that is a verb by form and use: "the minister notes that". */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at];
  if (word === undefined || next === undefined || isCapital(word)) return false;
  return /^(?:notes|claims|comments|reports|states|remarks|tweets|quips|counters|charges|tweeted|said|told)$/.test(word.lower)
    && (next.pos === 'SCONJ' || next.pos === 'PUNCT' || next.pos === 'PRON'); // biome-ignore format: one question
}

/** "the" behind "Ambassador to" and "Speaker of", where a name goes on. */
function opensOffice(tokens: readonly Token[], at: number, head: number): boolean {
  return (
    tokens[at]?.lower === 'the' &&
    head === at - 2 &&
    isCapital(tokens[at + 1]) &&
    joinsName(tokens, at - 1, head)
  );
}

/** "of" and "and" within names: Secretary of State, Department of Health and Human Services, von der Leyen. */
function joinsName(tokens: readonly Token[], at: number, head: number): boolean {
  if (head !== at - 1 || !isCapital(tokens[head])) return false;
  const word = tokens[at]?.lower;
  const next = tokens[at + 1];
  if (word === 'to') return sentTo(tokens, at, head);
  if (isParticle(tokens[at])) return isCapital(next) || isParticle(next);
  if (word !== 'of' && word !== 'for') return false;
  const after = next?.lower === 'the' ? tokens[at + 2] : next;
  return (
    isCapital(after) &&
    !isCalendar(tokens, next === after ? at + 1 : at + 2) &&
    TITLES_WITH_OF.test(tokens[head]?.lower ?? '')
  );
}

/** "ambassador to Orland Lena Vogt" is one phrase; "ambassador to Orland" alone ends before "to". */
function sentTo(tokens: readonly Token[], at: number, head: number): boolean {
  if (!/^(?:ambassador|envoy|adviser|advisor|representative)$/.test(tokens[head]?.lower ?? '')) return false;
  let next = at + 1;
  if (tokens[next]?.lower === 'the') next++;
  let capitals = 0;
  while (isCapital(tokens[next]) && tokens[next]?.pos === 'PROPN') {
    capitals++;
    next++;
  }
  return capitals >= 3;
}

const TITLES_WITH_OF =
  /^(?:secretary|minister|ministry|department|bank|university|bureau|office|board|council|house|institute|college|court|chief|director|head|speaker|president|chamber|center|centre|association|league|committee|commission|congress|republic|kingdom|states|commissioner|party|society|federation|union|organization|organisation|academy|school|joint|church|archbishop|bishop|prince|duke|duchess|king|queen|emir|sultan|crown|governor|mayor|attorney|state|chancellor|group|agency|authority|movement|army|service)$/;

/** A hyphen or an ampersand without spaces, and the apostrophe of a plural's genitive. */
function joinsWord(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at === 0) return false;
  if (token.text === '-' || token.text === '‑' || token.text === '–')
    return !token.spaceBefore && !next.spaceBefore && (token.text !== '–' || isCapital(next));
  if (token.text === '&') return head === at - 1 && isCapital(next);
  if (token.text === '’' || token.text === "'")
    return (
      head === at - 1 &&
      !token.spaceBefore &&
      next.spaceBefore &&
      /s$/.test(tokens[head]?.lower ?? '') &&
      isWord(next)
    );
  return false;
}

function isWord(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ';
}

function single(tokens: readonly Token[], at: number, pronoun: boolean): Phrase {
  return { ...made(tokens, at, at + 1, at), pronoun };
}

function made(tokens: readonly Token[], from: number, to: number, head: number): Phrase {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const word = tokens[head];
  const month = word !== undefined && monthNamesIn(tokens).has(word);
  return { start, end, from, to, head, pronoun: false, month };
}
