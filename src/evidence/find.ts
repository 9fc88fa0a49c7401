// The order in which evidence is found in an article. Each finder sees the article and what was found before it.
import type { Article } from '../corpus/article.ts';
import { findActors } from './actor/actors.ts';
import { stateBodies } from './actor/state-body.ts';
import { findEvents } from './event/events.ts';
import type { Evidence } from './evidence.ts';
import { findFigures } from './figure/figures.ts';
import { findPlaces } from './place/places.ts';
import { findQuotations } from './quotation/quotations.ts';
import { voiced } from './quotation/voiced.ts';
import { findTimes } from './time/times.ts';

/** All evidence of one article; the same article always gives the same evidence. */
export function findEvidence(article: Article): Evidence {
  const places = findPlaces(article);
  const times = findTimes(article);
  const stateOf = stateBodies(article, places);
  const actors = findActors(article, places, stateOf);
  return {
    actors,
    places,
    times,
    quotations: voiced(findQuotations(article, actors, times), stateOf),
    figures: findFigures(article, times, places),
    events: findEvents(article, times),
  };
}
