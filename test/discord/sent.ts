// What the bot has put on the wire, and whether it keeps the one promise: behind a quote sign stand an article's words.
import type { Article } from '../../src/corpus/article.ts';
import { visible } from '../../src/discord/escape.ts';
import type { Wire } from '../../stand-in/wire.ts';

/** Every text that the bot has sent, oldest first. */
export function sentTexts(wire: Pick<Wire, 'calls'>): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('content' in value && typeof value.content === 'string') texts.push(value.content);
      Object.values(value).forEach(walk);
    }
  };
  for (const call of wire.calls()) if (call.method !== 'GET') walk(call.body);
  return texts;
}

/** The lines behind a quote sign as a reader sees them: bold and backslashes undone. Code blocks hold none. */
export function quotedLines(text: string): readonly string[] {
  return text
    .replace(/```\n[\s\S]*?\n```/g, '')
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2).replace(/\\([^0-9A-Za-z\s])|\*\*/gu, (_, sign?: string) => sign ?? ''));
}

/** Quoted lines that stand in no article: none, or the promise is broken. */
export function unfounded(texts: readonly string[], articles: readonly Article[]): readonly string[] {
  const known = articles.map((article) => visible(article.text));
  return texts.flatMap(quotedLines).filter((line) => !known.some((text) => text.includes(line.trim())));
}
