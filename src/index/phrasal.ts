// What English says in two words and news in one: "step down" for resign. Our own list; knows no archive.
import { type Token, termsOf } from './tokenise.ts';

// The two words in the order they are said, small words between them left out; then what stands for both.
const PHRASES = `
step down: resign resignation quit leave
stand down: resign resignation quit leave
step aside: resign withdraw quit
take over: succeed become replace assume
hand over: transfer return relinquish cede surrender
pull out: withdraw leave exit withdrawal
walk out: leave quit withdraw
drop out: end withdraw quit
give up: relinquish abandon renounce surrender
set up: establish found create form
carry out: conduct perform commit
call off: cancel suspend
put off: postpone delay
turn down: reject refuse decline
turn away: reject refuse
break out: begin start erupt
go up: rise increase grow
go down: fall drop decline
cut off: stop halt suspend
shut down: close stop shutdown
blow up: explode destroy blast
come force: effect enter force begin
enter force: effect force begin
take effect: force effect begin
come effect: force effect begin
head government: prime premier chancellor
head state: president king queen monarch
go poll: election vote elect
hold poll: election vote elect
go war: invade attack war
bring down: topple overthrow shoot
throw out: reject oust expel
pass away: die death
lock up: jail imprison detain
call for: urge demand
look into: investigate probe inquiry
find out: discover learn
get rid: remove abolish
take part: participate attend join
sign up: join
belong to: member
get back: return recover
get away: escape flee
run away: escape flee
come power: elect office govern take
come first: win lead
make peace: ceasefire truce agree
white hous: president presidential
`;

interface Phrase {
  readonly second: string;
  readonly said: readonly string[];
}

function table(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, readonly Phrase[]>();
  for (const line of PHRASES.trim().split('\n')) {
    const [words = '', others = ''] = line.split(':');
    const [first, second] = termsOf(words);
    if (first === undefined || second === undefined) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), { second, said: termsOf(others) }]);
  }
  return phrases;
}

const TABLE = table();

/** A phrase found in a question: its first and second word, and the terms that say the same. */
export interface Phrasal {
  readonly first: Token;
  readonly second: Token;
  readonly said: readonly string[];
}

/** The phrases in a question, left to right; none for most. The second word stands within three of the first. */
export function phrasalIn(tokens: readonly Token[]): readonly Phrasal[] {
  const plain = tokens.filter((token) => !token.joined);
  return plain.flatMap((first, at) =>
    (TABLE.get(first.term) ?? []).flatMap(({ second, said }) => {
      const other = plain.slice(at + 1, at + 4).find((token) => token.term === second);
      return other === undefined ? [] : [{ first, second: other, said }];
    }),
  );
}
