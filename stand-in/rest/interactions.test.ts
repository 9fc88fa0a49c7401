// When an interaction and its token may be used, asked by the real client.
import { ChatInputCommandInteraction, type Interaction, MessageFlags, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleBot, startExampleBot } from '../example-bot.ts';
import { codeOf } from '../refused.ts';
import { type StandIn, startStandIn } from '../server.ts';

let standIn: StandIn;
let bot: ExampleBot;
let behave: (interaction: ChatInputCommandInteraction) => Promise<unknown>;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startExampleBot(standIn, {
    onInteraction: async (interaction: Interaction) =>
      interaction instanceof ChatInputCommandInteraction ? behave(interaction) : undefined,
  });
});
afterEach(() => standIn.clock.run());
afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

const alice = () => standIn.driver.as('alice').in('general');

/** Runs a slash command whose handler is `work`, and gives what `work` gives. */
function handling<T>(work: (interaction: ChatInputCommandInteraction) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    behave = (interaction) => work(interaction).then(resolve, reject);
    alice().slash('/fruit', { name: 'apple' });
  });
}

describe('an interaction', () => {
  it('is unknown after 3 s', async () => {
    const code = await handling((interaction) => {
      standIn.clock.advance(3001);
      return codeOf(interaction.reply('too late'));
    });
    expect(code).toBe(10062);
  });

  it('can be answered just before', async () => {
    const code = await handling((interaction) => {
      standIn.clock.hold();
      standIn.clock.advance(2999 - (standIn.clock.now() - interaction.createdTimestamp));
      return codeOf(interaction.reply('in time'));
    });
    expect(code).toBe(0);
  });

  it('is unknown under another token', async () => {
    const code = await handling((interaction) =>
      codeOf(
        bot.client.rest.post(Routes.interactionCallback(interaction.id, 'other'), {
          body: { type: 5 },
          auth: false,
        }),
      ),
    );
    expect(code).toBe(10062);
  });

  it('is acknowledged once', async () => {
    const codes = await handling((interaction) =>
      Promise.all([codeOf(interaction.reply('one')), codeOf(interaction.deferReply())]),
    );
    expect([...codes].sort()).toEqual([0, 40060]);
  });

  it('takes no answer of another kind', async () => {
    const code = await handling((interaction) =>
      codeOf(
        bot.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
          body: { type: 8, data: { choices: [] } },
          auth: false,
        }),
      ),
    );
    expect(code).toBe(50035);
  });

  it('gives its message when asked for it', async () => {
    const message = await handling(async (interaction) => {
      const response = await interaction.reply({ content: 'here', withResponse: true });
      return response.resource?.message;
    });
    expect(message?.content).toBe('here');
  });
});

describe('an interaction token', () => {
  it('is of no use before the acknowledgement', async () => {
    const code = await handling((interaction) =>
      codeOf(
        bot.client.rest.patch(Routes.webhookMessage(interaction.applicationId, interaction.token), {
          body: { content: 'x' },
          auth: false,
        }),
      ),
    );
    expect(code).toBe(10015);
  });

  it('is unknown when nobody got it', async () => {
    expect(
      await codeOf(
        bot.client.rest.post(Routes.webhook(bot.client.application.id, 'nobodys'), {
          body: { content: 'x' },
          auth: false,
        }),
      ),
    ).toBe(10015);
  });

  it('is invalid after 15 minutes', async () => {
    const codes = await handling(async (interaction) => {
      await interaction.deferReply();
      standIn.clock.advance(15 * 60 * 1000 - 1000);
      const before = await codeOf(interaction.editReply('still there'));
      standIn.clock.advance(2000);
      return [
        before,
        await codeOf(interaction.editReply('gone')),
        await codeOf(interaction.followUp('gone')),
      ];
    });
    expect(codes).toEqual([0, 50027, 50027]);
  });

  it('reaches its own messages only, and no deleted ones', async () => {
    const other = alice().say('not yours').message;
    const codes = await handling(async (interaction) => {
      await interaction.reply('mine');
      const foreign = await codeOf(interaction.editReply({ message: other.id, content: 'x' }));
      await interaction.deleteReply();
      return [foreign, await codeOf(interaction.editReply('x'))];
    });
    expect(codes).toEqual([10008, 10008]);
  });

  it('fills the loading message with the first follow-up', async () => {
    const [original, followUp] = await handling(async (interaction) => {
      await interaction.deferReply();
      const sent = await interaction.followUp({ content: 'now', flags: MessageFlags.Ephemeral });
      return [await interaction.fetchReply(), sent];
    });
    expect(original?.id).toBe(followUp?.id);
    expect(followUp?.flags.has(MessageFlags.Ephemeral)).toBe(false);
  });
});
