// More of what an earlier call gave: the next page of a question, else the same asked of more. Which options a command
// takes is read from its definition.
import type { Call } from './answer.ts';
import type { Command } from './command.ts';
import { declaredBy } from './subject.ts';

/** Options that narrow a list, the first to be dropped first; those of one row go together. */
const NARROWING = [['from', 'to'], ['year'], ['measure'], ['partner', 'with']] as const;

function onNextPage(call: Call): Call {
  const page = Number(call.options.page ?? '1') + 1;
  return { ...call, options: { ...call.options, page: String(page) } };
}

/**
 * The call that shows more: further passages of a question; what somebody said beside where they appear; a list without
 * what narrows it. Where it was whole, the help of its command, which says how to ask.
 */
export function further(commands: readonly Command[], call: Call): Call {
  const { options } = call;
  const declared = declaredBy(commands, call);
  if (declared.has('page')) return onNextPage(call);
  if (options.name !== undefined) return { command: 'quote', options: { speaker: options.name } };
  const narrow = NARROWING.find((names) => names.some((name) => options[name] !== undefined));
  if (narrow !== undefined) {
    const names: readonly string[] = narrow;
    return {
      ...call,
      options: Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name))),
    };
  }
  if (options.speaker !== undefined && options.topic !== undefined)
    return { ...call, options: { speaker: options.speaker } };
  return { command: 'help', options: { command: call.command } };
}
