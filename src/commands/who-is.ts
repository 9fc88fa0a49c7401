// A question for who somebody is, or who holds an office ("Who is the president of X?"): the sentences that state a
// role. Knows no other question.
import { type Article, paragraphAt } from '../corpus/article.ts';
import { contains, type Range } from '../corpus/span.ts';
import { ROLES } from '../evidence/actor/titles.ts';
import type { Actor } from '../evidence/evidence.ts';
import { placesIn } from '../evidence/place/gazetteer.ts';
import type { Archive, Filters, Hit, Named, Question, Row } from '../index/archive.ts';
import { checksOf, stoppedBy } from '../index/filters.ts';
import type { Answer, EvidenceItem, Shown } from './answer.ts';
import { passageItem, sentenceAround, show } from './citation.ts';
import { leadAndSupport } from './drawn.ts';
import { placesOf } from './holder.ts';
import type { Options } from './option.ts';
import { newestArticles } from './order.ts';
import { answered, understood } from './outcome.ts';
import { without } from './remaining.ts';

const MOST = 5;
const ASKS = /^\s*who(?:\s+is|\s+was|\s+are|\s+were|['’]s)\s+(.{2,200}?)[?!.\s]{0,9}$/iu;
const SMALL = /^(?:s|the|a|an|of|for|in|at|to|and|current|currently|present|now|new|today)$/;
/** With one of these before it an office is another one, or nobody's now. */
const LESSER =
  /^(?:vice|deputy|former|then|ex|acting|interim|assistant|incoming|outgoing|designate|elect|counterpart|ambassador|aide|spokesman|spokeswoman|spokesperson|adviser|advisor)$/;

/** An office and whose it is, or a person. */
interface Office {
  readonly kind: 'office';
  readonly words: readonly string[];
  readonly of: Named;
}
type Asked = Office | { readonly kind: 'person'; readonly name: string };

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !SMALL.test(word));
}

/** What a question asks after; null for any other question, and for one of a stated time. */
function askedOf({ text, entities, period }: Question): Asked | null {
  const [match, subject = ''] = ASKS.exec(text) ?? [];
  const [one, another] = entities;
  if (match === undefined || one === undefined || another !== undefined || period !== null) return null;
  const from = text.indexOf(subject);
  const range = { start: one.start - from, end: one.end - from };
  const words = wordsIn(without(subject, [range]));
  if (words.length === 0) return one.kind === 'person' ? { kind: 'person', name: one.name } : null;
  const isOffice = one.kind !== 'person' && words.some((word) => ROLES.has(word));
  return isOffice ? { kind: 'office', words, of: one } : null;
}

/** True where a role is the office asked for: all its words, of the same country or body, and nothing that lessens it. */
function isOffice(text: string, actor: Actor, { words, of }: Office): boolean {
  const own = wordsIn(text);
  if (!words.every((word) => own.includes(word))) return false;
  if (own.some((word) => LESSER.test(word) && !words.includes(word))) return false;
  const places = placesIn(text).map(({ name }) => name);
  if (places.length > 0) return places.includes(of.name);
  return actor.voice === of.name || wordsIn(of.name).every((word) => own.includes(word));
}

/** "Argentina's then president": an office that was held, with what says so outside the words of the role. */
function isPast({ text }: Article, { start }: Range): boolean {
  return /\b(?:then|former|ex)[ -]$/i.test(text.slice(Math.max(0, start - 8), start));
}

interface Stated {
  readonly row: Row<Actor>;
  readonly role: Range;
}

/** The people of whom articles state what is asked, newest article first. */
function statedOf(archive: Archive, asked: Asked, filters: Filters): readonly Stated[] {
  const checks = checksOf(filters, archive.figureheadNamed);
  const [figurehead] = asked.kind === 'person' ? archive.figureheadNamed(asked.name) : [];
  const names = new Set(figurehead === undefined ? [] : [figurehead.name, ...figurehead.forms]);
  const states = (article: Article, item: Actor, role: Range) =>
    asked.kind === 'person'
      ? names.has(item.name)
      : item.kind === 'person' &&
        !isPast(article, role) &&
        isOffice(article.text.slice(role.start, role.end), item, asked);
  return newestArticles(archive.articles)
    .flatMap((article) =>
      archive
        .evidenceOf(article.id)
        .actors.flatMap((item) =>
          item.roles
            .filter((role) => states(article, item, role))
            .map((role) => ({ row: { article, item }, role })),
        ),
    )
    .filter(({ row: { article } }) => stoppedBy(checks, article, placesOf(archive, article)) === null);
}

/** The mention of the person that stands nearest to a role, in its paragraph. */
function nameBeside({ row: { article, item }, role }: Stated): readonly Range[] {
  const near = item.mentions
    .filter(({ start }) => paragraphAt(article, start) === paragraphAt(article, role.start))
    .toSorted((a, b) => Math.abs(a.start - role.start) - Math.abs(b.start - role.start));
  return near.slice(0, 1);
}

/**
 * The sentences that state who holds an office, or the roles of a person, newest first and each once; null for other
 * questions, and where no article states it.
 */
export function whoIs(
  archive: Archive,
  question: Question,
  filters: Filters,
  options: Options,
): Answer | null {
  const asked = askedOf(question);
  if (asked === null) return null;
  const shown = new Map<string, Shown>();
  const evidence: EvidenceItem[] = [];
  for (const stated of statedOf(archive, asked, filters)) {
    const { article } = stated.row;
    const slice = sentenceAround(article, stated.role);
    const words = article.text.slice(slice.start, slice.end);
    if (shown.has(words)) continue;
    shown.set(words, show(article, slice, [evidence.length], nameBeside(stated)));
    evidence.push(passageItem(article, slice, 1));
    if (shown.size === MOST) break;
  }
  if (shown.size === 0) return null;
  return answered(archive, {
    command: 'ask',
    understood: understood(question, options),
    title: { kind: 'passages', question: question.text },
    evidence,
    sections: leadAndSupport([...shown.values()]),
    extent: { kind: 'best' },
  });
}

/**
 * True where a question asks for the holder of an office and the sentence found tells of none: nobody in it has a role
 * of that name, of the country asked for or of none that is stated.
 */
export function isAnotherOffice(archive: Archive, question: Question, { article, best }: Hit): boolean {
  const asked = askedOf(question);
  if (asked?.kind !== 'office') return false;
  const { actors } = archive.evidenceOf(article.id);
  return !actors.some((actor) => {
    const voiced = actor.voice === null ? { ...actor, voice: asked.of.name } : actor;
    return actor.roles.some(
      (role) =>
        contains(best, role) &&
        !isPast(article, role) &&
        isOffice(article.text.slice(role.start, role.end), voiced, asked),
    );
  });
}
