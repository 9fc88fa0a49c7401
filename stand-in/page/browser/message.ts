// Draws one message as Discord's client does: who, when, in answer to what, its words and components, who sees it.
import type { Embed } from '../../payloads.ts';
import { CommandType, MessageFlag, MessageType } from '../../protocol.ts';
import type { SeenMessage, View } from '../exchange.ts';
import { drawComponent, drawFile } from './components.ts';
import { button, el } from './dom.ts';
import { drawMarkdown } from './draw-markdown.ts';
import type { Seat } from './seat.ts';
import { clockTime } from './time.ts';

/** A message with its controls. */
export function drawMessage(message: SeenMessage, seat: Seat): HTMLElement {
  const view = seat.view();
  const { author, flags } = message;
  const loading = (flags & MessageFlag.loading) !== 0;
  return el(
    'article',
    {
      class: message.onlyYou ? 'message only-you' : 'message',
      id: `message-${message.id}`,
      'aria-label': `${author.username}, ${clockTime(message.timestamp)}`,
    },
    drawContext(message),
    el(
      'div',
      { class: author.bot ? 'avatar app' : 'avatar', 'aria-hidden': 'true' },
      author.username.slice(0, 1),
    ),
    el(
      'div',
      { class: 'body' },
      el(
        'header',
        {},
        el('b', {}, author.username),
        author.bot && el('span', { class: 'tag' }, 'APP'),
        el('time', { datetime: message.timestamp }, clockTime(message.timestamp)),
      ),
      ...(loading
        ? [el('p', { class: 'thinking' }, `${author.username} is thinking…`)]
        : drawBody(message, seat)),
      message.onlyYou && drawOnlyYou(message, seat),
    ),
    !message.onlyYou && !loading && drawActions(message, view, seat),
  );
}

function drawBody(message: SeenMessage, seat: Seat): readonly (Node | false)[] {
  const view = seat.view();
  const content = message.type === MessageType.threadStarter ? starterWords(message) : message.content;
  return [
    content !== '' && drawMarkdown(content, view),
    ...message.embeds.map((embed) => drawEmbed(embed, view)),
    ...message.attachments
      .filter(({ url }) => !JSON.stringify(message.components).includes(JSON.stringify(url)))
      .map(({ url, filename, content_type }) =>
        content_type.startsWith('image/')
          ? el('img', { src: url, alt: filename, class: 'picture' })
          : drawFile(url, filename),
      ),
    ...message.components.map((component) => drawComponent(component, message, seat)),
    message.edited_timestamp !== null &&
      message.interaction_metadata === undefined &&
      el('span', { class: 'edited' }, '(edited)'),
  ];
}

function starterWords(message: SeenMessage): string {
  return message.referenced_message
    ? 'The thread starts from a message of the channel above it.'
    : message.content;
}

function drawEmbed(embed: Embed, view: View): HTMLElement {
  return el(
    'div',
    { class: 'embed' },
    embed.title !== undefined && el('b', {}, embed.title),
    embed.description !== undefined && drawMarkdown(embed.description, view),
    ...(embed.fields ?? []).map((field) =>
      el('div', {}, el('b', {}, field.name), drawMarkdown(field.value, view)),
    ),
    embed.footer !== undefined && el('small', {}, embed.footer.text),
  );
}

/** The line above a message: which message it answers, or who used a command. */
function drawContext(message: SeenMessage): HTMLElement | false {
  const asked = message.interaction_metadata;
  if (asked && message.type !== MessageType.reply)
    return el('p', { class: 'context' }, el('b', {}, asked.user.username), ` used ${message.used}`);
  const before = message.referenced_message;
  if (!before || message.type !== MessageType.reply) return false;
  const words = before.content === '' ? 'an answer' : before.content.slice(0, 80);
  return el('p', { class: 'context' }, '↱ ', el('b', {}, before.author.username), ` ${words}`);
}

function drawOnlyYou(message: SeenMessage, seat: Seat): HTMLElement {
  const dismiss = () => void seat.perform({ do: 'dismiss', message: message.id });
  return el(
    'p',
    { class: 'ephemeral' },
    '◎ Only you can see this • ',
    button('Dismiss message', dismiss, { class: 'as-link' }),
  );
}

function drawActions(message: SeenMessage, view: View, seat: Seat): HTMLElement {
  const use = (name: string) => () => void seat.perform({ do: 'use on message', name, message: message.id });
  const apps = view.commands
    .filter((command) => command.type === CommandType.message)
    .map((command) => button(`Apps: ${command.name}`, use(command.name)));
  const canThread =
    view.place.kind === 'text' && (message.flags & MessageFlag.hasThread) === 0 && message.type !== 21;
  const startThread = () => {
    const name = (message.content || 'Follow-up').slice(0, 60);
    void seat.perform({ do: 'start thread', message: message.id, name });
  };
  return el(
    'details',
    { class: 'actions' },
    el('summary', { 'aria-label': `What to do with this message of ${message.author.username}` }, '⋯'),
    el(
      'div',
      {},
      view.mayWrite && button('Reply', () => seat.replyTo(message.id)),
      canThread && button('Start a thread', startThread),
      ...apps,
      message.author.id === view.me.id &&
        button('Delete', () => void seat.perform({ do: 'delete', message: message.id })),
    ),
  );
}
