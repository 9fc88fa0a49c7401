// The three ways a call can end, each as a whole Answer: answered, not covered, invalid.
import type { Problem } from '../corpus/problem.ts';
import { type Archive, NO_FILTERS, type Question } from '../index/archive.ts';
import { newestOf } from '../index/newest.ts';
import type {
  Answer,
  Call,
  EvidenceItem,
  Extent,
  LeftOut,
  Section,
  Suggestion,
  Title,
  Understood,
} from './answer.ts';
import { passageItem } from './citation.ts';
import { newestArticles } from './order.ts';

function stamp(archive: Archive): Answer['archive'] {
  return { version: archive.version, articles: archive.articles.length, newest: newestOf(archive.articles) };
}

const WHOLE: Extent = { kind: 'whole' };

const NOTHING: Understood = { options: {}, entities: [], period: null, kind: 'other' };

/** What was understood of a question, for the answer. */
export function understood(
  question: Question | null,
  options: Call['options'],
  kind?: Understood['kind'],
): Understood {
  if (question === null) return { ...NOTHING, options, kind: kind ?? 'list' };
  const entities = question.entities.map(({ name, kind: what }) => ({ name, kind: what }));
  return { options, entities, period: question.period, kind: kind ?? question.kind };
}

interface Found {
  readonly command: string;
  readonly understood: Understood;
  readonly title: Title;
  readonly evidence: readonly EvidenceItem[];
  readonly sections: readonly Section[];
  readonly extent: Extent;
  readonly hidden?: readonly LeftOut[];
  readonly next?: readonly Suggestion[];
}

/** An answer that rests on evidence; the newest article is the newest one cited. */
export function answered(archive: Archive, found: Found): Answer {
  const cited = new Set(found.evidence.map((item) => item.articleId));
  const articles = [...cited].flatMap((id) => archive.article(id) ?? []);
  return {
    hidden: [],
    next: [],
    ...found,
    status: 'answered',
    nearest: [],
    newest: newestOf(articles),
    problems: [],
    archive: stamp(archive),
  };
}

/** An answer that is computed as a whole, such as help or a reload's report; it needs no evidence. */
export function reported(archive: Archive, found: Omit<Found, 'evidence' | 'extent'>): Answer {
  return {
    ...answered(archive, { ...found, evidence: [], extent: WHOLE }),
    newest: newestOf(archive.articles),
  };
}

interface Missing {
  readonly command: string;
  readonly understood: Understood;
  /** Words to look for the nearest articles by. */
  readonly about: Question;
  readonly hidden?: readonly LeftOut[];
  readonly next?: readonly Suggestion[];
}

/** One best sentence of each of up to three articles; the newest articles where no word of it is known. */
async function nearestTo(archive: Archive, about: Question): Promise<readonly EvidenceItem[]> {
  const { hits } = await archive.search({ question: about, filters: NO_FILTERS, top: 20 });
  const items = new Map<string, EvidenceItem>();
  for (const hit of hits)
    if (!items.has(hit.article.id)) items.set(hit.article.id, passageItem(hit.article, hit.best, hit.score));
  if (items.size === 0) {
    const newest = newestArticles(archive.articles);
    for (const article of newest.slice(0, 3)) {
      const first = article.sentences[0];
      if (first !== undefined) items.set(article.id, passageItem(article, first));
    }
  }
  return [...items.values()].slice(0, 3);
}

/** The archive has nothing that answers: says so with the nearest articles and what was understood. */
export async function notCovered(archive: Archive, missing: Missing): Promise<Answer> {
  const { about, ...rest } = missing;
  const nearest = await nearestTo(archive, about);
  const articles = nearest.flatMap((item) => archive.article(item.articleId) ?? []);
  return {
    hidden: [],
    next: [],
    ...rest,
    status: 'not-covered',
    evidence: [],
    nearest,
    newest: newestOf(articles),
    problems: [],
    title: { kind: 'nothing' },
    sections: [],
    extent: WHOLE,
    archive: stamp(archive),
  };
}

/** A call that can't be taken: every problem with it, nothing else. */
export function invalid(archive: Archive, call: Call, problems: readonly Problem[]): Answer {
  return {
    command: call.command,
    status: 'invalid',
    understood: { ...NOTHING, options: call.options },
    evidence: [],
    nearest: [],
    newest: null,
    problems,
    title: { kind: 'invalid' },
    sections: [
      { heading: null, shown: [], lines: problems.map((problem) => ({ kind: 'problem', problem })) },
    ],
    extent: WHOLE,
    hidden: [],
    archive: stamp(archive),
    next: [],
  };
}
