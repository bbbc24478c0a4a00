import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Commit, Conversations } from '../../../src/contracts/conversations.ts'

/** A store of its own for one test, empty at first. */
export interface Subject {
  readonly store: Conversations
  /** Closes the store if it is open, and opens what it kept. */
  reopen(): Promise<Conversations>
  /** Closes and removes everything. */
  close(): Promise<void>
  /** How another process opens the same store: the exported function of a module, and its arguments. Absent: none can. */
  readonly elsewhere?: { readonly module: URL; readonly open: string; readonly args: readonly unknown[] }
}

const minute = 60_000
const hour = 60 * minute

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (record: Uint8Array | undefined) => record && new TextDecoder().decode(record)

/** A commit of `id` made now that says nothing special; times are real, because a store may have its own clock. */
const commit = (id: string, version: number, rest: Partial<Commit> = {}): Commit => {
  const at = Date.now()
  return { id, version, record: bytes(`${id} ${version + 1}`), at, expires: at + hour, ...rest }
}

const gather = async (store: Conversations) => {
  const found: Record<string, string | undefined> = {}
  for await (const { id, record } of store.all()) found[id] = text(record)
  return found
}

/** What every store of conversations promises, see {@link Conversations}. */
export const conversationsContract = (name: string, open: () => Promise<Subject>): void => {
  describe(`${name} conversations`, { timeout: 60_000 }, () => {
    let subject: Subject
    let store: Conversations
    beforeEach(async () => {
      subject = await open()
      store = subject.store
    })
    afterEach(() => subject.close())

    describe('a document', () => {
      test('that was never written has version 0', async () => {
        expect(await store.load('a')).toEqual({ version: 0, repeated: false })
      })

      test('comes back as it was written, one version higher each time', async () => {
        const record = Uint8Array.from({ length: 256 }, (_, byte) => byte)
        expect(await store.commit(commit('a', 0, { record }))).toBe('committed')
        const first = await store.load('a')
        expect(first.version).toBe(1)
        expect(Uint8Array.from(first.record ?? [])).toEqual(record)

        expect(await store.commit(commit('a', 1))).toBe('committed')
        const second = await store.load('a')
        expect([second.version, text(second.record)]).toEqual([2, 'a 2'])
      })

      test('may be empty, and may be large', async () => {
        const large = new Uint8Array(300_000).fill(7)
        await store.commit(commit('empty', 0, { record: new Uint8Array(0) }))
        await store.commit(commit('large', 0, { record: large }))
        expect((await store.load('empty')).record?.length).toBe(0)
        expect(Uint8Array.from((await store.load('large')).record ?? [])).toEqual(large)
      })

      test('keeps a note beside it, whatever is committed, and tells the one before', async () => {
        await store.commit(commit('a', 0))
        await store.commit(commit('b', 0))
        expect((await store.load('a')).note).toBeUndefined()
        expect(await store.note('a', 'one', Date.now() + hour)).toBeUndefined()
        expect(await store.note('a', 'two', Date.now() + hour)).toBe('one')
        await store.commit(commit('a', 1))
        store = await subject.reopen()
        expect((await store.load('a')).note).toBe('two')
        expect((await store.load('b')).note).toBeUndefined()
        await store.forget('a')
        await store.commit(commit('a', 0))
        expect((await store.load('a')).note).toBeUndefined()
      })

      test('is not written over another version', async () => {
        await store.commit(commit('a', 0))
        await store.commit(commit('a', 1))
        for (const version of [0, 1, 3, 99]) {
          expect(await store.commit(commit('a', version, { record: bytes('late') }))).toBe('conflict')
        }
        expect(await store.commit(commit('unwritten', 1))).toBe('conflict')
        const { version, record } = await store.load('a')
        expect([version, text(record)]).toEqual([2, 'a 2'])
        expect((await store.load('unwritten')).version).toBe(0)
      })

      test('is written by exactly one of fifty that race', async () => {
        for (const version of [0, 1]) {
          const racers = Array.from({ length: 50 }, (_, racer) =>
            store.commit(
              commit('a', version, { record: bytes(`racer ${racer}`), seen: `${version}:${racer}` }),
            ),
          )
          const outcomes = await Promise.all(racers)
          expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
          const { version: reached, record } = await store.load('a')
          expect(reached).toBe(version + 1)
          expect(text(record)).toBe(`racer ${outcomes.indexOf('committed')}`)
        }
      })

      test('is kept apart from others, whatever characters their ids have', async () => {
        const ids = [
          'a',
          'A',
          'a:b',
          'a:b:c',
          '{a}',
          '{a',
          'a}',
          "a'b",
          'a"b',
          'a*',
          'a?',
          '[a]',
          'a b',
          'a%',
          'ä',
          'a\u0308',
          '日本',
          '😀',
          '__proto__',
          '-1',
          '0',
        ]
        for (const id of ids) await store.commit(commit(id, 0, { seen: id, wake: 1 }))
        for (const id of ids) {
          const { version, record, repeated } = await store.load(id, id)
          expect([id, version, text(record), repeated]).toEqual([id, 1, `${id} 1`, true])
        }
        expect((await store.claim(Date.now(), Date.now() + minute, 100)).sort()).toEqual([...ids].sort())
        const found: string[] = []
        for await (const { id } of store.all()) found.push(id)
        expect(found.sort()).toEqual([...ids].sort())
        await store.forget('a')
        expect((await store.load('a:b')).version).toBe(1)
        expect((await store.load('{a}')).version).toBe(1)
      })
    })

    describe('what was seen', () => {
      test('is told by load, and not committed again', async () => {
        expect(await store.load('a', 'update 1')).toEqual({ version: 0, repeated: false })
        await store.commit(commit('a', 0, { seen: 'update 1' }))
        expect((await store.load('a', 'update 1')).repeated).toBe(true)
        expect((await store.load('a', 'update 2')).repeated).toBe(false)
        expect((await store.load('a')).repeated).toBe(false)

        expect(await store.commit(commit('a', 1, { seen: 'update 1' }))).toBe('conflict')
        expect((await store.load('a')).version).toBe(1)
        expect(await store.commit(commit('a', 1, { seen: 'update 2' }))).toBe('committed')
      })

      test('in one conversation is new in another', async () => {
        await store.commit(commit('a', 0, { seen: 'update 1' }))
        expect((await store.load('b', 'update 1')).repeated).toBe(false)
        expect(await store.commit(commit('b', 0, { seen: 'update 1' }))).toBe('committed')
      })

      test('by a commit that came too late was not seen', async () => {
        await store.commit(commit('a', 0))
        expect(await store.commit(commit('a', 0, { seen: 'update 1', wake: 1 }))).toBe('conflict')
        expect((await store.load('a', 'update 1')).repeated).toBe(false)
        expect(await store.commit(commit('a', 1, { seen: 'update 1' }))).toBe('committed')
      })

      test('is remembered for 48 hours, also when the document has expired', async () => {
        const [recently, longAgo] = [Date.now() - 47 * hour, Date.now() - 49 * hour]
        await store.commit(commit('a', 0, { seen: 'long ago', at: longAgo }))
        await store.commit(commit('a', 1, { seen: 'recently', at: recently, expires: recently + minute }))
        expect(await store.load('a', 'recently')).toEqual({ version: 0, repeated: true })
        expect(await store.load('a', 'long ago')).toEqual({ version: 0, repeated: false })
        expect(await store.commit(commit('a', 0, { seen: 'recently' }))).toBe('conflict')
        expect(await store.commit(commit('a', 0, { seen: 'long ago' }))).toBe('committed')
        expect((await store.load('a', 'long ago')).repeated).toBe(true)
      })
    })

    describe('a wake', () => {
      const now = Date.now()
      const until = now + 5 * minute

      test('is claimed when it has come, the most overdue first, as many as asked for', async () => {
        await store.commit(commit('just come', 0, { wake: now }))
        await store.commit(commit('most overdue', 0, { wake: now - 2000 }))
        await store.commit(commit('less overdue', 0, { wake: now - 1000 }))
        await store.commit(commit('later', 0, { wake: now + 1 }))
        await store.commit(commit('never', 0))
        expect(await store.claim(now, until, 2)).toEqual(['most overdue', 'less overdue'])
        expect(await store.claim(now, until, 10)).toEqual(['just come'])
        expect(await store.claim(now, until, 10)).toEqual([])
        expect(await store.claim(now + 1, until, 10)).toEqual(['later'])
      })

      test('that was claimed comes back by itself at its time, and not before', async () => {
        await store.commit(commit('a', 0, { wake: now - 1 }))
        expect(await store.claim(now, until, 10)).toEqual(['a'])
        expect(await store.claim(until - 1, until + minute, 10)).toEqual([])
        expect(await store.claim(until, until + minute, 10)).toEqual(['a'])
        expect(await store.claim(until, until + minute, 10)).toEqual([])
      })

      test('is claimed once by many at a time', async () => {
        for (let n = 0; n < 20; n++) await store.commit(commit(`c${n}`, 0, { wake: now - n }))
        const claims = await Promise.all(Array.from({ length: 10 }, () => store.claim(now, until, 3)))
        expect(claims.flat().sort()).toEqual(Array.from({ length: 20 }, (_, n) => `c${n}`).sort())
      })

      test('leaves the document and its version as they are', async () => {
        await store.commit(commit('a', 0, { wake: now }))
        await store.claim(now, until, 10)
        const { version, record } = await store.load('a')
        expect([version, text(record)]).toEqual([1, 'a 1'])
        expect(await store.commit(commit('a', 1))).toBe('committed')
      })

      test('is moved by the next commit, and removed by one without', async () => {
        await store.commit(commit('a', 0, { wake: now }))
        await store.commit(commit('a', 1, { wake: now + minute }))
        expect(await store.claim(now, until, 10)).toEqual([])
        expect(await store.claim(now + minute, until, 10)).toEqual(['a'])
        await store.commit(commit('a', 2))
        expect(await store.claim(until + hour, until + 2 * hour, 10)).toEqual([])
      })

      test('is not moved by a commit that came too late', async () => {
        await store.commit(commit('a', 0, { wake: now }))
        await store.commit(commit('a', 0, { wake: now + hour }))
        expect(await store.claim(now, until, 10)).toEqual(['a'])
      })
    })

    describe('what has expired', () => {
      const past = Date.now() - minute
      const expired = { at: past - minute, expires: past, wake: past, seen: 'update 1' }

      test('is absent for load, claim and all, and its id begins anew', async () => {
        await store.commit(commit('old', 0, expired))
        await store.commit(commit('new', 0))
        expect((await store.load('old')).version).toBe(0)
        expect((await store.load('old')).record).toBeUndefined()
        expect(await store.commit(commit('old', 1))).toBe('conflict')
        expect(await gather(store)).toEqual({ new: 'new 1' })
        expect(await store.claim(Date.now(), Date.now() + minute, 10)).toEqual([])
        expect(await store.commit(commit('old', 0))).toBe('committed')
        expect((await store.load('old')).version).toBe(1)
      })

      test('lives on if a commit comes in time', async () => {
        await store.commit(commit('a', 0, { expires: Date.now() + hour }))
        await store.commit(commit('a', 1, { expires: Date.now() + 2 * hour }))
        expect((await store.load('a')).version).toBe(2)
      })
    })

    describe('a forgotten conversation', () => {
      test('leaves nothing: no document, no wake, nothing seen', async () => {
        const wake = Date.now()
        await store.commit(commit('a', 0, { wake, seen: 'update 1' }))
        await store.commit(commit('b', 0, { wake, seen: 'update 1' }))
        await store.forget('a')
        await store.forget('unwritten')
        expect(await store.load('a', 'update 1')).toEqual({ version: 0, repeated: false })
        expect(await store.claim(wake, wake + minute, 10)).toEqual(['b'])
        expect(await gather(store)).toEqual({ b: 'b 1' })
        expect(await store.commit(commit('a', 0, { seen: 'update 1' }))).toBe('committed')
      })
    })

    test('all conversations are told, also hundreds and while others are written', async () => {
      const ids = Array.from({ length: 450 }, (_, n) => `c${n}`)
      for (const id of ids) await store.commit(commit(id, 0))
      const found = new Set<string>()
      for await (const { id } of store.all()) {
        found.add(id)
        await store.commit(commit(id, 1))
      }
      expect([...found].sort()).toEqual(ids.sort())
    })

    test('does what a plain map would do, whatever is called in whatever order', async () => {
      const base = Date.now()
      const id = fc.constantFrom('a', 'b', 'c')
      const time = fc.integer({ min: 0, max: 9 })
      const calls = fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({
            call: fc.constant('commit' as const),
            id,
            behind: fc.constantFrom(0, 0, 0, 1),
            wake: fc.option(time, { nil: undefined }),
            seen: fc.integer({ min: 0, max: 20 }),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            call: fc.constant('claim' as const),
            time,
            limit: fc.integer({ min: 1, max: 3 }),
          }),
        },
        { weight: 1, arbitrary: fc.record({ call: fc.constant('forget' as const), id }) },
      )
      await fc.assert(
        fc.asyncProperty(fc.array(calls, { maxLength: 40 }), async (sequence) => {
          const model = new Map<string, { version: number; wake?: number | undefined; seen: Set<number> }>()
          for (const it of sequence) {
            if (it.call === 'commit') {
              const known = model.get(it.id) ?? { version: 0, seen: new Set() }
              const fits = it.behind === 0 && !known.seen.has(it.seen)
              const outcome = await store.commit(
                commit(it.id, known.version - it.behind, {
                  seen: String(it.seen),
                  ...(it.wake !== undefined && { wake: base + it.wake }),
                }),
              )
              expect(outcome).toBe(fits ? 'committed' : 'conflict')
              if (!fits) continue
              model.set(it.id, { version: known.version + 1, wake: it.wake, seen: known.seen.add(it.seen) })
            } else if (it.call === 'claim') {
              const due = [...model.entries()]
                .filter(([, { wake }]) => wake !== undefined && wake <= it.time)
                .sort(([one, { wake: a = 0 }], [other, { wake: b = 0 }]) => a - b || (one < other ? -1 : 1))
                .slice(0, it.limit)
              expect(await store.claim(base + it.time, base + it.time + 3, it.limit)).toEqual(
                due.map(([id]) => id),
              )
              for (const [, known] of due) known.wake = it.time + 3
            } else {
              await store.forget(it.id)
              model.delete(it.id)
            }
          }
          for (const id of ['a', 'b', 'c']) {
            const { version, record } = await store.load(id)
            expect(version).toBe(model.get(id)?.version ?? 0)
            expect(text(record)).toBe(version === 0 ? undefined : `${id} ${version}`)
            await store.forget(id)
          }
        }),
        { numRuns: 60 },
      )
    })

    test('everything is there after a restart', async () => {
      const wake = Date.now()
      await store.commit(commit('a', 0, { wake, seen: 'update 1' }))
      await store.commit(commit('a', 1, { wake: wake + 1, seen: 'update 2' }))
      store = await subject.reopen()
      const { version, record, repeated } = await store.load('a', 'update 1')
      expect([version, text(record), repeated]).toEqual([2, 'a 2', true])
      expect(await store.claim(wake, wake + minute, 1)).toEqual([])
      expect(await store.claim(wake + 1, wake + minute, 1)).toEqual(['a'])
    })

    test('nothing that was acknowledged is missing after kill -9 in the midst of commits', async ({
      skip,
    }) => {
      const { elsewhere } = subject
      if (!elsewhere) return skip('no other process can open this store')
      await store.close()
      const acknowledged = new Map<string, number>()
      for (const enough of [50, 400, 1500]) {
        for (const [id, version] of await commitUntilKilled(elsewhere, enough)) {
          acknowledged.set(id, version)
        }
        store = await subject.reopen()
        for (const [id, version] of acknowledged) {
          const found = await store.load(id, `${id} ${version}`)
          expect(found.version).toBeGreaterThanOrEqual(version)
          expect(found.repeated).toBe(true)
          expect(text(found.record)).toBe(`${id} ${found.version}`)
          // The newest commit is whole, and the one that was cut off left nothing.
          const whether = async (n: number) => (await store.load(id, `${id} ${n}`)).repeated
          expect([await whether(found.version), await whether(found.version + 1)]).toEqual([true, false])
        }
        expect(await store.commit(commit('after', (await store.load('after')).version))).toBe('committed')
        await store.close()
      }
      store = await subject.reopen()
    })

    test('a ping answers while the store does', async () => {
      await store.ping()
      await store.close()
      await expect(store.ping()).rejects.toThrow()
    })

    test('may be closed twice', async () => {
      await store.close()
      await store.close()
    })
  })
}

const committer = fileURLToPath(new URL('committer.ts', import.meta.url))

/** Has another process commit until it told of `enough` commits, kills it, and returns all it told of. */
const commitUntilKilled = async (elsewhere: NonNullable<Subject['elsewhere']>, enough: number) => {
  const { module, open, args } = elsewhere
  const child = spawn(process.execPath, [committer, module.href, open, JSON.stringify(args)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const told = new Map<string, number>()
  let lines = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [, id, version] = line.match(/^(\S+) (\d+);$/) ?? []
    if (id && version) told.set(id, Number(version))
    if (++lines === enough) child.kill('SIGKILL')
  }
  expect((await exited)[1]).toBe('SIGKILL')
  expect(lines).toBeGreaterThanOrEqual(enough)
  return told
}
