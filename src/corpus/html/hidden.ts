// Takes out of a page what a reader of it cannot see. Knows attributes and simple styles, not what the words mean.
import { type Colour, colourOf, isSameInk } from './colour.ts';
import { isElement, type Page, type PageElement } from './element.ts';
import { type Declarations, declarationsOf, rulesOf, type StyleRules } from './style.ts';

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'OBJECT',
  'IFRAME',
  'SVG',
  'MATH',
  'CANVAS',
  'DATALIST',
]);

/** Removes hidden elements from the page and gives their text, in order, for the list of what was dropped. */
export function removeHidden(page: Page): readonly string[] {
  const rules = pageRules(page);
  const dropped: string[] = [];
  if (page.documentElement === null || page.body === null) return dropped;
  const ground =
    groundOf(stylesOf(page.body, rules)) ?? groundOf(stylesOf(page.documentElement, rules)) ?? WHITE;
  visit(page.body, ground, null, rules, dropped);
  return dropped;
}

function pageRules(page: Page): StyleRules {
  const sheets = Array.from(page.querySelectorAll('style')).filter(
    (sheet) => !/print/i.test(sheet.getAttribute('media') ?? ''),
  );
  return rulesOf(sheets.map((sheet) => sheet.textContent ?? '').join('\n'));
}

function visit(
  element: PageElement,
  ground: Colour,
  ink: Colour | null,
  rules: StyleRules,
  dropped: string[],
): void {
  for (const child of Array.from(element.childNodes)) {
    if (!isElement(child)) continue;
    const name = child.nodeName.toUpperCase();
    if (UNSEEN.has(name)) {
      if (name !== 'SCRIPT' && name !== 'STYLE') note(child, dropped);
      if (!(name === 'SCRIPT' && /ld\+json/i.test(child.getAttribute('type') ?? ''))) child.remove();
      continue;
    }
    const styles = stylesOf(child, rules);
    const ownGround = groundOf(styles) ?? ground;
    const ownInk = colourOf(styles.get('color') ?? '') ?? ink;
    const invisible = styles.has('color') && ownInk !== null && isSameInk(ownInk, ownGround);
    if (invisible || isMarkedHidden(child) || isStyledAway(styles)) {
      note(child, dropped);
      child.remove();
    } else visit(child, ownGround, ownInk, rules, dropped);
  }
}

function note(element: PageElement, dropped: string[]): void {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text !== '') dropped.push(text.slice(0, 500));
}

function isMarkedHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden')?.toLowerCase() === 'true')
    return true;
  return element.nodeName.toUpperCase() === 'DIALOG' && !element.hasAttribute('open');
}

function isStyledAway(styles: Declarations): boolean {
  const is = (name: string, pattern: RegExp) => pattern.test(styles.get(name) ?? '');
  if (is('display', /^none$/) || is('visibility', /^(?:hidden|collapse)$/)) return true;
  if (is('font-size', /^0(?:px|pt|em|rem|%)?$/) || is('font', /(?:^|\s)0(?:px|pt|em)?(?:\/|\s)/)) return true;
  if (is('text-indent', /^-\d{3,}/) || is('opacity', /^0(?:\.0+)?$/)) return true;
  const placed = is('position', /^(?:absolute|fixed)$/);
  return (
    placed &&
    (is('left', /^-\d{3,}/) || is('top', /^-\d{3,}/) || is('clip', /rect\(\s*[01](?:px)?[\s,]+[01]/))
  );
}

/** What the sheet and the element itself say, the element last. */
function stylesOf(element: PageElement, rules: StyleRules): Declarations {
  const inline = declarationsOf(element.getAttribute('style') ?? '');
  if (rules.size === 0) return inline;
  const tag = element.nodeName.toLowerCase();
  const id = (element.getAttribute('id') ?? '').toLowerCase();
  const classes = (element.getAttribute('class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 40)
    .filter((name) => name !== '');
  const selectors = [
    tag,
    ...classes.flatMap((name) => [`.${name}`, `${tag}.${name}`]),
    ...(id === '' ? [] : [`#${id}`, `${tag}#${id}`]),
  ];
  const all = new Map<string, string>();
  for (const selector of selectors)
    for (const [name, value] of rules.get(selector) ?? []) all.set(name, value);
  for (const [name, value] of inline) all.set(name, value);
  return all;
}

function groundOf(styles: Declarations): Colour | null {
  const stated = styles.get('background-color') ?? styles.get('background');
  if (stated === undefined) return null;
  const colour =
    colourOf(stated) ??
    stated
      .split(/\s+/)
      .map(colourOf)
      .find((one) => one !== null) ??
    null;
  return colour === null || colour.alpha < 0.5 ? null : colour;
}
