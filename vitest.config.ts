import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'stand-in/**/*.test.ts'],
    // At full size a hundred starts follow each other: a busy machine takes its time.
    testTimeout: process.env.ATTACHE_LONG === '1' ? 600_000 : 120_000,
    hookTimeout: 120_000,
  },
});
