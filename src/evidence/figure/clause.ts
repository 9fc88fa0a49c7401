// A sentence cut into clauses, so that a word of time or a place in one is not taken for an amount in another.
import { isDash, type Token } from './token.ts';

const OPENERS = /^(?:while|whereas|although|though|but|because|when|where|which|who|whose|yet|that|as|what)$/;
/** A clause opened by one of these ends at the next comma, and the one around it goes on. */
const RELATIVE = /^(?:which|who|whose|where|when)$/;

/** True where "that" or "as" opens a clause: "that" not before "of" and its like, "as" before a subject and not "as much". */
function opens(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!OPENERS.test(word)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'that')
    return /^\p{L}/u.test(next) && !/^(?:of|was|is|had|has|year|month|week|day|time)$/.test(next);
  return (
    word !== 'as' || /^(?:the|buyers?|its|it|they|dealers|demand|prices|orders|investors|traders)$/.test(next)
  );
}

/** A semicolon, a colon, a spaced dash or a new line. */
function breaks(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined) return false;
  return token.text === ';' || before.text === ':' || (isDash(token) && !token.glued) || token.line;
}

interface Open {
  readonly clause: number;
  readonly closer: ',' | ')' | null;
  readonly since: number;
}

/**
 * The clause number of each token from `from` to `to`. Brackets hold clauses of their own; relative clauses end at
 * their comma ("Xland, which earns …, pumped …"); semicolons and spaced dashes end all.
 */
export function clausesOf(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const clauses: number[] = [];
  const stack: Open[] = [];
  let [current, count] = [0, 0];
  const enter = (closer: Open['closer'], at: number) => {
    if (closer !== null && stack.length < 8) stack.push({ clause: current, closer, since: at });
    count += 1;
    current = count;
  };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const top = stack.at(-1);
    const closes =
      top !== undefined && token.text === top.closer && (token.text === ')' || at - top.since > 3);
    if (closes) {
      clauses.push(token.text === ')' ? current : top.clause);
      current = top.clause;
      stack.pop();
      continue;
    }
    if (token.text === '(') enter(')', at);
    else if (at > from && breaks(tokens, at)) enter(null, at);
    else if (at > from && opens(tokens, at)) enter(RELATIVE.test(token.lower) ? ',' : null, at);
    clauses.push(current);
  }
  return clauses;
}
