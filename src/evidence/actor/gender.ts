// Whether an article speaks of a person as he or she. Must not guess from given names.
import type { Article } from '../../corpus/article.ts';
import type { Actor } from '../evidence.ts';
import { tokenIndexAt, tokensOf } from '../token/tokens.ts';
import { HE_HONORIFICS, SHE_HONORIFICS } from './titles.ts';

export type Gender = 'he' | 'she';

const HE = new Set(['he', 'his', 'him', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const SHE_ROLE =
  /(?:woman|queen|princess|baroness|duchess|actress|wife|widow|mother|sister|daughter|niece)\b/iu;
const HE_ROLE =
  /(?:spokesman|chairman|congressman|councilman|businessman|king|prince|baron|duke|husband|father|brother|son|nephew|sultan|pope)\b/iu;

/**
 * The gender of each person where the text tells it: by Mr. or Mrs., by a role such as "spokeswoman", or by the
 * pronouns of the paragraphs that name no other person. Actors without such signs are left out.
 */
export function gendersOf(article: Article, actors: readonly Actor[]): ReadonlyMap<Actor, Gender> {
  const genders = new Map<Actor, Gender>();
  const pronouns = pronounsByParagraph(article);
  const alone = aloneIn(article, actors);
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    const gender = byTitle(article, actor) ?? byPronouns(alone.get(actor) ?? [], pronouns);
    if (gender !== null) genders.set(actor, gender);
  }
  return genders;
}

function byTitle(article: Article, actor: Actor): Gender | null {
  const tokens = tokensOf(article);
  for (const mention of actor.mentions) {
    const before = tokens[tokenIndexAt(tokens, mention.start) - 1]?.lower ?? '';
    if (SHE_HONORIFICS.has(before)) return 'she';
    if (HE_HONORIFICS.has(before)) return 'he';
  }
  for (const role of actor.roles) {
    const words = article.text.slice(role.start, role.end);
    if (SHE_ROLE.test(words)) return 'she';
    if (HE_ROLE.test(words)) return 'he';
  }
  return null;
}

interface Count {
  he: number;
  she: number;
}

function pronounsByParagraph(article: Article): ReadonlyMap<number, Count> {
  const counts = new Map<number, Count>();
  for (const token of tokensOf(article)) {
    const gender = HE.has(token.lower) ? 'he' : SHE.has(token.lower) ? 'she' : null;
    if (gender === null) continue;
    const count = counts.get(token.paragraph) ?? { he: 0, she: 0 };
    count[gender]++;
    counts.set(token.paragraph, count);
  }
  return counts;
}

/** The paragraphs in which each person is the only one named. */
function aloneIn(article: Article, actors: readonly Actor[]): ReadonlyMap<Actor, readonly number[]> {
  const tokens = tokensOf(article);
  const named = new Map<number, Actor | null>();
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    for (const mention of actor.mentions) {
      const paragraph = tokens[tokenIndexAt(tokens, mention.start)]?.paragraph ?? 0;
      const other = named.get(paragraph);
      named.set(paragraph, other === undefined || other === actor ? actor : null);
    }
  }
  const alone = new Map<Actor, number[]>();
  for (const [paragraph, actor] of named) {
    if (actor === null) continue;
    const list = alone.get(actor);
    if (list === undefined) alone.set(actor, [paragraph]);
    else list.push(paragraph);
  }
  return alone;
}

function byPronouns(paragraphs: readonly number[], pronouns: ReadonlyMap<number, Count>): Gender | null {
  let he = 0;
  let she = 0;
  for (const paragraph of paragraphs) {
    he += pronouns.get(paragraph)?.he ?? 0;
    she += pronouns.get(paragraph)?.she ?? 0;
  }
  if (he >= 2 && he > 3 * she) return 'he';
  return she >= 2 && she > 3 * he ? 'she' : null;
}
