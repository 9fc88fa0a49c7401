// When words were said, for lists that dates limit. Knows no list.
import type { Quotation } from '../evidence/evidence.ts';
import type { DateRange } from '../evidence/period.ts';
import type { Row } from '../index/archive.ts';
import { dayRange, meets, undated } from './topic.ts';

/** True for words said within the days, as far as it is known, else told of within them. */
export function saidWithin(row: Row<Quotation>, wanted: DateRange): boolean {
  const when =
    undated(row.item.said) || row.item.said === null ? dayRange(row.article.published) : row.item.said;
  return !undated(when) && meets(when, wanted);
}
