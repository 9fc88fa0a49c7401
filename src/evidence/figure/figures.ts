// Stated quantities in an article: amounts first, then what each measures, of whom, when, and how it moves. The steps
// stand in files of their own; this one only runs them in order.
import type { Article } from '../../corpus/article.ts';
import type { Figure, Place, Timex } from '../evidence.ts';
import { placesIn } from '../place/gazetteer.ts';
import { amountsIn } from './amounts.ts';
import { newCarry } from './carry.ts';
import { describe, type Scene } from './describe.ts';
import { statementsOf } from './statement.ts';
import { mentionsOf, surroundings } from './surroundings.ts';
import { tokensOf } from './token.ts';

/**
 * Every quantity that the article states (money, shares and changes, volumes, distances, capacities, counts of people
 * and things), in the order of the text: value in the unit named, what it measures, between which countries and which
 * way, of which days, rise or fall, and its hedge. An article without amounts gives an empty list. Linear time.
 */
export function findFigures(
  article: Article,
  times: readonly Timex[],
  places: readonly Place[],
): readonly Figure[] {
  const tokens = tokensOf(article.text);
  const states = places.filter((place) => place.name !== 'United Nations');
  const mentions = mentionsOf(article.text, places);
  const amounts = amountsIn(tokens, surroundings(mentions));
  const statements = statementsOf(article.text, article.sentences, { tokens, amounts, mentions, times });
  const scene: Scene = {
    published: article.published,
    pair: pairOf(article) ?? dominantPair(states),
    main: mainPlaces(states),
  };
  const carry = newCarry();
  return statements.flatMap((statement) => describe(statement, scene, carry));
}

/** The two places that the title names, if it names just two. */
function pairOf(article: Article): readonly [string, string] | null {
  const [first, second, third] = [...new Set(placesIn(article.title).map((place) => place.name))].filter(
    (name) => name !== 'United Nations',
  );
  return first !== undefined && second !== undefined && third === undefined ? [first, second] : null;
}

/** The two places that an article is all about: each named often, and the next one less than half as often. */
function dominantPair(places: readonly Place[]): readonly [string, string] | null {
  const [first, second, third] = [...places].sort((a, b) => b.mentions.length - a.mentions.length);
  if (first === undefined || second === undefined || second.mentions.length < 4) return null;
  return (third?.mentions.length ?? 0) * 2 < second.mentions.length ? [first.name, second.name] : null;
}

function mainPlaces(places: readonly Place[]): readonly string[] {
  return [...places].sort((a, b) => b.mentions.length - a.mentions.length).map((place) => place.name);
}
