import { defineConfig } from 'vitest/config'

/** Listens in on a module, which others would hear. */
const alone = ['packages/domain/identity/same-answer.test.ts']
const exclude = ['**/node_modules/**', '**/generated/**']

export default defineConfig({
  test: {
    globalSetup: ['packages/database/testing/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'together',
          include: ['packages/**/*.test.ts', 'prisma/**/*.test.ts', 'app/src/**/*.test.{ts,tsx}'],
          exclude: [...exclude, ...alone],
          // Loading the modules anew for each of hundreds of files costs more than the tests do.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'alone', include: alone, testTimeout: 20_000, hookTimeout: 30_000 } },
    ],
  },
})
