// Style declarations as far as they hide text: inline ones and those of simple rules in a page's own <style>.

export type Declarations = ReadonlyMap<string, string>;

/** Rules of one simple selector each, such as `.note`, `#box`, `p` or `p.note`; later rules go over earlier ones. */
export type StyleRules = ReadonlyMap<string, Declarations>;

const WATCHED = new Set([
  'display',
  'visibility',
  'font-size',
  'font',
  'color',
  'background',
  'background-color',
]);
WATCHED.add('position').add('left').add('top').add('text-indent').add('clip').add('clip-path').add('opacity');
const SIMPLE = /^(?:[a-z][a-z0-9]{0,15})?(?:[.#][\w-]{1,80})?$/i;

/** The declarations of a `style` attribute that can hide text. */
export function declarationsOf(style: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of style.slice(0, 4_000).split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && WATCHED.has(name)) declarations.set(name, plain(part.slice(colon + 1)));
  }
  return declarations;
}

function plain(value: string): string {
  return value
    .replace(/!important/i, '')
    .trim()
    .toLowerCase();
}

/** The simple rules of a style sheet that hold on a screen; rules inside `@media print` and the like are left out. */
export function rulesOf(sheet: string): StyleRules {
  const rules = new Map<string, Declarations>();
  for (const [selectors, body] of topLevelRules(
    sheet.slice(0, 500_000).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' '),
  )) {
    const declarations = declarationsOf(body);
    if (declarations.size === 0) continue;
    for (const selector of selectors.split(',')) {
      const name = selector.trim().toLowerCase();
      if (name === '' || !SIMPLE.test(name)) continue;
      rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations]));
    }
  }
  return rules;
}

function topLevelRules(sheet: string): readonly (readonly [string, string])[] {
  const rules: (readonly [string, string])[] = [];
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (const match of sheet.matchAll(/[{};]/g)) {
    if (match[0] === '{') {
      if (depth === 0) selectors = sheet.slice(start, match.index);
      depth += 1;
      if (depth === 1) start = match.index + 1;
    } else if (match[0] === '}') {
      if (depth === 1 && !selectors.includes('@')) rules.push([selectors, sheet.slice(start, match.index)]);
      depth = Math.max(0, depth - 1);
      if (depth === 0) start = match.index + 1;
    } else if (depth === 0) start = match.index + 1;
  }
  return rules;
}
