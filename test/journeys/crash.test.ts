import { describe, expect, test } from 'vitest'
import {
  accountsOf,
  codeIn,
  type Guest,
  mailTo,
  openSurroundings,
  type Surroundings,
  textOf,
} from '../fixtures/app.ts'
import { type Child, startChild } from '../fixtures/child.ts'
import { type StepName, stepNames, steps, walk } from '../fixtures/sign-up-steps.ts'

type Blow = 'before it is heard' | 'before it is shown' | 'after it is shown'

const drawing = /^(send(Message|Photo)|editMessage)/

/** Kills the program at one chosen moment of what it does for a person. Resolves when it is dead. */
const strike = async (grounds: Surroundings, guest: Guest, child: Child, blow: Blow): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const mend =
    blow === 'before it is shown' ? grounds.botApi.fault({ chat: guest.id, answer: 'reset' }) : () => {}
  const end = grounds.botApi.onCall(({ method, params, answer }) => {
    const heard = method === 'getUpdates' && answer?.ok && (answer.result as readonly unknown[]).length > 0
    const shown = params.chat_id === guest.id && (blow === 'before it is shown' || drawing.test(method))
    if (blow === 'before it is heard' ? !heard : !shown) return
    child.kill('SIGKILL')
    resolve()
  })
  await promise
  end()
  expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' })
  mend()
}

/** Resolves when the program has told Telegram that it has everything. */
const caughtUp = async ({ botApi }: Surroundings): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = botApi.onCall(() => botApi.pending.length === 0 && resolve())
  if (botApi.pending.length === 0) resolve()
  await promise
  end()
}

/** The steps whose questions stand in the chat, in their order there. */
const questions = (guest: Guest): number[] =>
  guest.chat
    .filter(({ mine }) => !mine)
    .map((bubble) => stepNames.findLastIndex((name) => steps[name].sees.test(textOf(bubble))))
    .filter((index) => index >= 0)

/** Each start is a process of its own, and a machine may be busy. */
describe.concurrent('a program that is killed', { timeout: 180_000 }, () => {
  test.each<[Blow, readonly StepName[]]>([
    ['before it is heard', ['email', 'code', 'again']],
    ['before it is shown', stepNames.slice(0, -1)],
    ['after it is shown', stepNames.slice(0, -1)],
  ])('at each answer %s goes on where it was: nothing lost, nothing asked twice', async (blow, at) => {
    await using grounds = await openSurroundings()
    const guest = grounds.person()
    let child = startChild(grounds)
    guest.say('/start')
    for (const name of stepNames.slice(0, -1)) {
      await guest.sees(steps[name].sees)
      await caughtUp(grounds)
      const struck = at.includes(name) ? strike(grounds, guest, child, blow) : undefined
      Promise.resolve(steps[name].answer(grounds, guest)).catch(() => {})
      if (!struck) continue
      await struck
      child = startChild(grounds)
    }
    await guest.sees(steps.done.sees)
    await caughtUp(grounds)
    await child[Symbol.asyncDispose]()

    expect(await accountsOf(grounds, guest)).toMatchObject([
      {
        region: 'ES',
        name: 'Ana',
        addresses: [{ value: guest.email }],
        consents: [{ kind: 'terms', version: '2026-01' }],
      },
    ])
    expect(questions(guest)).toEqual(questions(guest).toSorted((one, other) => one - other))
    expect(guest.chat.map(textOf).join()).not.toContain('That got lost on our side')
    const codes = grounds.mailbox.mails.filter(({ to }) => to === guest.email).map(codeIn)
    expect(new Set(codes).size).toBe(1)
    expect(child.output).not.toContain('"level":50')
  })

  test('while a mail is handed over sends it again at most with the same code', async () => {
    await using grounds = await openSurroundings({ CAPTCHA: 'off' })
    const guest = grounds.person()
    let child = startChild(grounds)
    grounds.mailbox.onArrival(() => child.kill('SIGKILL'))
    await walk(grounds, guest, 'terms')
    const first = mailTo(grounds, guest.email)
    guest.tap('I accept').catch(() => {})
    const code = codeIn(await first)
    await child.ended
    child = startChild(grounds)
    const again = mailTo(grounds, guest.email)
    expect(codeIn(await again)).toBe(code)
    await child.ended
    child = startChild(grounds)
    await guest.sees(steps.code.sees)
    guest.say(code)
    await guest.sees(steps.password.sees)
    await child[Symbol.asyncDispose]()
  })
})

describe('a program that is asked to stop', () => {
  test('finishes what is under way and ends well', async () => {
    await using grounds = await openSurroundings({ CAPTCHA: 'off' })
    const guest = grounds.person()
    await using child = startChild(grounds)
    await walk(grounds, guest, 'region')
    const end = grounds.botApi.onCall(({ method, answer }) => {
      if (method === 'getUpdates' && answer?.ok && (answer.result as readonly unknown[]).length > 0)
        child.kill('SIGTERM')
    })
    guest.say('spain')
    await guest.sees(steps.identifier.sees)
    expect(await child.ended).toEqual({ code: 0, signal: null })
    end()
    expect(grounds.botApi.pending).toEqual([])
  })

  test('does so with a webhook too, also while nobody writes', async () => {
    await using grounds = await openSurroundings()
    await using child = startChild(grounds, {
      PUBLIC_URL: 'http://localhost:8443',
      TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-for-tests',
    })
    await child.opened
    child.kill('SIGTERM')
    expect(await child.ended).toEqual({ code: 0, signal: null })
  })
})

test('a program that is not told the secret of its webhook does not start, and says which variable to set', async () => {
  await using grounds = await openSurroundings()
  await using child = startChild(grounds, { PUBLIC_URL: 'http://localhost:8443' })
  await expect(child.opened).rejects.toThrow()
  expect(await child.ended).toEqual({ code: 1, signal: null })
  expect(child.output).toContain('TELEGRAM_WEBHOOK_SECRET is not set')
})
