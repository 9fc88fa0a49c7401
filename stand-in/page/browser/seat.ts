// What every part of the page is given: what is seen, and what can be done.
import type { Choices, Deed, View } from '../exchange.ts';

export interface Seat {
  /** What is seen now. */
  view(): View;
  /** Does something as the person, where the person is; what comes of it is shown. Gives false where it failed. */
  perform(deed: Deed): Promise<boolean>;
  choices(command: string, options: Readonly<Record<string, string>>, focused: string): Promise<Choices>;
  go(place: string): void;
  become(person: string): void;
  /** Says something to the person, for a while. */
  tell(words: string): void;
  /** Puts a command into the box, ready to be sent. */
  prefill(line: string): void;
  replyTo(message: string): void;
}
