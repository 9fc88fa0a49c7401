// Selectors of style sheets as far as pages use them to hide text: tags, classes, ids and attributes, inside each other
// or one right below the other. States, positions and siblings are not read.
import type { PageElement } from './element.ts';

interface Compound {
  readonly tag: string | null;
  readonly names: readonly { readonly attribute: string; readonly value: string | null }[];
  /** True where it must match the very parent of the one after it. */
  readonly isParent: boolean;
}

export interface Selector {
  /** What any element that matches has: `#id`, `.class`, a tag or `*`. */
  readonly key: string;
  /** Ids before classes and attributes before tags, as style sheets weigh them. */
  readonly weight: number;
  /** From the element itself outwards. */
  readonly compounds: readonly Compound[];
}

const LONGEST = 300;
/** How far up an ancestor is looked for. */
const FARTHEST = 64;
const COMPOUND =
  /^([a-z][a-z0-9-]{0,30}|\*)?((?:[.#][\w-]{1,80}|\[[\w-]{1,40}(?:=["']?[^"'\]]{0,80}["']?)?\]){0,10})$/i;
const NAME = /([.#])([\w-]{1,80})|\[([\w-]{1,40})(?:=["']?([^"'\]]{0,80})["']?)?\]/g;

/** The selector, or null where it is none of the kinds that are read. */
export function selectorOf(source: string): Selector | null {
  const words = source
    .slice(0, LONGEST + 1)
    .trim()
    .replace(/\s{0,20}>\s{0,20}/g, ' > ')
    .split(/\s+/);
  if (source.length > LONGEST || words.length > 12) return null;
  const compounds: Compound[] = [];
  let isParent = false;
  for (const word of words.reverse()) {
    if (word === '>') {
      isParent = true;
      continue;
    }
    const compound = compoundOf(word, isParent);
    if (compound === null) return null;
    compounds.push(compound);
    isParent = false;
  }
  const [self] = compounds;
  return self === undefined || isParent ? null : { key: keyOf(self), weight: weightOf(compounds), compounds };
}

function compoundOf(word: string, isParent: boolean): Compound | null {
  const match = word === '' ? null : COMPOUND.exec(word);
  if (match === null) return null;
  const tag = match[1] === undefined || match[1] === '*' ? null : match[1].toLowerCase();
  const names = Array.from((match[2] ?? '').matchAll(NAME), ([, mark, name, attribute, value]) => ({
    attribute: mark === '.' ? 'class' : mark === '#' ? 'id' : (attribute ?? '').toLowerCase(),
    value: name ?? value ?? null,
  }));
  return { tag, names, isParent };
}

function keyOf({ tag, names }: Compound): string {
  const id = names.find(({ attribute, value }) => attribute === 'id' && value !== null);
  if (id !== undefined) return `#${id.value}`;
  const named = names.find(({ attribute, value }) => attribute === 'class' && value !== null);
  return named === undefined ? (tag ?? '*') : `.${named.value}`;
}

function weightOf(compounds: readonly Compound[]): number {
  const names = compounds.flatMap((compound) => compound.names);
  const ids = names.filter(({ attribute }) => attribute === 'id').length;
  return ids * 400 + (names.length - ids) * 20 + compounds.filter(({ tag }) => tag !== null).length;
}

/** True where the innermost part of the selector means the element, whatever stands around it. */
export function matchesItself({ compounds }: Selector, element: PageElement): boolean {
  const [self] = compounds;
  return self !== undefined && isOne(self, element);
}

/** True where the outer parts mean ancestors of the element. Of several ways to do so only the nearest is tried. */
export function matchesAround({ compounds }: Selector, element: PageElement): boolean {
  let at: PageElement | null = element;
  let climbed = 0;
  for (const compound of compounds.slice(1)) {
    at = at?.parentElement ?? null;
    while (at !== null && !compound.isParent && !isOne(compound, at) && climbed < FARTHEST) {
      at = at.parentElement;
      climbed += 1;
    }
    if (at === null || !isOne(compound, at)) return false;
  }
  return true;
}

function isOne({ tag, names }: Compound, element: PageElement): boolean {
  if (tag !== null && element.nodeName.toLowerCase() !== tag) return false;
  return names.every(({ attribute, value }) => {
    const stated = element.getAttribute(attribute);
    if (stated === null || value === null) return stated !== null;
    return attribute === 'class' ? classesOf(stated).includes(value) : stated === value;
  });
}

/** The classes that a `class` attribute names, at most forty. */
export function classesOf(stated: string): readonly string[] {
  return stated
    .split(/\s+/)
    .slice(0, 40)
    .filter((name) => name !== '');
}
