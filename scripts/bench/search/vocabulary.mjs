// Words that nobody has written, drawn as a language draws them: some often, most hardly ever, and new ones ever more
// rarely. The same seed gives the same words.

/** Numbers from 0 to 1 that look like chance and are the same in each run (mulberry32). */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Heaps' law: words = k · tokens^b. These are Reuters-RCV1's (Manning, Raghavan and Schütze 2008, section 5.1.1). */
export const HEAPS = { k: 44, b: 0.49 };
/** Names of people grow faster than words; ours to choose. */
export const NAMES = { k: 12, b: 0.6 };

/** How many different words so many tokens have. */
export function heaps(tokens, { k, b } = HEAPS) {
  return k * tokens ** b;
}

const CONSONANTS = 'bdfghklmnprstvz';
const VOWELS = 'aiou';
const ENDS = 'kmnt';

/** The word of a number, one for each: syllables, and an end that a stemmer leaves alone. */
export function spelt(number) {
  let rest = Math.floor(number / ENDS.length);
  let word = '';
  for (let syllable = 0; syllable < 2 || rest > 0; syllable += 1) {
    const pair = rest % (CONSONANTS.length * VOWELS.length);
    rest = Math.floor(rest / (CONSONANTS.length * VOWELS.length));
    word += CONSONANTS[pair % CONSONANTS.length] + VOWELS[Math.floor(pair / CONSONANTS.length)];
  }
  return word + ENDS[number % ENDS.length];
}

/**
 * Draws the number of a word at a time. A new one comes where Heaps' law has it; else one of those before, as often as
 * it stood there (Simon 1955, "On a Class of Skew Distribution Functions"). `among`: how many tokens of the text one that
 * is drawn stands for.
 */
export function drawer(random, law = HEAPS, among = 1) {
  let drawn = new Int32Array(1 << 16);
  let tokens = 0;
  let words = 0;
  return () => {
    if (tokens === drawn.length) {
      const longer = new Int32Array(2 * tokens);
      longer.set(drawn);
      drawn = longer;
    }
    const isNew = words < heaps(among * (tokens + 1), law);
    const number = isNew ? words : drawn[Math.floor(random() * tokens)];
    if (isNew) words += 1;
    drawn[tokens] = number;
    tokens += 1;
    return number;
  };
}
