// What a word of time does in its sentence: date an amount, or a report, a comparison, a thing, a plan. Reads no dates.
import type { Timex } from '../evidence.ts';
import type { Amount } from './amount.ts';
import type { Measure } from './measure.ts';
import { measureAt } from './measure.ts';
import { clauseAt, type Statement, wordsBefore } from './statement.ts';
import { isDash, tokenAt } from './token.ts';

const REPORTS =
  /^(?:said|says|told|reported|announced|published|released|showed|shows|show|added|noted|wrote|tweeted|declared|according|statement|out|called|warned|signed|agreed|met|confirmed|issued|launched|stated|testified|denied|insisted|due|scheduled|meeting|conference|report)$/;

/** The words before a word of time in its sentence, nearest last. */
const before = (statement: Statement, time: Timex, count: number) =>
  wordsBefore(statement, tokenAt(statement.tokens, time.start), count);

/** It tells when somebody said, signed or will publish something: "data showed on Monday", "due next Thursday". */
export function reporting(statement: Statement, time: Timex): boolean {
  if (spoken(statement, time)) return true;
  if (time.precision !== 'day' && time.precision !== 'range' && time.precision !== 'month') return false;
  const words = before(statement, time, time.precision === 'month' ? 2 : 4);
  for (let back = words.length - 1; back >= 0; back -= 1) {
    const word = words[back] ?? '';
    if (REPORTS.test(word)) return true;
    if (/^[,;:]$/.test(word)) return false;
  }
  return false;
}

/** "spoke in Aville in June 2021 of 5 billion", "said in 2019 that …": the time hangs on a verb of speech, over a place. */
function spoken(statement: Statement, time: Timex): boolean {
  const at = tokenAt(statement.tokens, time.start);
  for (let back = at - 1; back > Math.max(statement.from, at - 8); back -= 1) {
    const { text, lower } = statement.tokens[back] ?? { text: '', lower: '' };
    if (/^(?:said|spoke|told|speaking|wrote)$/.test(lower)) return true;
    if (!/^(?:in|on|at|the|to|a|an|of|his|her|its)$/.test(lower) && !/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

/** It is the date in a dateline: "BERN, Aug 12 (Agency) - …". */
export function dateline(statement: Statement, time: Timex): boolean {
  if (time.precision !== 'day' || time.start - statement.start > 40) return false;
  const at = tokenAt(statement.tokens, time.end);
  const next = statement.tokens[at];
  const first = statement.tokens[statement.from]?.text ?? '';
  return (next?.text === '(' || (isDash(next) && next?.glued === false)) && /^\p{Lu}{2,}/u.test(first);
}

/** It only says with what an amount is compared: "more than in 2013", "up 46% on 2020", "lowest since August". */
export function comparing(statement: Statement, time: Timex): boolean {
  if (/\b(?:earlier|ago|before|previous)\b/i.test(time.text)) return time.start - statement.start > 3;
  const words = before(statement, time, 6);
  if (
    /(?:highest|lowest|largest|biggest|smallest|first|worst|best|weakest|strongest|most|least|fastest|slowest)(?: \w+)? since$/.test(
      words.join(' '),
    )
  )
    return true;
  if (
    /(?:highest|lowest|largest|biggest|smallest|worst|best|weakest|strongest|most|least)(?: \w+){0,2} (?:in|for|of)$/.test(
      words.join(' '),
    ) &&
    /\byears|decades?\b/i.test(time.text)
  )
    return true;
  const bare = /^(?:in|on|the|for|during|of|at|all)$/;
  let last = words.length - 1;
  while (
    last > words.length - 3 &&
    bare.test(words[last] ?? '') &&
    !(words[last] === 'on' && afterAmount(words[last - 1]))
  )
    last -= 1;
  const [link = '', lead = ''] = [words[last], words[last - 1]];
  if (/^(?:than|against|versus|vs)$/.test(link)) return true;
  if ((link === 'with' || link === 'to') && lead === 'compared') return true;
  if (link === 'on' && time.precision === 'day') return lead === 'change';
  if (link === 'from' && time.precision !== 'day') return afterAmount(lead);
  if (link === 'on' || link === 'over') return last === words.length - 1 && afterAmount(lead);
  return /^(?:above|below)$/.test(link);
}

/** The end of an amount or of a word of change: "46% on …", "change on …". */
function afterAmount(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:%|percent|cent|pct|\)|m|bn|million|billion|trillion|trn|points?|change|up|down|\d[\d.,]*)$/.test(
      word,
    )
  );
}

/** It belongs to a thing and not to the telling: "October elections", "Monday's bid", "Law 10 of 2019". */
export function attributive(statement: Statement, time: Timex, amount: Amount): boolean {
  const at = tokenAt(statement.tokens, time.end);
  const next = statement.tokens[at];
  const [lead = ''] = before(statement, time, 1);
  if (time.start >= amount.end) return false;
  if (
    lead === 'of' &&
    statement.amounts.some((one) => one.next === tokenAt(statement.tokens, time.start) - 1)
  )
    return false;
  if (lead === 'of')
    return !/^(?:census|survey|quarter|half|months|end|start|whole|rest|course|beginning|exports|imports|trade|sales)$/.test(
      before(statement, time, 2)[0] ?? '',
    );
  if (next === undefined || time.end !== next.start - 1)
    return (
      /^['’]/.test(next?.text ?? '') &&
      next?.start === time.end &&
      !/^(?:was|were|is|are)$/.test(statement.tokens[at + 2]?.lower ?? '') &&
      !measuredSoon(statement, at + 2)
    );
  if (/^(?:in|on|during|for|by|since|until|to|from|between|and|until|through|at)$/.test(lead))
    return measuredSoonNot(statement, at);
  return (
    /^\p{Ll}+$/u.test(next.text) &&
    !FUNCTION.test(next.lower) &&
    !measuredSoon(statement, at) &&
    at < amount.first
  );
}

/** "for October elections": a preposition before the time, yet the time is part of a thing's name. */
function measuredSoonNot(statement: Statement, at: number): boolean {
  const next = statement.tokens[at];
  return (
    next !== undefined &&
    /^(?:elections?|summit|meeting|talks|conference|vote|attack|budget|war|invasion|ceasefire|agreement|deal|treaty)$/.test(
      next.lower,
    )
  );
}

function measuredSoon(statement: Statement, at: number): boolean {
  return [0, 1, 2].some(
    (step) =>
      measureAt(statement, at + step) !== null ||
      /^(?:forecasts?|figures?|data|cargoes|numbers?|total|volumes?|quarter|half|period|outlook)$/.test(
        statement.tokens[at + step]?.lower ?? '',
      ),
  );
}

const FUNCTION =
  /^(?:in|on|at|to|from|for|and|or|but|of|by|as|than|with|was|were|is|are|had|has|have|will|would|could|may|might|the|a|an|its|their|his|her|when|while|after|before|that|which|who|up|down|about|alone|only|some|nearly|almost|more|less|rose|fell|reached|totalled|totaled|stood|came|amounted|hit|dropped|climbed|grew|there|it|they|we|he|she)$/;

/** "since April", "since the area was launched in 2000": from then to the day of publication. */
export function sinceThen(statement: Statement, time: Timex): boolean {
  const words = before(statement, time, 10);
  const at = words.lastIndexOf('since');
  if (at < 0) return false;
  const between = words.slice(at + 1);
  return between.length === 0 || (/^(?:in|on)$/.test(between.at(-1) ?? '') && !between.includes(','));
}

/** Days that date an act and not the amount: of a tariff's making, of an order's cancelling, of what will be discussed. */
export function noPeriod(
  statement: Statement,
  time: Timex,
  amount: Amount,
  dating: { readonly measure: Measure; readonly published: string | null },
): boolean {
  const { measure, published } = dating;
  const day = time.precision === 'day';
  const levied = measure.flow === 'tariff' || /^(?:fee|tax)$/.test(measure.name);
  const future = published !== null && time.earliest !== null && time.earliest > published;
  if (levied)
    return (
      !(
        effective(statement, time) ||
        (!day && movesThen(statement, time, amount)) ||
        (future && day && !/['’]s?$/.test(statement.text.slice(time.end, time.end + 2)))
      ) || amount.kind === 'multiple'
    );
  if (day && future && !/^(?:electricity|capacity)$/.test(measure.name)) return true;
  if (day && /^(?:contract|cost|budget|grant|loan|aid|rebate|funding|investment|debt)$/.test(measure.name))
    return (
      !/^\s*(?:as of|on|at)\s*$/.test(statement.text.slice(amount.end, time.start)) ||
      !/^(?:debt|cost)$/.test(measure.name)
    );
  if (
    day &&
    amount.per !== null &&
    /^(?:week|month|year|day|quarter)$/.test(amount.per) &&
    time.end <= amount.start
  )
    return true;
  return (
    (amount.unit === 'km' || amount.unit === 'km2') &&
    /^(?:long|wide|away)$/.test(statement.tokens[amount.next]?.lower ?? '')
  );
}

/** "goes up from 25 to 100 percent this year": right after the amount, under a verb of what a rate does. */
function movesThen(statement: Statement, time: Timex, amount: Amount): boolean {
  if (!/^ (?:in |from |during |by )?$/.test(statement.text.slice(amount.end, time.start))) return false;
  return wordsBefore(statement, amount.first, 9).some((word) => RATE_MOVES.test(word));
}

const RATE_MOVES =
  /^(?:go|goes|went|rises?|rose|falls?|fell|doubles?|doubled|triples?|tripled|pays?|paid|moves?|moved|climbs?|drops?|dropped|increases?|increased|stands?|stood)$/;

/** "took effect on Thursday", "in force from 1 July". */
function effective(statement: Statement, time: Timex): boolean {
  const words = before(statement, time, 5);
  if (clauseAt(statement, time.start) < 0) return false;
  return words.some((word) => word === 'effect' || word === 'force') || words.at(-1) === 'from';
}
