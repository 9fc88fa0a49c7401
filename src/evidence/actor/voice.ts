// Whose voice somebody is: the country, body or company that a role names. Must not know where roles come from.
import type { Range } from '../../corpus/span.ts';
import { BODIES, ROLES } from './titles.ts';

interface Voiced {
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly roles: readonly Range[];
  readonly ranges: readonly Range[];
}

/**
 * A country's English short name if a role (or a body's own name) names the country, its people or its capital;
 * else the body or company that a role names ("Gazprom" of "Gazprom CEO"); a body is its own voice. Else null.
 */
export function voiceOf(
  text: string,
  voiced: Voiced,
  placed: (range: Range) => string | null,
): string | null {
  const ranges = voiced.kind === 'body' ? voiced.ranges : voiced.roles;
  for (const range of ranges) {
    const place = placed(range);
    if (place !== null) return place;
  }
  if (voiced.kind === 'body') return voiced.name;
  for (const role of voiced.roles) {
    const body = bodyIn(text.slice(role.start, role.end), opensSentence(text, role.start));
    if (body !== null) return body;
  }
  return null;
}

/** "Gazprom" of "Gazprom CEO", "Bank of Orland" of "governor of the Bank of Orland". */
function bodyIn(role: string, opening: boolean): string | null {
  const behind =
    /\b(?:of|for|at|with) (?:the )?(\p{Lu}[\p{L}\p{N}&.'’-]{1,40}(?: (?:of|for|and|the|\p{Lu}[\p{L}\p{N}&.'’-]{0,40})){0,8})/u.exec(
      role,
    );
  if (behind?.[1] !== undefined) {
    const named = behind[1].replace(/ (?:of|for|and|the)$/u, '');
    return BODIES.has(named.toLowerCase()) ? null : named;
  }
  const words = role.split(/\s+/u);
  const title = words.findIndex((word) => ROLES.has(word.toLowerCase()));
  const front = words.slice(0, Math.max(title, 0)).filter((word) => word !== '');
  const first = front.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first < 0) return null;
  const run = front.slice(first).filter((word) => /^\p{Lu}|^(?:of|and|for)$/u.test(word));
  const name = run.join(' ').replace(/['’]s?$/u, '');
  if (opening && first === 0 && /^\p{Lu}\p{Ll}+$/u.test(name) && name === run.join(' ')) return null;
  return isBody(run, name) ? name : null;
}

/** The capital of a sentence's first word ("Company lawyer Vogt said") tells of no name. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:”"“\n])\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** A qualifier alone ("Deputy", "Republican") is no body. */
function isBody(run: readonly string[], name: string): boolean {
  if (BODIES.has(run.at(-1)?.toLowerCase() ?? '')) return true;
  return (
    name.length > 1 &&
    !/^(?:Vice|Deputy|Former|Acting|Prime|Foreign|Chief|Senior|Assistant|Republican|Democratic|Democrat|State|Attorney|Majority|Minority|House|Senate|Interim|General|Co|Defense|Defence|Finance|Trade|Interior|Energy|Justice|Economy|Health|Transport|Presumptive|Crown|Supreme|Lt|First|National|Press|Speaker|Voice|Company|Party|Team|Staff|Local|Regional|Parliament|Government|One|Another|Two|Some|Every|Fellow)\b/u.test(
      name,
    )
  );
}
