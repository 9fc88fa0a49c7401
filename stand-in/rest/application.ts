// The routes about the app itself: gateway address, own user, owner or team, emojis.
import { appFlags } from '../app-flags.ts';
import type { User } from '../payloads.ts';

import { known, type State } from '../state.ts';
import { ok, param, type Route } from './call.ts';

function application(state: State): object {
  const { app } = state;
  return {
    id: app.id,
    name: app.name,
    icon: null,
    description: '',
    type: null,
    bot: state.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: appFlags(state),
    flags_new: String(appFlags(state)),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: app.owner,
    team: app.team ? teamObject(app.team) : null,
    approximate_guild_count: state.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    integration_types_config: { 0: {} },
  };
}

function teamObject(team: {
  readonly id: string;
  readonly name: string;
  readonly members: readonly User[];
}): object {
  return {
    id: team.id,
    name: team.name,
    icon: null,
    owner_user_id: team.members[0]?.id,
    members: team.members.map((user) => ({
      user,
      team_id: team.id,
      membership_state: 2,
      role: 'admin',
      permissions: ['*'],
    })),
  };
}

export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    answer: ({ state }) =>
      ok({
        url: state.origin().replace('http:', 'ws:'),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: state.sessions.remaining,
          reset_after: state.sessions.resetAfter,
          max_concurrency: 1,
        },
      }),
  },
  {
    method: 'GET',
    path: '/users/@me',
    answer: ({ state }) =>
      ok({ ...state.bot, mfa_enabled: true, locale: 'en-US', verified: true, email: null }),
  },
  {
    method: 'GET',
    path: '/users/:user',
    answer: (call) => ok(known(call.state.users, param(call, 'user'), 'unknownUser')),
  },
  { method: 'GET', path: '/oauth2/applications/@me', answer: ({ state }) => ok(application(state)) },
  { method: 'GET', path: '/applications/@me', answer: ({ state }) => ok(application(state)) },
  { method: 'GET', path: '/applications/:app/emojis', answer: () => ok({ items: [] }) },
];
