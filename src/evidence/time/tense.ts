// Whether the words around a time tell of what has been or of what is to come. Judged by the verbs, not by dates.
import { at, type Word } from './words.ts';

/** What the verb group beside a time says; null where it does not say. */
export type Ahead = boolean | null;

const WILL = /^(?:will|shall|'ll|ll|won)$/;
const HOPES =
  /^(?:plan|plans|planned|planning|expected|expects|expect|scheduled|slated|set|due|bound|poised|intends?|intended|intending|aims?|aimed|hopes?|hoped|wants?|vowed|vows|pledged|pledges|promised|promises|promising|agreed|agrees|offered|offers|proposed|proposes|threatened|threatens|prepares?|preparing|likely|unlikely|going|forecast|forecasts|predicted|predicts|projected|ready|about|ordered|decided|wishes|seeks|means|tomorrow)$/;
const PAST =
  /^(?:was|were|had|did|has|have|been|said|told|went|came|took|made|gave|got|saw|found|left|met|held|led|won|lost|began|became|broke|brought|built|bought|caught|chose|drew|drove|fell|felt|fought|flew|forgot|froze|grew|hit|kept|knew|laid|lay|lit|meant|paid|put|ran|rang|read|rose|sent|set|shook|shot|shut|sang|sat|slept|sold|spent|spoke|spread|stood|stole|struck|swore|swept|swam|taught|tore|thought|threw|understood|woke|wore|wrote|cut|cast|burst|bore|beat|bent|bled|bred|clung|crept|dealt|dug|fled|flung|hung|heard|hid|hurt|leapt|learnt|lent|let|rid|rode|sank|sought|shrank|slid|slung|span|split|sprang|stuck|stung|strove|swung|undertook|withdrew|withheld|overtook|overthrew|awoke|arose|ate|drank|dropped|quit|sworn|shown|seen|done|gone|taken|given|born|born|killed)$/;
const SCHEDULED =
  /^(?:opens?|begins?|starts?|meets?|meet|resumes?|holds?|visits?|votes?|expires?|takes|ends?|closes?|arrives?|gathers?|hosts?|travels?|flies|returns?|launches|convenes?|publishes|goes|comes|faces|hosts|becomes?|drops|rises?|falls?|reopens?|departs?|hears?|decides?|elects?|marks?|celebrates?|run|runs|is|are|'s|remains?)$/;
const NOT_PAST =
  /^(?:need|indeed|red|hundred|speed|feed|seed|unprecedented|united|so-called|aged|alleged|proposed|shared|bed|wed|armed|limited|advanced|related|wounded|based|sacred|naked|wicked)$/;
const BREAK = /^[.;:!?()"“”—]$/;
const REACH = 14;

function past(word: Word): boolean {
  return (
    word.kind === 'word' &&
    (PAST.test(word.lower) || (/[a-z]ed$/.test(word.lower) && !NOT_PAST.test(word.lower)))
  );
}

/** What the verb at a place says, looking back at the words that govern it; undefined where it is no verb. */
function verbAt(words: readonly Word[], index: number, start: number): Ahead | undefined {
  const word = at(words, index);
  if (word.kind !== 'word' && word.lower !== "'s") return undefined;
  if (WILL.test(word.lower) || /^(?:upcoming|forthcoming|tomorrow)$/.test(word.lower)) return true;
  if (
    word.lower === 'would' ||
    word.lower === 'could' ||
    word.lower === 'may' ||
    word.lower === 'might' ||
    word.lower === 'should' ||
    word.lower === 'must'
  ) {
    return at(words, index + 1).lower === 'have' ? false : true;
  }
  if (word.lower === 'to' && at(words, index + 1).kind === 'word' && index > start)
    return infinitive(words, index, start);
  if (HOPES.test(word.lower) && /^(?:to|for|on|in|by|that)$/.test(at(words, index + 1).lower))
    return governed(words, index, start);
  if (past(word)) return governed(words, index, start);
  return undefined;
}

/** "to" + verb: ahead after words of intent and after "is", "are", "was", "were"; else unsaid. */
function infinitive(words: readonly Word[], index: number, start: number): Ahead | undefined {
  for (let back = index - 1; back >= Math.max(start, index - 4); back--) {
    const word = at(words, back);
    if (HOPES.test(word.lower)) return true;
    if (/^(?:is|are|was|were|'s|be)$/.test(word.lower)) return back === index - 1 ? true : undefined;
    if (past(word)) return undefined;
  }
  return undefined;
}

/** A participle or past form: ahead if a modal stands before it ("will be held", "is expected"). */
function governed(words: readonly Word[], index: number, start: number): Ahead {
  for (let back = index - 1; back >= Math.max(start, index - 4); back--) {
    const word = at(words, back).lower;
    if (
      WILL.test(word) ||
      word === 'would' ||
      word === 'may' ||
      word === 'could' ||
      word === 'should' ||
      word === 'must' ||
      word === 'might'
    ) {
      return !/^(?:have)$/.test(at(words, back + 1).lower);
    }
    if (word === 'to' && /^(?:be|have)$/.test(at(words, back + 1).lower))
      return infinitive(words, back, start) ?? false;
    if (/^(?:has|have|had|having)$/.test(word)) return false;
    if (/^(?:is|are|'s)$/.test(word)) return HOPES.test(at(words, index).lower) ? true : false;
    if (/[.,;:]/.test(word)) break;
  }
  return HOPES.test(at(words, index).lower) &&
    /^(?:to|for)$/.test(at(words, index + 1).lower) &&
    !/^(?:agreed|ordered|decided)$/.test(at(words, index).lower)
    ? /^(?:to|for)$/.test(at(words, index + 1).lower)
    : false;
}

function scheduledAt(words: readonly Word[], index: number): Ahead | undefined {
  return SCHEDULED.test(at(words, index).lower) ? true : undefined;
}

/**
 * What the nearest verb group says: to the left within the clause, else to the right within the sentence. `start` and
 * `end` are the sentence's words. A plain present counts as coming only for verbs that a diary has ("opens", "meets").
 */
export function aheadAt(words: readonly Word[], from: number, to: number, start: number, end: number): Ahead {
  let present: Ahead = null;
  let seen = 0;
  for (let index = from - 1; index >= start && seen < REACH; index--, seen++) {
    const word = at(words, index);
    if (BREAK.test(word.text) && !(word.text === '.' && word.glued && index < from - 1)) break;
    const said = verbAt(words, index, start);
    if (said !== undefined) return said;
    if (present === null && scheduledAt(words, index) !== undefined) present = true;
  }
  if (present !== null) return present;
  for (let index = to; index < end && index < to + REACH; index++) {
    const word = at(words, index);
    if (/^[;()“”"]$/.test(word.text)) break;
    const said = verbAt(words, index, to);
    if (said !== undefined) return said;
    if (scheduledAt(words, index) !== undefined && !past(at(words, index + 1)) && !past(at(words, index + 2)))
      return index - to < 6 ? true : null;
  }
  return null;
}
