// Whether a name that was put together is a person's, a body's or nobody's, from what its mentions tell. Must not
// look at the text.
import type { Actor } from '../evidence.ts';
import type { Bearing } from './bearing.ts';
import type { Merged } from './merge.ts';
import type { Named } from './named.ts';
import { SOLE_BODIES } from './titles.ts';

/**
 * A person by a title, a role or a personal sign; by deeds where nothing tells a place or a thing. A body by its last
 * word or, for a bare word, by speaking or acting. Null for names of places and things.
 */
export function kindOf({ fullest, mentions }: Merged): Actor['kind'] | null {
  if (mentions.some((one) => one.kind === 'person')) return 'person';
  if (mentions.some((one) => one.kind === 'body'))
    return isBare(fullest) && !isBareBody(fullest, mentions) ? null : 'body';
  const told = tell(mentions);
  return isBare(fullest) ? kindOfBare(mentions, told) : kindOfFull(fullest, mentions, told);
}

/** Letters that act or are credited, and words that are a body's whole name ("the Senate"); "Police" is none. */
function isBareBody(fullest: Named, mentions: readonly Named[]): boolean {
  const word = fullest.words[0] ?? '';
  if (!/^\p{Lu}{2,}\+?$/u.test(word) && !SOLE_BODIES.has(word.toLowerCase())) return false;
  return mentions.some(isActive) || isCalledBody(fullest, mentions);
}

/** "KCQ's report", "published by KCQ": letters that stand for a body, and not for a measure or a time zone. */
function isCalledBody(fullest: Named, mentions: readonly Named[]): boolean {
  const letters = fullest.words[0] ?? '';
  return /^\p{Lu}{3,}$/u.test(letters) && mentions.some((one) => one.bearing.credited);
}

type Told = Readonly<Record<Exclude<keyof Bearing, 'within'>, boolean>>;

function tell(mentions: readonly Named[]): Told {
  const some = (sign: keyof Bearing) => mentions.some((one) => one.bearing[sign]);
  return {
    personal: some('personal'),
    speaks: some('speaks'),
    acts: some('acts'),
    located: some('located'),
    credited: some('credited'),
    governed: some('governed'),
    common: some('common'),
    small: some('small'),
  };
}

function isBare(one: Named): boolean {
  return one.words.length === 1;
}

function isActive(one: Named): boolean {
  return one.bearing.speaks || one.bearing.acts;
}

function kindOfFull(fullest: Named, mentions: readonly Named[], told: Told): Actor['kind'] | null {
  if (told.common) return told.personal && fullest.bearing.personal ? 'person' : null;
  if (told.personal || told.speaks) return 'person';
  if (told.located || told.small) return null;
  if (told.acts) return 'person';
  return fullest.kind === 'likely' && surnameAlone(fullest, mentions) ? 'person' : null;
}

/** "Vogt" after "Lena Vogt": only people are called by the last word of their name. */
function surnameAlone(fullest: Named, mentions: readonly Named[]): boolean {
  return mentions.some((one) => isBare(one) && one.keys[0] === fullest.keys.at(-1));
}

/** A bare word counts if its capital is no sentence's, no place is meant, and it speaks or acts. */
function kindOfBare(mentions: readonly Named[], told: Told): Actor['kind'] | null {
  if (told.common || told.small || !mentions.some((one) => one.bearing.within)) return null;
  if (!told.speaks && (!told.acts || told.located || mostlyGoverned(mentions))) return null;
  return told.personal ? 'person' : 'body';
}

/** More often behind a preposition as before a verb: rather a place or a thing. */
function mostlyGoverned(mentions: readonly Named[]): boolean {
  const count = (sign: keyof Bearing) => mentions.filter((one) => one.bearing[sign]).length;
  return count('governed') > count('acts') + count('credited');
}
