import { describe, expect, test } from 'vitest'
import {
  accountsOf,
  codeIn,
  mailTo,
  openServices,
  type Person,
  type Services,
  textOf,
} from '../fixtures/app.ts'
import { type Child, startChild } from '../fixtures/child.ts'
import { type StepName, stepNames, steps, walk } from '../fixtures/sign-up-steps.ts'

type Blow = 'before it is heard' | 'before it is shown' | 'after it is shown'

const drawing = /^(send(Message|Photo)|editMessage)/

/** Kills the program at one chosen moment of what it does for a person. Resolves when it is dead. */
const strike = async (services: Services, person: Person, child: Child, blow: Blow): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const mend =
    blow === 'before it is shown' ? services.botApi.fault({ chat: person.id, answer: 'reset' }) : () => {}
  const end = services.botApi.onCall(({ method, params, answer }) => {
    const heard = method === 'getUpdates' && answer?.ok && (answer.result as readonly unknown[]).length > 0
    const shown = params.chat_id === person.id && (blow === 'before it is shown' || drawing.test(method))
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
const caughtUp = async ({ botApi }: Services): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = botApi.onCall(() => botApi.pending.length === 0 && resolve())
  if (botApi.pending.length === 0) resolve()
  await promise
  end()
}

/** The steps whose questions stand in the chat, in their order there. */
const questions = (person: Person): number[] =>
  person.chat
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
    await using services = await openServices()
    const person = services.person()
    let child = startChild(services)
    person.say('/start')
    for (const name of stepNames.slice(0, -1)) {
      await person.sees(steps[name].sees)
      await caughtUp(services)
      const struck = at.includes(name) ? strike(services, person, child, blow) : undefined
      Promise.resolve(steps[name].answer(services, person)).catch(() => {})
      if (!struck) continue
      await struck
      child = startChild(services)
    }
    await person.sees(steps.done.sees)
    await caughtUp(services)
    await child[Symbol.asyncDispose]()

    expect(await accountsOf(services, person)).toMatchObject([
      {
        region: 'ES',
        name: 'Ana',
        addresses: [{ value: person.email }],
        consents: [{ kind: 'terms', version: '2026-01' }],
      },
    ])
    expect(questions(person)).toEqual(questions(person).toSorted((one, other) => one - other))
    expect(person.chat.map(textOf).join()).not.toContain('That got lost on our side')
    const codes = services.mailbox.mails.filter(({ to }) => to === person.email).map(codeIn)
    expect(new Set(codes).size).toBe(1)
    expect(child.output).not.toContain('"level":50')
  })

  test('while the mail server takes a mail sends that mail again at most with the same code', async () => {
    await using services = await openServices({ CAPTCHA: 'off' })
    const person = services.person()
    let child = startChild(services)
    services.mailbox.onArrival(() => child.kill('SIGKILL'))
    await walk(services, person, 'email')
    const first = mailTo(services, person.email)
    person.say(person.email)
    const code = codeIn(await first)
    await child.ended
    child = startChild(services)
    const again = mailTo(services, person.email)
    expect(codeIn(await again)).toBe(code)
    await child.ended
    child = startChild(services)
    await person.sees(steps.code.sees)
    person.say(code)
    await person.sees(steps.password.sees)
    await child[Symbol.asyncDispose]()
  })
})

describe('a program that is asked to stop', () => {
  test('finishes what is under way and ends well', async () => {
    await using services = await openServices({ CAPTCHA: 'off' })
    const person = services.person()
    await using child = startChild(services)
    await walk(services, person, 'region')
    let isTaken = false
    const end = services.botApi.onCall(({ answer }) => {
      if (isTaken) {
        // The program calls again: the answer with the message has reached it.
        child.kill('SIGTERM')
        end()
      }
      isTaken ||= JSON.stringify(answer?.ok && answer.result).includes('"spain"')
    })
    person.say('spain')
    await person.sees(steps.email.sees)
    expect(await child.ended).toEqual({ code: 0, signal: null })
    expect(services.botApi.pending).toEqual([])
  })

  test('does so with a webhook too, also while no person writes', async () => {
    await using services = await openServices()
    await using child = startChild(services, {
      PUBLIC_URL: 'http://localhost:8443',
      TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-for-tests',
    })
    await child.opened
    child.kill('SIGTERM')
    expect(await child.ended).toEqual({ code: 0, signal: null })
  })
})

test('a program that is not told the secret of its webhook does not start, and says which variable to set', async () => {
  await using services = await openServices()
  await using child = startChild(services, { PUBLIC_URL: 'http://localhost:8443' })
  await expect(child.opened).rejects.toThrow()
  expect(await child.ended).toEqual({ code: 1, signal: null })
  expect(child.output).toContain('TELEGRAM_WEBHOOK_SECRET is not set')
})
