// A tiny bot on the unmodified discord.js client, for the stand-in's own tests. It does a little of everything.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  Partials,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { StandIn } from './server.ts';

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
const FRUITS = ['apple', 'apricot', 'banana', 'cherry'];
const LAST_PAGE = 2;

export interface ExampleBot {
  readonly client: Client<true>;
  /** Messages as the client's own listener saw them. */
  readonly heard: readonly Message[];
  /** What handlers threw. */
  readonly problems: readonly unknown[];
  stop(): Promise<void>;
}

/** Logs in to a stand-in and registers the commands; resolves when the client is ready. */
export async function startExampleBot(
  standIn: StandIn,
  more: {
    readonly intents?: readonly number[];
    readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  } = {},
): Promise<ExampleBot> {
  const client = new Client({
    intents: [...(more.intents ?? INTENTS)],
    partials: [Partials.Channel],
    rest: { api: standIn.api, retries: 0 },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  const heard: Message[] = [];
  const problems: unknown[] = [];
  const guarded = (work: Promise<unknown>) => void work.catch((problem: unknown) => problems.push(problem));
  client.on(Events.Error, (problem) => problems.push(problem));
  client.on(Events.InteractionCreate, (interaction) =>
    guarded((more.onInteraction ?? onInteraction)(interaction)),
  );
  client.on(Events.MessageCreate, (message) => {
    heard.push(message);
    guarded(onMessage(message));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(standIn.token);
  const live = await ready;
  await live.application.commands.set(COMMANDS);
  return { client: live, heard, problems, stop: () => client.destroy() };
}

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('fruit')
    .setDescription('Says a fruit back')
    .addStringOption((option) =>
      option.setName('name').setDescription('Which').setRequired(true).setAutocomplete(true),
    )
    .addIntegerOption((option) =>
      option.setName('count').setDescription('How many').setMinValue(1).setMaxValue(9),
    )
    .addBooleanOption((option) => option.setName('secret').setDescription('For you alone'))
    .toJSON(),
  new SlashCommandBuilder()
    .setName('pages')
    .setDescription('Works')
    .addSubcommand((sub) => sub.setName('show').setDescription('Pages with buttons'))
    .addSubcommand((sub) => sub.setName('form').setDescription('Opens a form'))
    .addSubcommand((sub) =>
      sub
        .setName('file')
        .setDescription('Measures a file')
        .addAttachmentOption((option) => option.setName('file').setDescription('Which').setRequired(true)),
    )
    .toJSON(),
  new SlashCommandBuilder()
    .setName('guarded')
    .setDescription('Admins only')
    .setDefaultMemberPermissions(32)
    .toJSON(),
  { name: 'Shout this', type: 3 as const },
];

async function onInteraction(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond(
      FRUITS.filter((name) => name.startsWith(typed)).map((name) => ({ name, value: name })),
    );
  }
  if (interaction.isButton()) return interaction.update(page(Number(interaction.customId.split(':')[1])));
  if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    return interaction.editReply(page(Number(interaction.values[0])));
  }
  if (interaction.isModalSubmit())
    return interaction.reply(`Thank you, ${interaction.fields.getTextInputValue('who')}`);
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(interaction.targetMessage.content.toUpperCase());
  return interaction.isChatInputCommand() ? onCommand(interaction) : undefined;
}

async function onCommand(interaction: ChatInputCommandInteraction): Promise<unknown> {
  if (interaction.commandName === 'fruit') return onFruit(interaction);
  if (interaction.commandName === 'guarded') return interaction.reply('Done');
  const wanted = interaction.options.getSubcommand();
  if (wanted === 'show') return interaction.reply(page(0));
  if (wanted === 'form') return interaction.showModal(form());
  const file = interaction.options.getAttachment('file', true);
  await interaction.deferReply();
  const bytes = await (await fetch(file.url)).arrayBuffer();
  await interaction.editReply({
    content: `${bytes.byteLength} bytes`,
    files: [{ attachment: Buffer.from('copy'), name: 'copy.txt' }],
  });
  return interaction.followUp({ content: 'That was all', flags: MessageFlags.Ephemeral });
}

async function onFruit(interaction: ChatInputCommandInteraction): Promise<unknown> {
  const secret = interaction.options.getBoolean('secret') ?? false;
  const text = `${interaction.options.getInteger('count') ?? 1} × ${interaction.options.getString('name', true)}`;
  await interaction.deferReply(secret ? { flags: MessageFlags.Ephemeral } : {});
  const shown = new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
  return interaction.editReply({ components: [shown], flags: MessageFlags.IsComponentsV2 });
}

function page(number: number) {
  const button = (label: string, to: number) =>
    new ButtonBuilder()
      .setCustomId(`page:${to}:${label}`)
      .setLabel(label)
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(to < 0 || to > LAST_PAGE);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    button('Back', number - 1),
    button('Next', number + 1),
  );
  const menu = new StringSelectMenuBuilder()
    .setCustomId('jump')
    .setPlaceholder('Jump to')
    .addOptions([0, 1, LAST_PAGE].map((to) => ({ label: `Page ${to + 1}`, value: String(to) })));
  const menuRow = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
  return { content: `Page ${number + 1} of ${LAST_PAGE + 1}`, components: [row, menuRow] };
}

function form() {
  const input = new TextInputBuilder().setCustomId('who').setStyle(TextInputStyle.Short).setMaxLength(20);
  const label = new LabelBuilder().setLabel('Your name').setTextInputComponent(input);
  return new ModalBuilder().setCustomId('form').setTitle('A form').addLabelComponents(label);
}

async function onMessage(message: Message): Promise<unknown> {
  if (
    message.author.bot ||
    !message.mentions.has(message.client.user, { ignoreEveryone: true, ignoreRepliedUser: true })
  ) {
    return undefined;
  }
  const text = message.content.replace(/<@!?\d{17,20}>/g, '').trim();
  if (text !== 'thread') return message.reply(`You said: ${text}`);
  const thread = await message.startThread({ name: 'Here we go' });
  return thread.send('We are in a thread now');
}
