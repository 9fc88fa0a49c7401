// The question in a message's raw content: without mentions, custom emoji and the marks of Markdown around them.

/** User, role, channel and command mentions, time stamps and custom emoji, as Discord writes them in a message. */
const MARKS =
  /<(?:@[!&]?\d{1,20}|#\d{1,20}|\/[^:<>]{1,64}:\d{1,20}|t:-?\d{1,20}(?::\w)?|a?:\w{1,64}:\d{1,20})>/g;

/** True where the text itself mentions the user, not by a role, a reply or everyone. */
export function mentions(content: string, userId: string): boolean {
  return content.includes(`<@${userId}>`) || content.includes(`<@!${userId}>`);
}

/** The words of a message to the bot, in one line; `''` where nothing but marks stands in it. */
export function wordsOf(content: string, botId: string): string {
  const ours = content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ');
  return ours.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
}
