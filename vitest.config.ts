import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A machine that others use too may starve a killed and restarted program; what is wrong fails three times.
    retry: process.env.CI ? 2 : 0,
    // Two cores carry real servers, browsers and password hashing beside the tests themselves.
    maxWorkers: 2,
  },
})
