// Whether a sentence has the name of the place asked for only as that of another one: "the US state of Georgia". Knows no
// place; which names stand for which was found when the article was read.
import type { Range } from '../corpus/span.ts';
import type { Archive, Question, Row } from '../index/archive.ts';

/** What is longer is no sentence, and is not looked through. */
const LONGEST = 2000;

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/\p{L}/u.test(around)) return true;
  }
  return false;
}

/**
 * Gives a test of rows: false where the topic is one place and the sentence has its name, yet nowhere for that place.
 * True for every other row, and always for a topic of several names or of none.
 */
export function ofThatPlace(archive: Archive, topic: Question): <T extends Range>(row: Row<T>) => boolean {
  const [only, second] = topic.entities;
  if (only === undefined || second !== undefined || only.kind !== 'place') return () => true;
  return ({ article: { id, text }, item: { start, end } }) => {
    if (end - start > LONGEST || !holdsWord(text.slice(start, end), only.name)) return true;
    const place = archive.evidenceOf(id).places.find(({ name }) => name === only.name);
    return place?.mentions.some((mention) => mention.start >= start && mention.start < end) ?? false;
  };
}
