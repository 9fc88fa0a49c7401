// Whether the words around an amount tell of the past, of what holds now, or of what is planned. Knows no dates.
import { clauseOf, type Statement } from './statement.ts';

const PAST =
  /^(?:was|were|had|did|went|fell|rose|grew|came|made|left|sold|bought|took|sent|hit|stood|brought|ran|held|spent|paid|got|kept|led|met|shrank|sank|shed|lost|won|put|cut|set|drew|earned|began|became|gave|saw|ground|ate|drove|built|fed|swung|slid|beat|overtook|brought)$/;
const PRESENT =
  /^(?:is|are|has|have|does|do|accounts?|handles?|covers?|supplies|caps?|makes?|earns?|travels?|flies|carries|remains?|holds|owns|runs|produces|pumps|consists?|contains|includes?|pays|costs|needs|employs|hosts|lives?|provides|buys|sells|takes|gets|sees|sends)$/;
const OPEN =
  /^(?:will|would|could|should|may|might|must|plans?|planned|wants?|aims?|hopes?|expects?|expected|likely|due|target|pledged|promised|agreed|proposed|vowed)$/;

export type Tense = 'past' | 'present' | 'open' | 'none';

/** How many tokens around an amount are looked at; it keeps reading linear. */
const REACH = 40;

/** The tense of the verb nearest before the token in its clause, else after it; `none` in lists and headings. */
export function tenseAt(statement: Statement, token: number): Tense {
  const clause = clauseOf(statement, token);
  for (let at = token - 1; at >= Math.max(statement.from, token - REACH); at -= 1) {
    const found = clauseOf(statement, at) === clause ? verbTense(statement, at) : 'none';
    if (found !== 'none') return found;
  }
  for (let at = token; at < Math.min(statement.to, token + REACH); at += 1) {
    const found = clauseOf(statement, at) === clause ? verbTense(statement, at) : 'none';
    if (found !== 'none') return found;
  }
  return 'none';
}

/** True where ", and", ", as" or ", after" and a finite verb stand between the token and the offset: another telling. */
export function anotherVerb(statement: Statement, token: number, offset: number): boolean {
  let opened = false;
  for (let at = token; at < Math.min(statement.to, token + REACH); at += 1) {
    if ((statement.tokens[at]?.start ?? offset) >= offset) return false;
    const before = statement.tokens[at - 1]?.text;
    if (before === ',' && /^(?:and|but|as|after|while|before)$/.test(statement.tokens[at]?.lower ?? ''))
      opened = true;
    if (opened && verbTense(statement, at) !== 'none') return true;
  }
  return false;
}

function verbTense(statement: Statement, at: number): Tense {
  const text = statement.tokens[at]?.text ?? '';
  const word = text === 'May' || text === 'March' ? '' : text.toLowerCase();
  const before = statement.tokens[at - 1]?.lower ?? '';
  const after = statement.tokens[at + 1]?.lower ?? '';
  if (
    before === 'to' &&
    /^(?:be|reach|raise|buy|sell|rise|fall|cut|halve|double|add|lift|increase|reduce|build|spend|pay|grow)$/.test(
      word,
    )
  )
    return 'open';
  if (
    /^(?:has|have)$/.test(word) &&
    /^(?:been|\p{L}+ed|sold|bought|spent|lost|grown|fallen|risen|taken|made|had|offered|seen|paid|\p{L}+en)$/u.test(
      after,
    )
  ) {
    return 'present';
  }
  if (OPEN.test(word)) return 'open';
  if (PAST.test(word)) return 'past';
  if (PRESENT.test(word)) return 'present';
  return /^\p{Ll}{2,}ed$/u.test(statement.tokens[at]?.text ?? '') &&
    !/^(?:united|need|exceed|indeed|estimated|combined|liquefied|unchanged|related|based|speed|feed|seed|polled|annualised|annualized|proposed)$/.test(
      word,
    )
    ? 'past'
    : 'none';
}

/** True for a verb of the past or of the present, such as a sentence has in its main clause. */
export function finite(statement: Statement, at: number): boolean {
  return /^(?:past|present)$/.test(verbTense(statement, at));
}

/** True where the sentence forecasts or revises, so that the amount it moves from is of the same time. */
export function revises(statement: Statement): boolean {
  const end = Math.min(statement.to, statement.from + 200);
  return statement.tokens
    .slice(statement.from, end)
    .some((token) =>
      /^(?:revised|revision|forecasts?|outlook|projection|projected|estimate|restated)$/.test(token.lower),
    );
}
