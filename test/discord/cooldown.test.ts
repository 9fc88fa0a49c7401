import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.ts';

describe('a cooldown', () => {
  it('lets so many questions through in any minute, each person for themselves', () => {
    const cooldown = createCooldown(2);
    const seconds = (person: string, now: number) => cooldown.ask(person, now).seconds;
    expect([seconds('a', 0), seconds('a', 1_000), seconds('a', 2_000), seconds('b', 2_000)]).toEqual([
      0, 0, 58, 0,
    ]);
    expect(seconds('a', 60_000)).toBe(0);
    expect(seconds('a', 60_001)).toBe(1);
    expect(seconds('a', 61_000)).toBe(0);
  });

  it('counts no question that it held back', () => {
    const cooldown = createCooldown(1);
    cooldown.ask('a', 0);
    for (let now = 1; now < 60_000; now += 1_000) expect(cooldown.ask('a', now).seconds).toBeGreaterThan(0);
    expect(cooldown.ask('a', 60_000).seconds).toBe(0);
  });

  it('says which word is the first, once a stretch of waiting', () => {
    const cooldown = createCooldown(1);
    cooldown.ask('a', 0);
    expect([1, 2, 3].map((now) => cooldown.ask('a', now).isFirst)).toEqual([true, false, false]);
    cooldown.ask('a', 60_000);
    expect(cooldown.ask('a', 60_001).isFirst).toBe(true);
  });
});
