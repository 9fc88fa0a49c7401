// A call answered and drawn: the one path from what somebody asked to a message, whichever way it was asked.
import { chartOf } from '../chart/chart.ts';
import type { Answer, Call } from '../commands/answer.ts';
import { chartKindOf } from '../commands/asked-chart.ts';
import { formatsOf } from '../commands/asked-format.ts';
import { invalid } from '../commands/outcome.ts';
import { run } from '../commands/run.ts';
import type { Problem } from '../corpus/problem.ts';
import { exportedCount } from '../export/export.ts';
import { MOST_MESSAGES } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { type Drawn, drawAnswer, drawReport, type Picture } from './render.ts';
import type { Upload } from './upload.ts';

export interface Asked {
  readonly call: Call;
  /** The earlier call that a follow-up was read with. */
  readonly from: Call | null;
  /** Which view of the answer, from 0. */
  readonly at: number;
  /** Lines of small print about the page. */
  readonly notes: readonly string[];
}

/** What an admin may hand over with a call: nothing, a file, or what was wrong with the file. */
export type Handed = Upload | Problem | null;

/** Without the option that only says who sees the answer: a later page or follow-up does not ask that again. */
function remembered(call: Call): Call {
  const { private: _private, ...options } = call.options;
  return { ...call, options };
}

/** The chart of an answer as a picture; null where it has none, and where painting fails: the words stand alone then. */
async function pictureOf(desk: Desk, answer: Answer): Promise<Picture | null> {
  const kind = chartKindOf(desk.commands, answer.command);
  const chart = kind === null ? null : chartOf(answer, kind);
  if (chart === null) return null;
  const painted = await desk.paint(chart.svg);
  if (painted.ok) return { name: 'chart.png', png: painted.png, alternative: chart.alternative };
  desk.log.warn('chart not painted', { reason: painted.reason });
  return null;
}

/** Answers a question from one snapshot of the archive; an admin command called this way is refused as one. */
export async function answerQuestion(desk: Desk, { call, from, at, notes }: Asked): Promise<Drawn> {
  const archive = desk.host.snapshot();
  const answer = await run(desk.commands, call, { archive, admin: null });
  const page = desk.wording.pageOf(answer, from);
  const state = {
    call: remembered(call),
    from: from === null ? null : remembered(from),
    version: archive.version,
  };
  const isExportable = exportedCount(answer) > 0 && formatsOf(desk.commands, call.command).length > 0;
  const picture = at === 0 ? await pictureOf(desk, answer) : null;
  return drawAnswer({ page, at, state, notes, isExportable, picture, archive });
}

/** Answers an admin, who was checked before. Several messages where one is not enough. */
export async function answerAdmin(desk: Desk, call: Call, handed: Handed): Promise<readonly Drawn[]> {
  const archive = desk.host.snapshot();
  const answer =
    handed !== null && 'code' in handed
      ? invalid(archive, call, [handed])
      : await run(desk.commands, call, { archive, admin: { host: desk.host, upload: handed } });
  return drawReport(desk.wording.pageOf(answer), MOST_MESSAGES);
}
