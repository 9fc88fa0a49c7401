// Finds the people and bodies of the archive again by what somebody calls them.
import { finished, over, type Steps } from '../corpus/step.ts';
import type { Figurehead, Named } from './archive.ts';
import { byWeight } from './figureheads.ts';
import { significant, wordsOfName } from './name-words.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokenise.ts';

interface Known {
  readonly figurehead: Figurehead;
  readonly words: readonly string[];
}

/** Finds figureheads again. */
export interface Directory {
  /** Those whom the words name, the likeliest first; empty where nobody is meant. */
  readonly named: (words: string) => readonly Figurehead[];
  /** Where a text names people or bodies of the archive. */
  readonly namesIn: (text: string) => readonly Named[];
  /** The single words that stand for a person in the archive ("Xi" for Xi Jinping), as terms. */
  readonly shortForms: (name: string) => readonly string[];
}

/** The ways to call somebody, each once and in words. */
const waysToCall = remembered(({ name, kind, forms }: Figurehead): readonly (readonly string[])[] => {
  const own = [name, ...forms].map((form) => wordsOfName(kind, form));
  // Whoever is only written out in full is asked for by surname all the same.
  const surname = kind === 'person' ? (own[0] ?? []).slice(-1) : [];
  const ways = new Map([...own, surname].map((words) => [words.join(' '), words]));
  ways.delete('');
  return [...ways.values()];
});

function* index(figureheads: readonly Figurehead[]): Steps<ReadonlyMap<string, readonly Known[]>> {
  const byFirst = new Map<string, Known[]>();
  yield* over(
    figureheads,
    (figurehead) => {
      for (const words of waysToCall(figurehead)) {
        const [first = ''] = words;
        const known = byFirst.get(first);
        if (known === undefined) byFirst.set(first, [{ figurehead, words }]);
        else known.push({ figurehead, words });
      }
    },
    32,
  );
  return byFirst;
}

interface Found extends Named {
  readonly figurehead: Figurehead;
  readonly length: number;
}

function looksLikeName(token: Token, text: string, lowerCase: boolean): boolean {
  return lowerCase || /^[\p{Lu}\p{Lo}\d]/u.test(text.slice(token.start, token.end));
}

function findAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Known[]>,
): readonly { figurehead: Figurehead; length: number }[] {
  const fitting = (byFirst.get(tokens[at]?.term ?? '') ?? []).filter(({ words }) =>
    words.every((word, i) => tokens[at + i]?.term === word),
  );
  const length = Math.max(0, ...fitting.map(({ words }) => words.length));
  return fitting
    .filter(({ words }) => words.length === length)
    .map(({ figurehead }) => ({ figurehead, length }));
}

function findAll(text: string, byFirst: ReadonlyMap<string, readonly Known[]>): readonly Found[] {
  const lowerCase = text === text.toLowerCase();
  const tokens = significant(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined || !looksLikeName(first, text, lowerCase)) continue;
    const here = findAt(tokens, at, byFirst);
    const length = here[0]?.length ?? 0;
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined) continue;
    for (const { figurehead } of here) {
      found.push({
        start: first.start,
        end: last.end,
        name: figurehead.name,
        kind: figurehead.kind,
        figurehead,
        length,
      });
    }
    at += length - 1;
  }
  return found;
}

// "customs" for the General Administration of Customs: all the words are among the body's.
function bodiesHolding(words: string, figureheads: readonly Figurehead[]): readonly Figurehead[] {
  const asked = significant(words).map((token) => token.term);
  if (asked.length === 0) return [];
  return figureheads.filter((one) => {
    const own = wordsOf(one);
    return asked.every((word) => own.has(word));
  });
}

const wordsOf = remembered(
  ({ name }: Figurehead): ReadonlySet<string> => new Set(significant(name).map((token) => token.term)),
);

function isNamed(one: Found): Named {
  return { start: one.start, end: one.end, name: one.name, kind: one.kind };
}

/** Makes the directory of an archive's figureheads, at a stretch. */
export function makeDirectory(figureheads: readonly Figurehead[]): Directory {
  return finished(directoryInSteps(figureheads));
}

/** Makes the directory of an archive's figureheads. */
export function* directoryInSteps(figureheads: readonly Figurehead[]): Steps<Directory> {
  const byFirst = yield* index(figureheads);
  return {
    named: (words) => {
      const found = findAll(words.toLowerCase(), byFirst);
      const longest = Math.max(0, ...found.map((one) => one.length));
      const best = found.filter((one) => one.length === longest).map((one) => one.figurehead);
      const unique = [...new Set(best)].sort(byWeight);
      return unique.length > 0 ? unique : bodiesHolding(words, figureheads);
    },
    namesIn: (text) => {
      const taken = new Set<number>();
      return findAll(text, byFirst)
        .filter((one) => !taken.has(one.start) && taken.add(one.start))
        .map(isNamed);
    },
    shortForms: (name) => {
      const figurehead = figureheads.find((one) => one.name === name && one.kind === 'person');
      if (figurehead === undefined) return [];
      const single = figurehead.forms
        .map((form) => wordsOfName(figurehead.kind, form))
        .filter((words) => words.length === 1)
        .flat();
      return [...new Set(single)];
    },
  };
}
