import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Tests of our own code.
        // Some of the time goes by in waiting, so that two cores are not too few for three files.
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          testTimeout: 120_000,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The conformance suites against the reference servers; `cardproof run` runs them against any target.
        test: {
          name: 'suites',
          include: ['suites/**/*.test.ts'],
          setupFiles: ['harness/vitest/setup.ts'],
          globalSetup: ['cli/serve-suites.ts'],
          pool: 'threads',
          isolate: false,
          maxWorkers: 1,
          maxConcurrency: 16,
          sequence: { concurrent: true, groupOrder: 0 },
        },
      },
    ],
  },
});
