// What the Discord face says of itself: buttons, hints, refusals, faults. Answers are worded in words.ts.

export const FACE = {
  readAround: 'Read around',
  cite: 'Cite',
  followUp: 'Follow up',
  export: 'Export',
  previous: '◀',
  next: '▶',
  continued: 'continued',

  checkCommand: 'Check against the archive',
  removeCommand: 'Remove this answer',

  followUpTitle: 'Follow up',
  followUpLabel: 'Your question',
  followUpHint: 'and in 2022?',

  page: (number: number, of: number): string => `Page ${number} of ${of}`,
  moreLeftOut: 'There is more than fits here. The terminal shows it whole.',
  citationsLeftOut: (numbers: readonly number[]): string =>
    `Not shown, for want of room: ${numbers.map((one) => `[${one}]`).join(', ')}.`,
  citationsGone: (count: number): string =>
    `${count === 1 ? 'One citation' : `${count} citations`} no longer stand${count === 1 ? 's' : ''} in the archive.`,
  archiveChanged: 'The archive has changed since; this is worked out anew.',
  moreUnreachable:
    'There is more than fits here, and this question is too long to page. Ask it in fewer words.',

  spanGone: 'Those words no longer stand in the archive: the article was changed or taken out since.',
  leadGone: 'That suggestion no longer holds: the archive has changed since. Ask the question anew.',
  buttonUnreadable: 'I can’t read that button any more. Ask the question anew.',
  nothingToCite: 'This page cites nothing.',
  exported: 'The whole answer, to take away.',
  nothingToExport: 'There is no evidence to take away any more.',
  exportTooLarge: 'A file is larger than Discord takes here. The terminal gives it whole: --format.',
  emptyQuestion: 'There is no question in that. Write a few words.',
  emptyMessage: 'That message has no text to check.',

  notAdmin: 'That is for admins of this archive.',
  notHere: 'I don’t answer questions in this server.',
  notInDms: 'I don’t answer questions in direct messages.',
  notOurs: 'That message is no answer of mine.',
  notYours: 'Only the person who asked, or a member who may manage messages, can remove an answer.',
  removed: 'Removed.',
  cannotRemove: 'Discord did not let me remove that message. I may no longer see its channel.',

  privateChannel: 'In this channel answers go to the asker alone, which a mention can’t do. Use /ask.',
  hint:
    'I can’t see what you wrote unless you mention me in it. Write the question after my name, or press ' +
    '“Follow up” under the answer.',
  cooldown: (seconds: number): string =>
    `You ask faster than I can look things up for everybody. Ask again in ${seconds} second${seconds === 1 ? '' : 's'}.`,
  manyStarts: (minutes: number): string =>
    `The bot was started five times within ten minutes. It logs in again in ${minutes} min, to save its starts.`,
  fewStarts: (left: number, minutes: number): string =>
    `Discord allows this bot only ${left} more starts today. It logs in in ${minutes} min, when the count begins anew.`,
  stopping: 'I am restarting. Ask again in a minute.',
  fault: (reference: string): string =>
    `Something went wrong on my side, and the question was not answered. Reference: ${reference}`,

  uploadExpected: {
    host: 'a file uploaded to Discord',
    size: (bytes: number): string => `at most ${Math.floor(bytes / 1024)} KiB`,
    reachable: 'a file that Discord still holds',
  },
} as const;

/** What ends the bot, for the operator: close codes of the gateway and refusals at login. */
export const ENDINGS = {
  4004: 'Discord refused the token. Check DISCORD_TOKEN.',
  4010: 'Discord refused this shard.',
  4011: 'The bot is in too many servers for one shard. Switch sharding on.',
  4012: 'Discord no longer speaks this version of its gateway. Update the bot.',
  4013: 'Discord refused the intents as invalid.',
  4014: 'Discord refused the intents as not allowed for this application.',
  token: 'Discord refused the token. Check DISCORD_TOKEN.',
  sessions: 'Discord allows no more starts today. Wait a day before starting again.',
  unreachable: 'Discord could not be reached. Check DISCORD_API and the network.',
  slow: (seconds: number): string => `Discord did not finish the login within ${seconds} seconds.`,
  unknown: 'Discord closed the connection for good.',
} as const;
