// The objects that travel between Discord and an app, as far as the stand-in fills them. Types only.

export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly bot: boolean;
  readonly flags: number;
  readonly public_flags: number;
  readonly primary_guild: null;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
  readonly position: number;
  readonly color: number;
  readonly colors: {
    readonly primary_color: number;
    readonly secondary_color: null;
    readonly tertiary_color: null;
  };
  readonly hoist: boolean;
  readonly managed: boolean;
  readonly mentionable: boolean;
  readonly flags: number;
}

export interface Member {
  readonly user: User;
  readonly nick: string | null;
  readonly avatar: string | null;
  readonly roles: readonly string[];
  readonly joined_at: string;
  readonly deaf: boolean;
  readonly mute: boolean;
  readonly flags: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly preferred_locale: string;
  readonly joined_at: string;
  readonly roles: readonly Role[];
  readonly members: readonly Member[];
}

export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

export interface ThreadMetadata {
  readonly archived: boolean;
  readonly locked: boolean;
  readonly auto_archive_duration: number;
  readonly archive_timestamp: string;
  readonly create_timestamp: string;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly flags: number;
  readonly guild_id?: string;
  readonly name?: string;
  readonly topic?: string | null;
  readonly position?: number;
  readonly nsfw?: boolean;
  readonly parent_id?: string | null;
  readonly permission_overwrites?: readonly Overwrite[];
  readonly rate_limit_per_user?: number;
  readonly available_tags?: readonly unknown[];
  readonly last_message_id?: string | null;
  readonly recipients?: readonly User[];
  readonly owner_id?: string;
  readonly thread_metadata?: ThreadMetadata;
  readonly message_count?: number;
  readonly member_count?: number;
  readonly total_message_sent?: number;
  readonly applied_tags?: readonly string[];
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly description?: string;
  readonly ephemeral?: boolean;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export interface Media {
  readonly url: string;
  readonly [key: string]: unknown;
}

/** One component of any kind; which keys it has depends on `type`. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly style?: number;
  readonly label?: string;
  readonly description?: string | null;
  readonly url?: string;
  readonly emoji?: { readonly name?: string; readonly id?: string };
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly SelectOption[];
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly items?: readonly { readonly media: Media; readonly description?: string | null }[];
  readonly media?: Media;
  readonly file?: Media;
}

export interface Embed {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly author?: { readonly name: string };
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[];
  readonly footer?: { readonly text: string };
  readonly [key: string]: unknown;
}

export interface MessageReference {
  readonly type: number;
  readonly channel_id: string;
  readonly message_id?: string;
  readonly guild_id?: string;
}

export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: User;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: boolean;
  readonly pinned: boolean;
  readonly mention_everyone: boolean;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly flags: number;
  readonly nonce?: string | number;
  readonly webhook_id?: string;
  readonly application_id?: string;
  readonly interaction_metadata?: InteractionMetadata;
  readonly message_reference?: MessageReference;
  readonly referenced_message?: Message | null;
  readonly thread?: Channel;
}

export interface InteractionMetadata {
  readonly id: string;
  readonly type: number;
  readonly user: User;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  readonly target_message_id?: string;
  readonly interacted_message_id?: string;
  readonly original_response_message_id?: string;
  readonly triggering_interaction_metadata?: InteractionMetadata;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly CommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface Command {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly default_member_permissions: string | null;
  readonly guild_id?: string;
  readonly contexts?: readonly number[] | null;
  readonly options?: readonly CommandOption[];
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}
