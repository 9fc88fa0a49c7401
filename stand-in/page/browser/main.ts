// The page's start: holds who one is and where, looks again after every change, and hands the view to its parts.
import type { Deed, View } from '../exchange.ts';
import { createComposer } from './composer.ts';
import { byId } from './dom.ts';
import { openForm } from './form-dialog.ts';
import { createPlaces } from './places.ts';
import type { Seat } from './seat.ts';
import { perform, seeChoices, seeView, watch } from './server.ts';
import { createTalk } from './talk.ts';
import { startTheme } from './theme.ts';
import { createWirePanel } from './wire-panel.ts';

/** Milliseconds for which words to the person stay. */
const TIME_TO_READ = 6_000;
/** Milliseconds after which the page looks again by itself: what is waited for may be overdue. */
const LOOK_AGAIN = 1_000;

let view: View;
let person = '';
let place = '';
let telling: ReturnType<typeof setTimeout> | undefined;

function tell(words: string): void {
  byId('toast').textContent = words;
  clearTimeout(telling);
  telling = setTimeout(() => {
    byId('toast').textContent = '';
  }, TIME_TO_READ);
}

let looks = 0;

async function look(): Promise<void> {
  looks += 1;
  const own = looks;
  const seen = await seeView(person, place);
  // A later look has overtaken this one: what it shows is newer.
  if (own !== looks) return;
  view = seen;
  person = view.me.id;
  place = view.place.id;
  drawPlaces(view);
  drawTalk(view);
  composer.update(view);
  await wire.update();
  document.body.dataset.seenBy = view.me.username;
  document.body.dataset.ready = String(view.online && view.commands.length > 0);
}

const seat: Seat = {
  view: () => view,
  async perform(deed: Deed) {
    const outcome = await perform({ ...deed, as: person, place });
    if (outcome.problem !== undefined) tell(outcome.problem);
    if (outcome.place !== undefined) place = outcome.place;
    await look();
    if (outcome.modal) openForm(seat, outcome.modal);
    return outcome.problem === undefined;
  },
  choices: (command, options, focused) => seeChoices({ as: person, place, command, options, focused }),
  go(wanted) {
    place = wanted;
    void look();
  },
  become(wanted) {
    person = wanted;
    void look();
  },
  tell,
  prefill: (line) => composer.prefill(line),
  replyTo: (message) => composer.replyTo(message),
};

const drawPlaces = createPlaces(seat);
const drawTalk = createTalk(seat);
const composer = createComposer(seat);
const wire = createWirePanel();
startTheme();

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (event.key === '/' && !typing && document.querySelector('dialog') === null) composer.focus();
});
watch(look);
setInterval(() => {
  if (view.waiting.length > 0) void look();
}, LOOK_AGAIN);
