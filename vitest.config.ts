import './bin/require-node.js'
import { defineConfig } from 'vitest/config'

/** Tests without a server, a browser or a process of their own: `npm run test:fast`. */
const fast = [
  'architecture',
  'channels/document',
  'config',
  'limits',
  'content/**/*',
  'deploy',
  'engine/**/*',
  'flows/**/*',
  'operations/**/*',
  'secrets/key-ring',
  'security/**/*',
  'senders/address',
  'statechart/**/*',
  'words/!(word-check)',
].map((name) => `test/${name}.test.ts`)
const web = ['test/web/**/*.test.ts']
/** Tests of one room each, on stores of their own, and walks through the whole program. */
const rooms = [
  'contracts/accounts',
  'effects',
  'messaging',
  'senders',
  'passwords',
  'channels',
  'journeys',
  'openid',
].map((name) => `test/${name}/**/*.test.ts`)
const packages = ['packages/*/test/**/*.test.ts']
const faults = ['test/faults/**/*.test.ts']
/** Faults that take minutes to happen, or servers that few machines have: `npm run faults` plays them. */
const drills = ['test/drills/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores carry real servers, browsers and password hashing beside the tests themselves.
    maxWorkers: 2,
    globalSetup: 'test/fixtures/built.ts',
    projects: [
      // They change nothing that another test sees, so the flows are loaded once for all of them.
      { extends: true, test: { name: 'fast', include: fast, pool: 'threads', isolate: false } },
      // Each file opens stores and pages of its own; the program is loaded once for all of them.
      { extends: true, test: { name: 'web', include: web, isolate: false } },
      { extends: true, test: { name: 'rooms', include: rooms, exclude: fast, isolate: false } },
      // Packages of their own: each test starts servers of its own, and they share nothing.
      { extends: true, test: { name: 'packages', include: packages, isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts'],
          exclude: [...fast, ...web, ...rooms, ...faults, ...drills],
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: faults,
          // They mostly wait: for a killed program, a lease that ends, a database that comes back.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          // A machine that others use too may starve a killed and restarted program; what is wrong fails three times.
          retry: process.env.CI ? 2 : 0,
        },
      },
      ...(process.env.PORTICO_DRILLS
        ? [
            {
              extends: true as const,
              test: { name: 'drills', include: drills, testTimeout: 1_800_000, sequence: { groupOrder: 2 } },
            },
          ]
        : []),
    ],
  },
})
