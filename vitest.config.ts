import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'prisma/**/*.test.ts', 'app/src/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/generated/**'],
    globalSetup: ['packages/database/testing/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
})
