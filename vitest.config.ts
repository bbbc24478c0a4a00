import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores carry real servers, browsers and password hashing beside the tests themselves.
    maxWorkers: 2,
  },
})
