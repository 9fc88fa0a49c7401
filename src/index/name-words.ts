// The words of a name as terms, and which of them are only a form of address. Knows no archive.
import type { Actor } from '../evidence/evidence.ts';
import { type Token, termsOf, tokenise } from './tokenise.ts';

// Forms of address and office that a name may carry; from AP and Reuters style on titles.
const TITLES: ReadonlySet<string> = new Set(
  termsOf(`Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baron Baroness President Vice Deputy Prime Premier Minister
    Chancellor Secretary General Gen Lt Col Colonel Maj Major Capt Captain Admiral Senator Sen Rep Representative Congressman
    Congresswoman Governor Gov Mayor King Queen Prince Princess Emir Sheikh Sultan Ayatollah Pope Judge Justice Ambassador
    Chairman Chairwoman Chief Director Foreign Defence Defense Finance Former Acting Leader Spokesman Spokeswoman Crown`),
);

/** The words of a text that mean something by themselves. */
export function significant(text: string): readonly Token[] {
  return tokenise(text).filter((token) => !token.joined && !token.stop);
}

/** A body's words, or a person's without forms of address and office: none where there is nothing else. */
export function wordsOfName(kind: Actor['kind'], name: string): readonly string[] {
  const words = significant(name).map((token) => token.term);
  return kind === 'body' ? words : words.filter((word) => !TITLES.has(word));
}
