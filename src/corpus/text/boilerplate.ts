// Tells the blocks of a page that are not the article: forms, share and cookie lines, boxes, navigation, credits.
// A block goes only where all its sentences are such; general wording of web sites, no site's own.
import { sentencesOf } from '../sentence.ts';

export interface Sifted {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
}

/** Sentences that a site says of itself: forms, consent, subscriptions. Told of somebody they are news. */
const SITE_SENTENCES: readonly RegExp[] = [
  // comment forms
  /^leave (?:a|your) (?:reply|comment)\b.{0,60}$/i,
  /^(?:your )?e-?mail address will not be published\b/i,
  /^required fields are marked\b/i,
  /^(?:comment|name|e-?mail|website|url|message|captcha)(?: address)?\s?(?:\*|\(required\)|:)?\s?\*?$/i,
  /^save my name,? e-?mail\b/i,
  /^notify me (?:of|when|by|via)\b/i,
  /^this site uses akismet\b/i,
  /^learn how your comment data is processed\b/i,
  /^you must be (?:logged in|registered|a member) to\b/i,
  /^(?:log|sign) ?in to (?:comment|reply|leave|post|join|continue|read|follow)\b.{0,60}$/i,
  /^(?:post|submit|add|write|view|hide|show|load|see|read|join) (?:a |an |your |all |more |the |\d+ )?(?:comments?|conversation|reply|replies|discussion)$/i,
  /^(?:cancel )?reply$/i,
  /^be the first to (?:comment|reply|share)\b/i,
  /^comments? (?:are|is) (?:now )?(?:closed|off|disabled|moderated)\b/i,
  // cookies and consent
  /^(?:we|this (?:web)?site|our (?:web)?site|we and our (?:\d+ )?partners) (?:also )?uses? (?:\S+ ){0,3}cookies\b/i,
  /^by (?:continuing|using|clicking|browsing|closing|signing up|subscribing|submitting)\b.{0,120}\byou (?:agree|accept|consent|acknowledge)\b/i,
  /^(?:accept|reject|manage|allow|customi[sz]e) (?:all )?(?:cookies|preferences|settings|choices|options)$/i,
  /^you can (?:opt out|unsubscribe|change your (?:settings|preferences|mind))\b.{0,80}$/i,
  // subscriptions, accounts, appeals
  /^(?:please )?(?:sign up|subscribe|register|sign in|log in)\b.{0,40}\b(?:newsletters?|inbox|e-?mails?|alerts?|updates|access|account|reading|digest|briefing|podcast|channel|today|now|here|free)\b.{0,60}$/i,
  /^(?:please )?(?:subscribe|sign up|sign in|log in|register|donate)(?: now| here| today| to read| for free)?\s?[.!»›→]?$/i,
  /^get (?:the|our|your|all)\b.{0,80}\b(?:your inbox|by e-?mail|newsletter|straight to your|delivered to)\b.{0,60}$/i,
  /^(?:enter|type) your e-?mail\b.{0,80}$/i,
  /^(?:already|not yet|not) (?:a|have an?) (?:subscriber|member|account)\b.{0,60}$/i,
  /^(?:to (?:continue|keep|read)|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to))\b.{0,80}\b(?:subscri|regist|member|log in|sign in|reading)\w*.{0,40}$/i,
  /^you have (?:\S+ ){1,3}free (?:articles?|stories|story)\b.{0,60}$/i,
  /^(?:thank you|thanks) for (?:subscribing|signing up|registering|reading)\b.{0,80}$/i,
  /^(?:please )?(?:support|help us|consider (?:supporting|donating|subscribing))\b.{0,60}\b(?:our work|independent journalism|our journalism|our newsroom|this site)\b.{0,60}$/i,
  /^(?:un)?subscribe (?:at any time|to (?:our|the|this) (?:\S+ ){0,4}(?:newsletter|channel|podcast|magazine|print edition))\b.{0,60}$/i,
  /^(?:start|begin) your (?:\S+ ){0,2}(?:trial|subscription)\b.{0,40}$/i,
];

/** Labels, rows of links, credits and rights; whatever follows a label belongs to it. */
const LABELS: readonly RegExp[] = [
  // navigation and pointers elsewhere
  /^(?:skip to (?:main |the )?(?:content|navigation)|back to (?:top|home)|toggle (?:navigation|menu)|open menu|close menu|main menu|menu|search|home|next|previous|load more|show more|see more|view all|more)$/i,
  /^(?:next|previous|older|newer) (?:article|post|story|page|entry|posts|entries)s?\b[^.!?]{0,100}$/i,
  /^(?:read|see|watch|listen|also|continue|more|don[’']t miss|up next|recommended|related|trending|most read|popular|you may also like|you might also like|editor[’']?s[’']? picks?)(?: also| more| next| now| on| read| reading| from| this| the| full| story| stories| articles?| posts?| coverage| topics?| links?| content| news| for you| today| here| in| about)*\s?(?:[:»›→|]\s?.{0,200}|\.{3}|…)?$/i,
  /^(?:page \d+ of \d+|\d+ of \d+|\d+ ?min(?:ute)?s? (?:read|ago|listen)|\d+ (?:shares?|views?|comments?|replies|responses|likes)|listen to this article\b.{0,30}|estimated reading time.{0,20})$/i,
  // advertisements
  /^[-–—\s]*(?:advert|advertisement|advertising|sponsored(?: content| by.{0,40})?|promoted(?: content)?|ads? by .{1,40}|paid (?:post|content))[-–—\s]*$/i,
  /^(?:story|article|text) continues (?:below|after)\b.{0,40}$/i,
  /^scroll (?:down )?(?:to continue|for more)\b.{0,40}$/i,
  // credits, tags, rights
  /^[([]?(?:file )?(?:photo|image|picture|photograph|video|graphic|illustration|cover image|featured image)s?(?: credits?| source| courtesy(?: of)?| by)?\s?[:/|©]\s?.{1,120}$/i,
  /^[([]?(?:[Pp]hoto|[Ii]mage|[Pp]hotograph|[Ii]llustration|[Vv]ideo|[Gg]raphic)s? (?:by|courtesy of|credit) [\p{Lu}@].{1,100}$/u,
  /^(?:image|photo|media|picture|video) (?:copyright|caption|credit|source)\b.{0,80}$/i,
  /^(?:image|photo|slide|picture) \d{1,3} of \/? ?\d{1,3}$/i,
  /^(?:caption|close|expand|about the authors?|recent articles)$/i,
  /^(?:media playback is (?:unsupported|not supported)|this (?:slideshow|video|content|site|page) requires javascript|please enable javascript|your browser does not support)\b.{0,80}$/i,
  /^\(?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?:,? (?:and )?(?:reporting|writing|editing))?(?: (?:for|from|in) [^"“]{1,40})? by \p{Lu}[^"“]{1,200}\)?$/u,
  /^\p{Lu}\S{0,30} (?:\p{Ll}{1,3} )?\p{Lu}[^"“]{0,200}\bcontributed (?:reporting|to this (?:report|story|article|piece))\b.{0,60}$/u,
  /^click (?:here )?to (?:tweet|share|subscribe|read|see|get|view)\b.{0,80}$|^click here\b.{0,80}$/i,
  /^credits?\s?:\s?.{1,100}$/i,
  /^(?:©|\([Cc]\)\s|[Cc]opyright\b(?: ©|\s?\([Cc]\)|:)?\s?(?:\d{4}(?: by(?: the)?)?(?:$|\W{1,3}[\p{Lu}\d])|by \p{Lu}|all rights\b)).{0,200}$/u,
  /^(?:all|some) rights reserved\b.{0,120}$/i,
  /^(?:this material|no part of this|reproduction|republication)\b.{0,60}\b(?:may not be|(?:is|are) (?:strictly |expressly )?prohibited|without (?:prior |written )*permission)\b.{0,120}$/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|tagged(?: with| in)?|keywords)\s?:\s?[^.!?]{0,200}$/i,
  /^(?:follow|like|find|join) (?:us|me|the author|the conversation|@\w{1,30}|[^.,]{1,40}) on (?:twitter|facebook|instagram|x|linkedin|telegram|youtube|whatsapp|threads|bluesky|mastodon|social media)\b.{0,80}$/i,
];

/** A caption that ends with its credit. */
const CAPTION =
  /^.{0,220}[([.]\s?(?:file )?(?:photo|image|photograph|picture)s?(?:(?: credit| courtesy)?\s?[:/]| by| courtesy of)\s?[^.]{1,60}$/i;
/** Words by which a sentence tells what somebody else said or did. */
const TOLD =
  /\b(?:said|says|told|tells|according to|wrote|argued|warned|claimed|reported|the report|prosecutors|minist(?:er|ry)|court|police)\b/i;

const SHORT_LABEL = 6;

const NETWORKS = new Set(
  `facebook twitter x linkedin whatsapp pinterest reddit telegram flipboard messenger bluesky threads mastodon
  instagram youtube tumblr pocket viber vk weibo wechat tiktok rss email e-mail print`.split(/\s+/),
);
const SHARE_WORDS = new Set(
  `share tweet pin it save copy link url on to via this article story post page click opens in new window follow us
  here with friends send more and or by a friend gift full`.split(/\s+/),
);
const FOOTER_WORDS = new Set(
  `privacy policy terms of use service conditions cookies cookie contact us about advertise advertising careers jobs
  help sitemap and accessibility statement imprint legal notice disclaimer settings preferences site map faq faqs
  do not sell my personal information your california rights ad choices adchoices press subscribe newsletter
  newsletters home rss feedback our team masthead`.split(/\s+/),
);

/** Headings after which nothing but readers' comments follows. */
const COMMENTS =
  /^(?:\d{1,5} (?:comments?|replies|responses|thoughts on\b.{0,200})|comments? ?\(\d{1,5}\)|(?:reader |user |all )?comments)$/i;
/** Headings of boxes that list other articles by their headlines. */
const LISTS =
  /^(?:(?:top stories|you (?:may|might) also like|more from|read (?:more|next|also)|see also|editor[’']?s[’']? picks?|don[’']t miss|also on)\b[^.!?]{0,60}|(?:related|recommended|most (?:read|popular|viewed)|more|trending|latest|popular)(?: (?:now|today|this|on|in|for|from|and|the|you|most|read|viewed|shared|week|month|site|section|topic|author|stories|story|articles?|news|coverage|posts?|topics|links?|reading|content|headlines|videos?))*\s?:?)$/i;
/** The same followed by words of their own, such as "More on the floods": a subheading unless the article is over. */
const LATE_LISTS =
  /^(?:related|recommended|most (?:read|popular|viewed)|more (?:on|in|stories|news)|trending|latest|popular)\b[^.!?]{0,60}$/i;
/** A block that ends like a sentence and is as long as one. */
const SENTENCE = /^.{60,}[.!?…]["”’»)]{0,3}$/s;
/** Forms end with these fields, so a bare "Name" or "Comment" counts only after a form's heading. */
const FORM =
  /^(?:leave (?:a|your) (?:reply|comment)|post (?:a|your) comment|add (?:a|your) comment|join the (?:conversation|discussion)|your e-?mail address will not)\b/i;
const BARE_FIELD = /^(?:comment|name|e-?mail|website|url|message)$/i;

/** The blocks that are the article, and those that are not, each in order. */
export function withoutBoilerplate(blocks: readonly string[]): Sifted {
  const kept: string[] = [];
  const dropped: string[] = [];
  let place: 'article' | 'form' | 'list' | 'comments' = 'article';
  let length = 0;
  const total = blocks.reduce((sum, block) => sum + block.length, 0);
  const end = blocks.findLastIndex((block) => SENTENCE.test(block) && !isBoilerplate(block));
  for (const [index, block] of blocks.entries()) {
    const bare = block.replace(/^[-*•·▪◦]\s+/, '').trim();
    const late = kept.length >= 2 && length * 3 >= total;
    if (place === 'list' && (block.length > 160 || /[.!?…][\s"'”’»)]{0,3}$/.test(block))) place = 'article';
    if (place === 'form' && !isBoilerplate(bare) && !BARE_FIELD.test(bare)) place = 'article';
    if (LISTS.test(bare) || (index > end && LATE_LISTS.test(bare))) place = 'list';
    else if (FORM.test(bare)) place = 'form';
    else if (late && COMMENTS.test(bare)) place = 'comments';
    if (place !== 'article' || (isBoilerplate(bare) && !BARE_FIELD.test(bare))) dropped.push(block);
    else {
      kept.push(block);
      length += block.length;
    }
  }
  return { kept, dropped };
}

/** True where every sentence of the block is boilerplate. A block in which someone is quoted or cited never is. */
export function isBoilerplate(block: string): boolean {
  if (block.length > 600) return false;
  if (isChrome(block) || CAPTION.test(block)) return true;
  const sentences = sentencesOf(block);
  return sentences.length > 0 && sentences.every(({ start, end }) => isSiteSentence(block.slice(start, end)));
}

function isSiteSentence(sentence: string): boolean {
  const bare = sentence.replace(/[.!*]{1,3}$/, '');
  // A label with a full stop behind it is short; what is longer and ends like a sentence may be one.
  const short = bare.split(/\s/).length <= SHORT_LABEL;
  if (isChrome(bare) || LABELS.some((label) => label.test(sentence) || (short && label.test(bare))))
    return true;
  if (/^["“‘«]|[,.!?]["”]/.test(sentence) || TOLD.test(sentence)) return false;
  return SITE_SENTENCES.some((line) => line.test(sentence) || line.test(bare));
}

/** Rows of share buttons, of links in a footer, and bread crumbs. */
function isChrome(line: string): boolean {
  if (line.length > 200) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (words.length === 0) return !/[\p{L}\p{N}]/u.test(line);
  if (words.length > 24) return false;
  const share = words.every((word) => NETWORKS.has(word) || SHARE_WORDS.has(word));
  if (
    share &&
    words.some((word) => (NETWORKS.has(word) && word !== 'x') || word === 'share' || word === 'tweet')
  )
    return true;
  if (words.length >= 2 && words.every((word) => FOOTER_WORDS.has(word)) && !/[.!?]$/.test(line)) return true;
  return isCrumbs(line);
}

function isCrumbs(line: string): boolean {
  if (/\d|[.!?]$/.test(line)) return false;
  const parts = line.split(/\s[|›»>•·/]\s/);
  return parts.length >= 3 && parts.every((part) => part.trim().split(/\s+/).length <= 4);
}
