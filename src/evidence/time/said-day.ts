// The day of a saying in the sentence of what was said ("said on Tuesday that they would meet on Thursday").
import type { Day } from './calendar.ts';
import type { Mention, Scene } from './mention.ts';
import { datesSaying } from './spoken.ts';
import { outlookAt } from './tense.ts';
import { at, type Word } from './words.ts';

/** How many mentions of time to each side may stand between the saying's day and what was said. */
const REACH = 4;
const FROM_PUBLICATION =
  /^(?:last|next|this|past|coming|today|yesterday|tomorrow|tonight|overnight|ago|now|later|earlier)$/;

/** True where the words count from the day of publication by themselves ("next week"), whoever says them. */
function countsFromPublication(words: readonly Word[], { from, to }: Mention): boolean {
  return words.slice(from, to).some(({ lower }) => FROM_PUBLICATION.test(lower));
}

/**
 * The single day, not after today, on which was said what the mention at `place` belongs to, where its sentence (words
 * `start` to `end`) tells it; null where it does not, or where the mention counts from the publication.
 */
export function saidDay(
  words: readonly Word[],
  mentions: readonly Mention[],
  place: number,
  { start, end }: { readonly start: number; readonly end: number },
  scene: Scene,
): Day | null {
  const own = mentions[place];
  if (own === undefined || scene.today === null || countsFromPublication(words, own)) return null;
  for (let other = Math.max(0, place - REACH); other <= place + REACH; other++) {
    const mention = mentions[other];
    if (mention === undefined || other === place || mention.from < start || mention.to > end) continue;
    if (!datesSaying(words, mention) || at(words, mention.from - 1).lower === 'by') continue;
    const outlook = outlookAt(words, mention.from, mention.to, start, end);
    if (outlook !== false && outlook !== null) continue;
    const { earliest, precision } = mention.read({ ...scene, ahead: false });
    if (precision === 'day' && earliest !== null && earliest <= scene.today) return earliest;
  }
  return null;
}
