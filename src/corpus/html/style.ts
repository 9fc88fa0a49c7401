// Style declarations as far as they hide text: those of a page's own <style>, of old attributes and of `style` itself.
import type { PageElement } from './element.ts';
import { classesOf, matchesAround, matchesItself, type Selector, selectorOf } from './selector.ts';

export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  readonly selector: Selector;
  readonly weight: number;
  readonly declarations: Declarations;
}

/** Rules by the key of their selectors, in order of the sheet. */
type StyleRules = ReadonlyMap<string, readonly Rule[]>;

/** Asks for what is said of an element. */
export type Styles = (element: PageElement) => Declarations;

const WATCHED = new Set(
  `display visibility font-size font color background background-color background-image position left top text-indent
  clip clip-path opacity height max-height width max-width overflow transform`.split(/\s+/),
);
/** How often the elements around one are looked at: beyond it only rules of one part hold. */
const MOST_LOOKS = 200_000;
/** Rules under one key, so that no page takes minutes; pages that people wrote have fewer. */
const MOST_RULES = 300;
/** Above every selector; what is marked as important stands above what is not. */
const INLINE = 100_000;
const IMPORTANT = 1_000_000;

interface Stated {
  readonly plain: Declarations;
  readonly important: Declarations;
}

function declarationsOf(style: string): Stated {
  const plain = new Map<string, string>();
  const important = new Map<string, string>();
  for (const part of style.slice(0, 4_000).split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim().toLowerCase();
    if (colon <= 0 || !WATCHED.has(name)) continue;
    const value = part.slice(colon + 1).toLowerCase();
    const isImportant = /!\s{0,4}important/.test(value);
    (isImportant ? important : plain).set(name, value.replace(/!\s{0,4}important/, '').trim());
  }
  return { plain, important };
}

/** The rules of a style sheet that hold on any screen; those for print or for some widths are left out. */
function rulesOf(sheet: string): StyleRules {
  const rules = new Map<string, Rule[]>();
  const bare = sheet.slice(0, 500_000).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ');
  for (const [index, [selectors, body]] of rulesOnScreen(bare).entries()) {
    const { plain, important } = declarationsOf(body);
    if (plain.size + important.size === 0) continue;
    for (const source of selectors.split(',')) {
      const selector = selectorOf(source);
      if (selector === null) continue;
      const under = rules.get(selector.key) ?? [];
      if (under.length >= MOST_RULES) continue;
      // Of two that weigh the same the later one holds.
      const weight = selector.weight + index / 1_000_000;
      if (plain.size > 0) under.push({ selector, weight, declarations: plain });
      if (important.size > 0) under.push({ selector, weight: IMPORTANT + weight, declarations: important });
      rules.set(selector.key, under);
    }
  }
  return rules;
}

/** `@media screen` and `@media all` hold always; within another at-rule nothing is read. */
const ON_SCREEN = /^\s*@media\s{1,9}(?:only\s{1,9})?(?:screen|all)\s*$/i;

function rulesOnScreen(sheet: string): readonly (readonly [string, string])[] {
  const rules: (readonly [string, string])[] = [];
  const around: string[] = [];
  let start = 0;
  for (const match of sheet.matchAll(/[{};]/g)) {
    const before = sheet.slice(start, match.index);
    if (match[0] === '{') around.push(before);
    else if (match[0] === '}') {
      const selectors = around.pop() ?? '@';
      const holds = !selectors.includes('@') && around.every((one) => ON_SCREEN.test(one));
      if (holds) rules.push([selectors, before]);
    } else if (around.length > 0 && !around.at(-1)?.includes('@')) continue;
    start = match.index + 1;
  }
  return rules;
}

/** What a sheet, old attributes and an element's own style say of it, the weightier over the lighter. */
export function stylesBy(sheet: string): Styles {
  const rules = rulesOf(sheet);
  let looks = 0;
  const holds = ({ selector }: Rule, element: PageElement): boolean => {
    if (!matchesItself(selector, element)) return false;
    if (selector.compounds.length === 1) return true;
    looks += 1;
    return looks <= MOST_LOOKS && matchesAround(selector, element);
  };
  return (element) => {
    const found = keysOf(element).flatMap((key) => rules.get(key) ?? []);
    return together(
      element,
      found.filter((rule) => holds(rule, element)),
    );
  };
}

function together(element: PageElement, rules: readonly Rule[]): Declarations {
  const inline = declarationsOf(element.getAttribute('style') ?? '');
  const all = new Map(attributesOf(element));
  const stated = [
    ...rules,
    { weight: INLINE, declarations: inline.plain },
    { weight: IMPORTANT + INLINE, declarations: inline.important },
  ].sort((a, b) => a.weight - b.weight);
  for (const { declarations } of stated)
    for (const [name, value] of declarations) {
      if (name === 'background') all.delete('background-color');
      all.set(name, value);
    }
  return all;
}

function keysOf(element: PageElement): readonly string[] {
  const id = element.getAttribute('id') ?? '';
  const classes = classesOf(element.getAttribute('class') ?? '');
  return ['*', element.nodeName.toLowerCase(), ...new Set(classes.map((name) => `.${name}`)), `#${id}`];
}

/** What pages said before there were styles: `<font color>`, `<body text>`, `bgcolor`. */
function attributesOf(element: PageElement): Declarations {
  const name = element.nodeName.toUpperCase();
  const ink = name === 'FONT' ? 'color' : name === 'BODY' ? 'text' : null;
  const stated = new Map<string, string>();
  const colour = ink === null ? null : element.getAttribute(ink);
  const ground = element.getAttribute('bgcolor');
  if (colour !== null) stated.set('color', hashed(colour));
  if (ground !== null) stated.set('background-color', hashed(ground));
  return stated;
}

function hashed(colour: string): string {
  const value = colour.trim().toLowerCase();
  return /^[0-9a-f]{6}$/.test(value) ? `#${value}` : value;
}
