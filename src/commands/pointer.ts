// Words that point back to an earlier turn: "he", "that", "there". Told from the same words where they belong to the
// sentence itself ("Who said that Kenya left?", "Is there a ferry?"). Reads one turn's words; knows no turn before.
import type { Range } from '../corpus/span.ts';
import type { Named } from '../index/archive.ts';

/** A word that points to somebody, to something said, to a place, or to a time. */
export interface Pointer extends Range {
  readonly kind: 'person' | 'thing' | 'place' | 'time';
  readonly isPossessive: boolean;
}

interface Word extends Range {
  readonly lower: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const PERSONS = set('he him his she her hers');
const POSSESSIVES = set('his her its their');
const BE = set(
  'is are was were be been isn’t aren’t wasn’t weren’t has have had will would can could may might must should',
);
const AUXILIARIES = new Set([...BE, 'do', 'does', 'did', 'doesn’t', 'didn’t', 'don’t']);
/** What may stand behind a complete object: such a word does not begin a clause. */
const BEHIND = set(
  'about after again against already also and anyway at before between but by during early even exactly for from if in into late near now of off on or over really recently since so still than then though through to today too towards under until when while with without worth yet back up',
);
const PREPOSITIONS = set(
  'about after against around at before behind beyond by during for from in into like near of on over since than to towards under until with without',
);
/** "That" behind one of these opens a clause. */
const SAYING = set(
  'say says said saying claim claims claimed believe believes believed think thinks thought know knows knew true fact clear sure agree agreed warn warns warned insist insists insisted deny denied denies admit admits admitted argue argues argued announce announced mean means report reported suggest suggests suggested hope hopes fear fears feel likely possible certain aware idea evidence proof chance sign signs promise promised so such confirm confirmed declare declared it',
);
const DEFINITE = set(
  'agreement attack ban bill case claim conflict country crisis deal decision declaration election event figure idea incident invasion issue law meeting move number offer order organisation organization person plan point policy proposal question report rule sanction speech statement strike summit talk threat trade treaty trip visit vote war warning',
);
const TIMES = set(
  'year month week day morning afternoon evening night time spring summer autumn fall winter season decade century quarter weekend',
);
const CLAUSE = set('that when because after before if while and which who but since as until although');
const EXPLETIVE =
  /^it\s+(?:(?:not|still|really|even|ever)\s+)?(?:true|likely|possible|right|wrong|legal|illegal|fair|good|bad|safe|easy|hard|clear|known|certain|important|necessary|worth)\s+(?:that|to|if|for|whether|when)\b|^it\s+(?:take|takes|took|cost\s+to|like\s+(?:in|to))\b/i;

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:[’'][\p{L}]+)?/gu)].map((match) => {
    const [word] = match;
    return {
      start: match.index,
      end: match.index + word.length,
      lower: word.toLowerCase().replace("'", '’'),
    };
  });
}

/** A word with those around it, as the rules look at them. */
interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly previous: string;
  readonly next: string;
}

function closes({ next }: Place): boolean {
  return next === '' || BEHIND.has(next);
}

function isObject({ words, at, next }: Place): boolean {
  const word = words[at]?.lower ?? '';
  if (word === 'him' || word === 'them' || word === 'hers') return true;
  return (word === 'it' || word === 'her') && (next === '' || BEHIND.has(next));
}

const PLURAL = /(?:^|\s)(?!(?:was|has|does|says|towards)\b)[a-z]{4,30}s\s/;
const ARTICLE = /\b(?:the|an?|each|every|some|any)\s+\p{L}/iu;

/** Whether a name or noun before the pronoun in the same words can be what it stands for. */
function isBound(place: Place, names: readonly Named[], kind: 'person' | 'thing'): boolean {
  const { text, words, at } = place;
  const word = words[at];
  if (word === undefined) return false;
  const isPlural = word.lower.startsWith('the');
  const fits = names.filter(
    (name) => name.end <= word.start && (isPlural || (name.kind === 'person') === (kind === 'person')),
  );
  const before = text.slice(0, word.start);
  const article = ARTICLE.exec(before) ?? (isPlural ? PLURAL.exec(before) : null);
  const from = Math.min(
    fits.at(-1)?.end ?? Number.POSITIVE_INFINITY,
    article?.index ?? Number.POSITIVE_INFINITY,
  );
  if (from === Number.POSITIVE_INFINITY) return false;
  const hasClause = words.some((one) => one.start >= from && one.end <= word.start && CLAUSE.has(one.lower));
  return hasClause || !isObject(place);
}

/** "That" as a word that points, not one that opens a clause ("said that …", "countries that …"). */
function pointsThat(place: Place): boolean {
  const { previous, next } = place;
  if (SAYING.has(previous)) return closes(place);
  if (closes(place) || DEFINITE.has(next)) return true;
  return previous === '' || AUXILIARIES.has(previous) || PREPOSITIONS.has(previous);
}

function kindOf(place: Place, names: readonly Named[]): Pointer['kind'] | null {
  const { text, words, at, previous, next } = place;
  const word = words[at];
  if (word === undefined) return null;
  if (PERSONS.has(word.lower)) return isBound(place, names, 'person') ? null : 'person';
  switch (word.lower) {
    case 'it':
      if (EXPLETIVE.test(text.slice(word.start, word.start + 60))) return null;
      return isBound(place, names, 'thing') ? null : 'thing';
    case 'they':
    case 'them':
    case 'their':
    case 'its':
      return isBound(place, names, 'thing') ? null : 'thing';
    case 'that':
      return pointsThat(place) ? 'thing' : null;
    case 'this':
      return TIMES.has(next) ? null : 'thing';
    case 'these':
    case 'those':
      return next === 'days' || ['who', 'which', 'that', 'of', 'in', 'with', 'from'].includes(next)
        ? null
        : 'thing';
    case 'there':
      return BE.has(previous) || BE.has(next) || previous === '' ? null : 'place';
    case 'then':
      return next === '' && previous !== '' ? 'time' : null;
    default:
      return null;
  }
}

/** The words that point back, in order; none where all that is meant stands in the words themselves. */
export function pointersIn(text: string, names: readonly Named[]): readonly Pointer[] {
  const words = wordsIn(text);
  return words.flatMap((word, at) => {
    const place = { text, words, at, previous: words[at - 1]?.lower ?? '', next: words[at + 1]?.lower ?? '' };
    const kind = kindOf(place, names);
    const isPossessive = POSSESSIVES.has(word.lower) && !(word.lower === 'her' && closes(place));
    return kind === null ? [] : [{ start: word.start, end: word.end, kind, isPossessive }];
  });
}
