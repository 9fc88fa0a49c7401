// What an operator sets for the Discord face, typed. Read from the environment elsewhere; nothing here reads it.

export interface DiscordSettings {
  readonly token: string;
  /** The application's id; asked of Discord where null. */
  readonly applicationId: string | null;
  /** Discord's API without its version, such as `https://discord.com/api`. */
  readonly apiUrl: string;
  /** User ids that may use admin commands anywhere. */
  readonly adminUsers: readonly string[];
  /** Guild ids in which members with Manage Server may use admin commands. */
  readonly adminGuilds: readonly string[];
  /** Guild ids in which questions are answered; empty means everywhere. */
  readonly allowedGuilds: readonly string[];
  readonly allowDms: boolean;
  /** Channel ids (a thread follows its parent) in which answers go to the asker alone unless asked otherwise. */
  readonly privateChannels: readonly string[];
  /**
   * Where attachments may be fetched from: a host name (then over https alone), or a whole origin such as
   * `http://127.0.0.1:4000`.
   */
  readonly attachmentHosts: readonly string[];
  /** Largest attachment that is read, in bytes. */
  readonly attachmentLimit: number;
  /** Questions of one person that are answered in any minute. */
  readonly questionsPerMinute: number;
  readonly registerAtStart: boolean;
  /** The guild to register commands in; null registers them everywhere. */
  readonly registerGuild: string | null;
}
