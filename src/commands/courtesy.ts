// Words to the bot itself: thanks and greetings, asking what it can do, asking for more. Tells them from questions to
// the archive by the words alone; knows no archive.

/** Words that thank, greet or agree, and ask nothing. */
const CHATTER = new Set(
  'thanks thank thx ty cheers ok okay k cool nice great good lol haha wow yes yeah yep no nope sure hi hello hey bye please right perfect awesome interesting hmm i see got it you so very much a lot that is was there and but well oh ah'.split(
    ' ',
  ),
);

/** Asks what the bot is for, or how to ask. */
const FOR_HELP = [
  /^(?:help|commands?|usage|menu|manual|instructions|options|info)(?: me)?$/,
  /^(?:how|what) (?:do|does|can|could|should|will|would) (?:i|we|you|this|it|one|this bot|the bot|attache) (?:use|ask|do|query|work|know|answer|help|tell|say|find)(?: (?:me|us|this|it|you|here|that|with|for|about|questions?|things?|the bot|this bot|attache)){0,3}$/,
  /^(?:what|which) (?:questions?|commands?|things?) (?:can|could|do|may|are|does) (?:i|we|you|there|this|it|the bot)(?: (?:ask|have|know|use|answer|take|understand|there|here|you|it)){0,3}$/,
  /^(?:who|what) are you$/,
  /^(?:can|could|will|would) you help(?: me| us)?(?: with (?:this|that|it|something))?$/,
  /^i need (?:some )?help$/,
];

/** Asks for more of the answer before. */
const FOR_MORE = [
  /^(?:(?:tell|show|give) (?:me |us )?)?(?:(?:some|any|a (?:bit|little|lot)|even|much) )?more(?: (?:details?|info|information|results?|passages?|quotes?|quotations?|articles|please|now))?$/,
  /^(?:(?:tell|show|give) (?:me |us )?)?(?:(?:some|any|a (?:bit|little)|even) )?more (?:about|on|of) (?:it|that|this|these|those|the same)$/,
  /^(?:is|are) there (?:any |anything )?more$/,
  /^(?:go on|continue|carry on|keep going|next|next page|anything else|what else|elaborate|further|expand)$/,
];

/** Words before and behind what is meant. */
const AROUND =
  /^(?:(?:please|pls|and|ok|okay|so|well|hi|hello|hey|yes|now|can you|could you|would you) )+|(?: (?:please|pls|thanks|then|now))+$/g;

function plain(words: string): string {
  const found = words
    .slice(0, 120)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (found ?? []).join(' ');
}

function isOneOf(patterns: readonly RegExp[], words: string): boolean {
  const bare = plain(words);
  const inner = bare.replace(AROUND, '');
  return patterns.some((pattern) => pattern.test(bare) || pattern.test(inner));
}

/** Only thanks, greetings, agreement, or no word at all. */
export function isChatter(words: string): boolean {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.every((word) => CHATTER.has(word));
}

/** "Help", "What can you do?", "How does this work?" */
export function asksForHelp(words: string): boolean {
  return isOneOf(FOR_HELP, words);
}

/** "More", "Tell me more about it", "Anything else?" */
export function asksForMore(words: string): boolean {
  return isOneOf(FOR_MORE, words);
}
