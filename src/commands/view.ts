// Whether words take a view on what a question asks a verdict of: they speak of the matter itself, and judge. Knows
// the words of judging in English; decides nothing about who is right.
import { paragraphAt } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import type { Quotation } from '../evidence/evidence.ts';
import type { Archive, Question, Row } from '../index/archive.ts';
import { relatedTo } from '../index/related.ts';
import { sentenceAround } from './citation.ts';
import { without } from './remaining.ts';

/** Stems of words that judge: praise and blame, help and harm, success and failure, duty, danger, law. Our own list. */
const JUDGING = `absurd accept aggress agree aid ally appeas appropriat atroc attack backing bad benefi betray better
blam blow blunder bull burden catastroph cheat coerc condemn contribut counterproduct credib cris critic crucial
cruel cynic damag danger deceiv decis defend defens demand democra deserv destabil destroy destruct disast
dominat disappoint effect enab encourag endanger escalat essential exploit fail fair false fault flooding good great
guilt harm help honest hostil hurt hypocri illegal illegit illusi immoral important inaccept inadmissib incapab
ineffect innocen instrument insult intimidat interfer irresponsib justif lawful legal legit lies lose loss lying malign
mistak moral must necess nonsens oppos oppress outrag overcapac persecut pressur proud provoc provok punish
reckless regret reject reliab respect responsib right risk safe serious sham shame should solution strong
struggl suffer support suppress sustain terror threat toler tool tragic treach trust tyran unacceptab
undermin unfair unfortunat unjust unlaw unprovok useless victim violat vital warn weak welcom winning
wise work wors worth wrong`;
const STEMS = new Set(JUDGING.split(/\s+/));
const SHORT = 3;
/** Of what a question speaks of, words that take a view on it name at least this share. */
const SHARE = 2 / 3;

/** True for a word that judges: one that begins with a stem of the list and adds at most an ending to it. */
function judges(word: string): boolean {
  const lower = word.toLowerCase();
  for (let length = Math.min(lower.length, 15); length >= SHORT; length--)
    if (STEMS.has(lower.slice(0, length))) return length > SHORT || lower.length <= length + 3;
  return STEMS.has(lower);
}

/** "… is a Russian law", "… are no threat": says what something is. */
const CALLS = /(?<!\bthere )\b(?:is|are|was|were)\s+(?:not\s+)?(?:an?|the|no|our|their)\s+\p{L}/iu;

/** True for words that praise, blame, or say what something is. */
export function judging(text: string): boolean {
  return CALLS.test(text) || (text.match(/\p{L}+/gu) ?? []).some(judges);
}

/** Words that add nothing to what a question is about: "the war effort", "its part". */
const LIGHT =
  /^(?:efforts?|machine|actions?|moves?|role|part|parts|province|territory|belongs?|really|actually|still)$/i;

/** What a question asks a verdict of: the names and words in it that do not judge themselves. */
export interface Matter {
  /** The question of these alone, to tell how far a stretch is about them. */
  readonly question: Question;
  readonly names: readonly string[];
  readonly terms: readonly string[];
}

/** The matter of a question; null where all its words judge, so that nothing tells what it is about. */
export function matterOf(archive: Archive, { text, entities }: Question): Matter | null {
  const rest = without(text, entities);
  const plain = rest.replace(/\p{L}+/gu, (word) => (judges(word) || LIGHT.test(word) ? ' ' : word));
  const { terms } = archive.understand(plain);
  const names = [...new Set(entities.map(({ name }) => name))];
  if (names.length + terms.length === 0) return null;
  return { question: archive.understand([...names, plain].join(', ')), names, terms };
}

/** Without the words that name who speaks: a role's country is not what is spoken of. */
function withoutSpeaker({ article, item: { speaker } }: Row<Quotation>, { start, end }: Range): string {
  const sentence = article.text.slice(start, end);
  if (speaker === null) return sentence;
  const isInside = speaker.start >= start && speaker.end <= end;
  const bare = isInside
    ? `${sentence.slice(0, speaker.start - start)} ${sentence.slice(speaker.end - start)}`
    : sentence;
  return speaker.role === null ? bare : bare.replace(speaker.role, ' ');
}

/** The sentence before in the same paragraph, which tells what "it" is; empty for a paragraph's first. */
function leadOf({ article }: Row<Quotation>, { start }: Range): string {
  const before = article.sentences.findLast((one) => one.end <= start);
  const isNear = before !== undefined && before.paragraph === paragraphAt(article, start);
  return isNear ? article.text.slice(before.start, before.end) : '';
}

interface Held {
  readonly names: number;
  readonly terms: number;
}

/** How many of the names and of the words a text holds, or of other words for these. */
function heldBy(archive: Archive, { names, terms }: Matter, text: string): Held {
  const read = archive.understand(text);
  const heard = new Set(read.entities.map(({ name }) => name));
  const known = new Set(read.terms);
  const isSaid = (term: string) => [term, ...relatedTo(term)].some((one) => known.has(one));
  return {
    names: names.filter((name) => heard.has(name)).length,
    terms: terms.filter(isSaid).length,
  };
}

function isNear(archive: Archive, matter: Matter, quoted: string, around: string): boolean {
  if (matter.terms.length === 0) return heldBy(archive, matter, quoted).names > 0;
  const { names, terms } = heldBy(archive, matter, around);
  return terms > 0 || (names > 0 && names === matter.names.length);
}

/**
 * Gives a test for quoted words: whether they judge, and speak of the matter. Their sentence, or the one
 * before it in the paragraph, holds one of its words, or every name of it; where it is no more than names, what was
 * said holds one. Most of it stands in them or in the article's title.
 */
export function viewOn(archive: Archive, matter: Matter): (row: Row<Quotation>) => boolean {
  const wanted = Math.ceil((matter.names.length + matter.terms.length) * SHARE);
  return (row) => {
    const { article, item } = row;
    const quoted = article.text.slice(item.start, item.end);
    if (!judging(quoted)) return false;
    const range = sentenceAround(article, item);
    const around = `${leadOf(row, range)} ${withoutSpeaker(row, range)}`;
    if (!isNear(archive, matter, quoted, around)) return false;
    const { names, terms } = heldBy(archive, matter, `${around} ${article.title}`);
    return names + terms >= wanted;
  };
}
