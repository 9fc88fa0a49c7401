// Takes out of a page what a reader of it cannot see. Knows attributes and simple styles, not what the words mean.
import { type Colour, colourOf, isSameInk } from './colour.ts';
import { isElement, type Page, type PageElement, type PageNode } from './element.ts';
import { type Declarations, type Styles, stylesBy } from './style.ts';

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
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

/** What an element hands down to what is in it; null where a picture or an unknown word stands for a colour. */
interface Look {
  readonly ground: Colour | null;
  readonly ink: Colour | null;
  /** True where letters have no size. */
  readonly isSizeless: boolean;
}

/** Removes hidden elements and words from the page and gives their text, in order, for the list of what was dropped. */
export function removeHidden(page: Page): readonly string[] {
  const styles = pageStyles(page);
  const dropped: string[] = [];
  if (page.documentElement === null || page.body === null) return dropped;
  // A sheet that is not at hand may give any ink to what has none here, and a ground to a page of pale ink.
  const isStyledElsewhere = page.querySelector('link[rel="stylesheet"]') !== null;
  const paper = { ground: WHITE, ink: isStyledElsewhere ? null : BLACK, isSizeless: false };
  const look = lookOf(styles(page.body), lookOf(styles(page.documentElement), paper));
  const ground = isStyledElsewhere && isUnseen(look) ? null : look.ground;
  visit(page.body, { ...look, ground }, styles, dropped);
  return dropped;
}

function pageStyles(page: Page): Styles {
  const sheets = Array.from(page.querySelectorAll('style')).filter(
    (sheet) => !/print/i.test(sheet.getAttribute('media') ?? ''),
  );
  return stylesBy(sheets.map((sheet) => sheet.textContent ?? '').join('\n'));
}

function visit(element: PageElement, look: Look, stylesOf: Styles, dropped: string[]): void {
  const isHidden = isUnseen(look);
  for (const child of Array.from(element.childNodes)) {
    if (isHidden && child.nodeType === 3) remove(child, dropped);
    if (!isElement(child)) continue;
    const name = child.nodeName.toUpperCase();
    if (UNSEEN.has(name)) {
      if (name !== 'SCRIPT' && name !== 'STYLE') note(child, dropped);
      if (!(name === 'SCRIPT' && /ld\+json/i.test(child.getAttribute('type') ?? ''))) child.remove();
      continue;
    }
    const styles = stylesOf(child);
    if (isMarkedHidden(child) || isStyledAway(styles)) remove(child, dropped);
    else visit(child, lookOf(styles, look), stylesOf, dropped);
  }
}

function remove(node: PageNode, dropped: string[]): void {
  note(node, dropped);
  node.remove();
}

function isUnseen({ ground, ink, isSizeless }: Look): boolean {
  return isSizeless || (ink !== null && ground !== null && isSameInk(ink, ground));
}

function lookOf(styles: Declarations, around: Look): Look {
  const ink = styles.get('color') ?? 'inherit';
  const size =
    styles.get('font-size') ??
    /(?:^|\s)(0|[\d.]{1,6})(?:px|pt|r?em)?(?:\/|\s)/.exec(styles.get('font') ?? '')?.[1];
  return {
    ground: groundOf(styles, around.ground),
    ink: /^(?:inherit|currentcolor|unset)$/.test(ink) ? around.ink : colourOf(ink),
    isSizeless:
      size === undefined || (/^[\d.]{1,6}(?:em|%)$|^inherit$/.test(size) && around.isSizeless)
        ? around.isSizeless
        : isNought(size),
  };
}

function isNought(value: string): boolean {
  return /^0{1,3}(?:\.0{0,6})?(?:px|pt|r?em|vh|vw|%)?$/.test(value);
}

function note(node: PageNode, dropped: string[]): void {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text !== '') dropped.push(text.slice(0, 500));
}

function isMarkedHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden')?.toLowerCase() === 'true')
    return true;
  return element.nodeName.toUpperCase() === 'DIALOG' && !element.hasAttribute('open');
}

function isStyledAway(styles: Declarations): boolean {
  const is = (name: string, pattern: RegExp) => pattern.test(styles.get(name) ?? '');
  const isNone = (name: string) => isNought(styles.get(name) ?? '');
  if (is('display', /^none$/) || is('visibility', /^(?:hidden|collapse)$/)) return true;
  if (is('text-indent', /^-\d{3,}/) || isNone('opacity') || is('transform', /\bscale\(0(?:\s*,\s*0)?\)/))
    return true;
  if (is('clip-path', /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/)) return true;
  const isFlat = isNone('height') || isNone('max-height') || isNone('width') || isNone('max-width');
  if (isFlat && is('overflow', /^(?:hidden|clip)\b/)) return true;
  if (!is('position', /^(?:absolute|fixed)$/)) return false;
  return is('left', /^-\d{3,}/) || is('top', /^-\d{3,}/) || is('clip', /rect\(\s*[01](?:px)?[\s,]+[01]/);
}

/** The colour behind the words; a picture or a word that is not known may be any colour. */
function groundOf(styles: Declarations, around: Colour | null): Colour | null {
  const picture = `${styles.get('background-image') ?? ''} ${styles.get('background') ?? ''}`;
  if (/url\(|gradient\(/.test(picture)) return null;
  const stated = styles.get('background-color') ?? styles.get('background');
  if (stated === undefined || /^(?:none|inherit|initial|unset|0|0 0)$/.test(stated)) return around;
  const colour =
    colourOf(stated) ??
    stated
      .split(/\s+/)
      .map(colourOf)
      .find((one) => one !== null) ??
    null;
  return colour !== null && colour.alpha < 0.5 ? around : colour;
}
