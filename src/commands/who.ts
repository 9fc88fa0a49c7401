// /who: a person or a body: roles as stated, quotations, appearances over time.
import { overlaps } from '../corpus/span.ts';
import type { Actor } from '../evidence/evidence.ts';
import type { Archive, Figurehead, Row } from '../index/archive.ts';
import type { Answer, EvidenceItem, Part, Shown, Suggestion } from './answer.ts';
import { matching } from './choices.ts';
import { passageItem, sentenceAround, show } from './citation.ts';
import type { QuestionCommand } from './command.ts';
import { type Drawn, headed, joined } from './drawn.ts';
import { meant } from './meant.ts';
import { type Options, option, PRIVATE } from './option.ts';
import { newestArticles } from './order.ts';
import { answered, notCovered, understood } from './outcome.ts';
import { drawNewest, quotedSpeaker } from './quotation-view.ts';
import { type Mention, rolesOf } from './role.ts';

const ROLES = 4;
const QUOTATIONS = 5;
const APPEARANCES = 8;

/** The articles that name somebody, newest first, with what each says of them. */
function sightings(archive: Archive, { name, forms, articleIds }: Figurehead): readonly Row<Actor>[] {
  const names = new Set([name, ...forms]);
  const articles = newestArticles(articleIds.flatMap((id) => archive.article(id) ?? []));
  return articles.flatMap((article) => {
    const item = archive.evidenceOf(article.id).actors.find((actor) => names.has(actor.name));
    return item === undefined ? [] : [{ article, item }];
  });
}

/** Each sentence once, the mention bold in it, at most so many of them under the part's heading. */
function drawMentions(part: Part, mentions: readonly Mention[], most: number): Drawn {
  const evidence: EvidenceItem[] = [];
  const shown = new Map<string, Shown>();
  const sentences = new Set<string>();
  for (const { article, range } of mentions) {
    const slice = sentenceAround(article, range);
    const key = `${article.id}|${slice.start}`;
    sentences.add(key);
    if (shown.has(key) || shown.size === most) continue;
    shown.set(key, show(article, slice, [evidence.length], [range]));
    evidence.push(passageItem(article, slice, 1));
  }
  const sections = shown.size === 0 ? [] : [{ heading: null, shown: [...shown.values()], lines: [] }];
  return headed(part, { evidence, sections }, sentences.size);
}

/** Where each article names somebody first, outside the stated roles. */
function appearancesIn(rows: readonly Row<Actor>[]): readonly Mention[] {
  return rows.flatMap(({ article, item }) => {
    const bare = item.mentions.find((mention) => !item.roles.some((role) => overlaps(role, mention)));
    const range = bare ?? item.mentions[0];
    return range === undefined ? [] : [{ article, range }];
  });
}

function quotationsOf({ name }: Figurehead): Suggestion {
  return { label: 'quotations', call: { command: 'quote', options: { speaker: name } } };
}

async function answer(archive: Archive, options: Options): Promise<Answer> {
  const words = options.name ?? '';
  const { figureheads, place } = meant(archive, words);
  const [one, ...others] = figureheads;
  const about = archive.understand(words);
  const read = understood(about, options, 'who');
  const toBrief: readonly Suggestion[] =
    place === null ? [] : [{ label: 'brief', call: { command: 'brief', options: { country: place } } }];
  if (one === undefined)
    return notCovered(archive, { command: 'who', understood: read, about, next: toBrief });
  const names = new Set([one.name, ...one.forms]);
  const quotations = archive.quotations.filter(({ item }) => names.has(quotedSpeaker(item)?.name ?? ''));
  const rows = sightings(archive, one);
  const drawn = joined([
    drawMentions('roles', rolesOf(rows), ROLES),
    drawNewest(archive, quotations, QUOTATIONS),
    drawMentions('appearances', appearancesIn(rows), APPEARANCES),
  ]);
  const speaks = archive.quotations.some(({ item }) => item.certain && names.has(item.speaker?.name ?? ''));
  const next: readonly Suggestion[] = [
    ...(speaks ? [quotationsOf(one)] : []),
    ...toBrief,
    ...others.slice(0, 3).map(
      (other): Suggestion => ({
        label: 'ambiguous',
        call: { command: 'who', options: { name: other.name } },
      }),
    ),
  ];
  return answered(archive, {
    command: 'who',
    understood: read,
    title: { kind: 'who', name: one.name },
    ...drawn,
    extent: { kind: 'parts' },
    next,
  });
}

export const who: QuestionCommand = {
  kind: 'question',
  name: 'who',
  description: 'A person or body: roles as stated, quotations, appearances',
  help: 'Shows the roles in which the articles name somebody, what they are quoted with, and where they appear, newest first.',
  options: [option('name', 'A person or a body', { required: true, completes: true }), PRIVATE],
  needsOne: false,
  formats: ['markdown'],
  chart: null,
  complete: (archive, typing) =>
    typing.option === 'name'
      ? matching(
          archive.figureheads.map((one) => one.name),
          typing.text,
          archive.lexicon,
        )
      : [],
  answer,
  example: { line: '/who name:Andrei Belousov', shows: ['Andrei Belousov', 'minister'] },
};
