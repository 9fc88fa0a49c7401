// What an elliptical turn asks in full: the same of another name or another time, what a pointing word stands for, what
// a short question leaves out. Decides first whether the turn is elliptical at all.
import type { Archive, Named, Question } from '../index/archive.ts';
import type { Call } from './answer.ts';
import type { Command } from './command.ts';
import { askedAgain, asking, composed, inTime, ofNames, saying, takesTopic, withTopic } from './inherit.ts';
import { type Pointer, pointersIn } from './pointer.ts';
import { without } from './remaining.ts';
import { subjectOf, timesIn, unmarked } from './subject.ts';

/** The conversation so far: the call that a follow-up leans on, and all earlier ones, oldest first. */
export interface Earlier {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly before: Call;
  readonly earlier: readonly Call[];
  /** The persons whom answers to earlier calls named. */
  readonly answered: ReadonlyMap<Call, string>;
}

/** Asks for all of the earlier call over again. */
const SAME = /\b(?:same|ditto) (?:for|in|with)\b/i;
/** Openers that go on with what was asked; the weak ones only begin a sentence. */
const STRONG =
  /^(?:and what about|what about|how about|what of|and|but|or|also|(?:the )?same (?:for|in|with)|ditto for)\b[\s,:]*/i;
const WEAK = /^(?:ok(?:ay)?|now|so|then|well|oh|hm+|right|lol|great|thanks|please)\b[\s,:.!]*/i;
const CLAUSE =
  /^(?:to |with |by |for |from |of |in |at |since |until )?(?:who|whom|whose|what|which|when|where|why|how)\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|hasn['’]t|won['’]t|tell|show|list|give|explain)\b/i;
/** "What is inflation?", "Who is Putin?": asks for the thing itself; "Who was involved?" does not. */
const DEFINES =
  /^(?:what(?:['’]s| is| are| was| were)\s+(?!the\b)|who(?:['’]s| is| are| was| were)\s+(?!the\b|responsible\b|behind\b|next\b|left\b|there\b|to\b|in\b))(?!\w{1,20}(?:ed|ing)\b)\S/i;
/** "Where is Harbin?": names something that the archive may not know for a name; words in capitals are shouted. */
const NAMES = /\s\p{Lu}\p{Ll}{2}/u;
/** "On Taiwan", "about China": a topic, whatever name stands in it. */
const ON_TOPIC = /^(?:about|on|regarding|concerning)\s/i;
/** "What does X do?" with its words about something: the part that names a topic. */
const ABOUT = /\b(?:about|on|of|regarding|over)\s{1,3}([\s\S]{1,200})$/i;
/** Words that say nothing of what is asked about. */
const EMPTY = new Set([
  'happen',
  'next',
  'else',
  'mean',
  'exact',
  'exactli',
  'realli',
  'again',
  'pleas',
  'sai',
  'say',
  'said',
  'not',
  'compar',
  'no',
  'further',
  'detail',
  'come',
  'new',
  'newer',
]);

interface Turn {
  readonly typed: string;
  /** The words behind the openers. */
  readonly words: string;
  readonly goesOn: boolean;
  readonly question: Question;
  readonly pointers: readonly Pointer[];
  /** What is left without names, times and pointing words. */
  readonly own: string;
  readonly terms: number;
}

function opened(words: string): { readonly rest: string; readonly goesOn: boolean } {
  let rest = words;
  let goesOn = false;
  for (let place = 0; place < 4; place++) {
    const strong = STRONG.exec(rest);
    const found = strong ?? WEAK.exec(rest);
    if (found === null) break;
    goesOn ||= strong !== null;
    rest = rest.slice(found[0].length);
  }
  return { rest: rest.trim(), goesOn };
}

/** A year without a word before it ("2022?") is a time too, where something came before. */
function dated(archive: Archive, question: Question): Question {
  const [time] = timesIn(question.text);
  if (question.period !== null || time === undefined) return question;
  return {
    ...question,
    period: archive.understand(`in ${question.text.slice(time.start, time.end).trim()}`).period,
  };
}

function readWords(archive: Archive, typed: string): Turn {
  const { rest, goesOn } = opened(typed);
  const question = dated(archive, archive.understand(rest));
  const pointers = pointersIn(rest, question.entities);
  const own = unmarked(without(rest, [...question.entities, ...timesIn(rest), ...pointers]));
  const terms = archive.understand(own).terms.filter((term) => !EMPTY.has(term)).length;
  return { typed, words: rest, goesOn, question, pointers, own, terms };
}

/** The last name of a kind that an earlier call asked about, or a person its answer named; the newest call first. */
function lastNamed({ archive, commands, earlier, answered }: Earlier, kind: Named['kind']): Named | null {
  for (const call of [...earlier].reverse()) {
    const { question, speaker, name } = call.options;
    const words = question ?? speaker ?? name ?? subjectOf(archive, commands, call);
    const found = archive.understand(words).entities.filter((one) => one.kind === kind);
    if (found.length > 0) return found.at(-1) ?? null;
    const answerer = kind === 'person' ? answered.get(call) : undefined;
    if (answerer !== undefined) return { name: answerer, kind, start: 0, end: 0 };
  }
  return null;
}

/** The words with each pointer to a person or a place replaced by the name it stands for. */
function named(context: Earlier, words: string, pointers: readonly Pointer[]): string {
  return [...pointers].reverse().reduce((text, { kind, start, end, isPossessive }) => {
    const name =
      kind === 'person'
        ? lastNamed(context, 'person')
        : kind === 'place'
          ? lastNamed(context, 'place')
          : null;
    if (name === null) return text;
    const isBare =
      kind === 'place' && /\b(?:from|to|over|near|around|in)\s{1,3}$/i.test(text.slice(0, start));
    const filled =
      kind === 'place' && !isBare ? `in ${name.name}` : `${name.name}${isPossessive ? '’s' : ''}`;
    return `${text.slice(0, start)}${filled}${text.slice(end)}`;
  }, words);
}

/** "What did he say about coffee?": the speaker's words on the topic named, or on what was asked before. */
function quoting(context: Earlier, turn: Turn): Call | null {
  const { question, pointers, words } = turn;
  const [first = null] = question.entities;
  const pointer = pointers.find(({ kind }) => kind === 'person');
  const isSpeaker = pointer !== undefined && (first === null || pointer.start < first.start);
  const speaker = isSpeaker ? lastNamed(context, 'person') : first;
  if (speaker === null || (pointers.length === 0 && !turn.goesOn)) return null;
  const behind = ABOUT.exec(without(unmarked(words), timesIn(unmarked(words))))?.[1] ?? '';
  const points = pointersIn(behind, []).length > 0;
  return saying(context, speaker.name, points || behind === '' ? null : behind, question.period);
}

function fromClause(context: Earlier, turn: Turn): Call | null {
  const { question, pointers, words, terms } = turn;
  if (question.kind === 'quotation') {
    const said = quoting(context, turn);
    if (said !== null) return said;
  }
  if (pointers.length > 0) {
    const filled = named(context, words, pointers);
    const left = pointersIn(filled, context.archive.understand(filled).entities);
    return left.length === 0 ? asking(filled) : composed(context, filled);
  }
  if (question.entities.length > 0 || (terms > 0 && (DEFINES.test(words) || NAMES.test(words)))) return null;
  if (question.period !== null && context.archive.understand(turn.own).terms.length === 0)
    return inTime(context, context.before, question, words);
  if (question.period !== null) return turn.goesOn && terms <= 1 ? composed(context, words) : null;
  return terms <= 1 ? composed(context, words) : null;
}

function fromFragment(context: Earlier, turn: Turn): Call | null {
  const { typed, question, pointers, words, terms, own, goesOn } = turn;
  // Asked again of whom the answer names, a question would ask for what it was answered with.
  const asked = { ...context, answered: new Map() };
  const person = pointers[0]?.kind === 'person' && terms === 0 ? lastNamed(asked, 'person') : null;
  const names = person === null ? question.entities : [person];
  if (pointers.length > 0 && person === null)
    return goesOn && terms <= 1 && pointers[0]?.kind !== 'person' ? composed(context, words) : null;
  if (names.length > 0 && terms === 0 && ON_TOPIC.test(words) && takesTopic(context))
    return withTopic(context, unmarked(words), words);
  if (terms === 0 && names.length > 0) {
    const same = ofNames(context, names);
    return question.period === null ? same : inTime(context, same, question, words);
  }
  const again = askedAgain(context, question, words);
  if (again !== null) return again;
  if (terms === 0) return question.period === null ? null : inTime(context, context.before, question, words);
  if (!goesOn || terms > 2 || (names.length > 0 && terms > 1)) return null;
  const same = names.length === 0 ? context.before : ofNames(context, names);
  return withTopic({ ...context, before: same }, own, words, SAME.test(typed));
}

/** The call that the words ask together with the one before, or null where they stand on their own. */
export function followUp(context: Earlier, typed: string): Call | null {
  const turn = readWords(context.archive, typed);
  if (turn.words === '') return null;
  return CLAUSE.test(turn.words) ? fromClause(context, turn) : fromFragment(context, turn);
}
