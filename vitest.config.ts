import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/documents/**'],
          testTimeout: 20_000,
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'documents',
          include: ['test/documents/**/*.test.ts'],
          // The office programs that these call take seconds for each letter, and the first call far longer.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          benchmark: { include: [] },
        },
      },
    ],
  },
})
