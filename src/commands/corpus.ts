// /corpus: for admins. Status, reload, rejected, add, remove. The one command that gets the host.
import type { Problem } from '../corpus/problem.ts';
import { extensionsRead } from '../corpus/readers.ts';
import type { Archive } from '../index/archive.ts';
import type { Host, ReloadReport } from '../index/host.ts';
import type { Answer, Line, Part, Section, Suggestion, Title } from './answer.ts';
import { matching } from './choices.ts';
import type { AdminCall, AdminCommand } from './command.ts';
import { countsOf } from './counts.ts';
import { option } from './option.ts';
import { invalid, reported, understood } from './outcome.ts';

type What = Extract<Title, { kind: 'corpus' }>['what'];

function report(
  archive: Archive,
  call: AdminCall,
  what: What,
  lines: readonly Line[],
  next: readonly Suggestion[] = [],
): Answer {
  const read = understood(null, call.options, 'admin');
  return reported(archive, {
    command: 'corpus',
    understood: read,
    title: { kind: 'corpus', what },
    sections: [{ heading: null, shown: [], lines }],
    next,
  });
}

/** Problems of one severity under the part's heading; no section where there are none. */
function problemsUnder(part: Part, problems: readonly Problem[]): readonly Section[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem): Line => ({ kind: 'problem', problem }));
  return [{ heading: { kind: 'part', part }, shown: [], lines }];
}

function status(call: AdminCall): Answer {
  const archive = call.host.snapshot();
  const line: Line = {
    kind: 'status',
    articles: archive.articles.length,
    passages: archive.passages.length,
    counts: countsOf(archive, archive.articles),
    version: archive.version,
    problems: archive.problems.length,
    withoutUrl: archive.articles.filter((article) => article.url === null).length,
  };
  return report(
    archive,
    call,
    'status',
    [line],
    [{ label: 'problems', call: { command: 'corpus', subcommand: 'rejected', options: {} } }],
  );
}

function rejected(call: AdminCall): Answer {
  const archive = call.host.snapshot();
  const of = (severity: Problem['severity']) => archive.problems.filter((one) => one.severity === severity);
  const sections = [...problemsUnder('set-aside', of('reject')), ...problemsUnder('warnings', of('warning'))];
  const whole = report(archive, call, 'rejected', [{ kind: 'no-problems' }]);
  return sections.length === 0 ? whole : { ...whole, sections };
}

/** What a change did, or the problem that kept it from being made. */
function outcome(call: AdminCall, what: What, result: ReloadReport | Problem): Answer {
  const archive = call.host.snapshot();
  if ('code' in result)
    return invalid(archive, { command: 'corpus', subcommand: call.subcommand, options: call.options }, [
      result,
    ]);
  return report(
    archive,
    call,
    what,
    [{ kind: 'reload', report: result }],
    result.problems.length > 0
      ? [{ label: 'problems', call: { command: 'corpus', subcommand: 'rejected', options: {} } }]
      : [],
  );
}

async function remove(call: AdminCall, host: Host): Promise<Answer> {
  const archive = host.snapshot();
  const id = call.options.id ?? '';
  const article = archive.article(id);
  if (article === null || call.options.confirm === 'true')
    return outcome(call, 'remove', await host.remove(id));
  const next: readonly Suggestion[] = [
    { label: 'confirm', call: { command: 'corpus', subcommand: 'remove', options: { id, confirm: 'true' } } },
  ];
  return report(archive, call, 'confirm-remove', [{ kind: 'confirm-remove', id, file: article.file }], next);
}

async function add(call: AdminCall): Promise<Answer> {
  const { upload, host } = call;
  if (upload !== null) return outcome(call, 'add', await host.add(upload.name, upload.bytes));
  const problem: Problem = {
    code: 'missing-option',
    severity: 'reject',
    option: 'file',
    found: 'nothing',
    expected: 'a file',
  };
  return outcome(call, 'add', problem);
}

async function answer(call: AdminCall): Promise<Answer> {
  if (call.subcommand === 'status') return status(call);
  if (call.subcommand === 'rejected') return rejected(call);
  if (call.subcommand === 'add') return add(call);
  if (call.subcommand === 'remove') return remove(call, call.host);
  return outcome(call, 'reload', await call.host.reload());
}

export const corpus: AdminCommand = {
  kind: 'admin',
  name: 'corpus',
  description: 'For admins: what the archive holds, reload, add, remove',
  help: 'Reloads the articles while questions go on being answered, says what was added, changed, removed or rejected and why, takes a new file, or moves one to the bin. A file that has gone bad keeps its last good version in the answers until the next start.',
  subcommands: [
    { name: 'status', description: 'What the archive holds', options: [] },
    { name: 'reload', description: 'Read what has changed in the folder', options: [] },
    { name: 'rejected', description: 'What was set aside or is wrong with files, and why', options: [] },
    {
      name: 'add',
      description: 'Add an article',
      options: [
        option('file', `A file: ${extensionsRead().join(', ')}`, {
          kind: 'file',
          required: true,
          maxLength: 1000,
        }),
      ],
    },
    {
      name: 'remove',
      description: 'Move an article’s file to the bin',
      options: [
        option('id', 'The id of the article', { required: true, completes: true, maxLength: 300 }),
        option('confirm', 'Do it without asking again', { kind: 'flag', maxLength: 5 }),
      ],
    },
  ],
  complete: (archive, typing) =>
    typing.option === 'id'
      ? matching(
          archive.articles.map((article) => article.id),
          typing.text,
          archive.lexicon,
        )
      : [],
  answer,
  example: { line: '/corpus status', shows: ['articles'] },
};
