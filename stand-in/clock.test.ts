// The clock that a test moves, and the ids that follow it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from './clock.ts';
import { createSnowflakes } from './snowflakes.ts';

describe('the clock', () => {
  it('runs with the wall, stands when held, and goes on without a jump', () => {
    let wall = 1000;
    const clock = createClock(() => wall);
    wall += 5;
    expect(clock.now()).toBe(1005);
    clock.hold();
    wall += 100;
    expect(clock.now()).toBe(1005);
    clock.advance(10);
    expect(clock.now()).toBe(1015);
    clock.run();
    expect(clock.now()).toBe(1015);
    wall += 1;
    expect(clock.now()).toBe(1016);
  });

  it('does not stand still when it is let run twice', () => {
    const clock = createClock(() => 7);
    clock.run();
    expect(clock.now()).toBe(7);
  });
});

describe('ids', () => {
  it('rise, carry the time and have 17 to 19 digits, however the clock moves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 }),
        (steps) => {
          const clock = createClock(() => 1_700_000_000_000);
          const next = createSnowflakes(clock);
          let last = 0n;
          for (const step of steps) {
            clock.advance(step);
            const id = next();
            expect(BigInt(id)).toBeGreaterThan(last);
            expect(id).toMatch(/^\d{17,19}$/);
            expect(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toBeGreaterThanOrEqual(clock.now());
            last = BigInt(id);
          }
        },
      ),
    );
  });
});
