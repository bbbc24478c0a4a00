import { describe, expect, test } from 'vitest'
import { openServices, WEBHOOK_SECRET } from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'
import { openProxy } from '../fixtures/servers/proxy.ts'
import { steps } from '../fixtures/sign-up-steps.ts'

const refused = (error_code: number, description: string) => ({ error_code, description })

/** Everything the program has written as JSON, one object a line. */
const linesOf = (output: string): { msg: string; error?: { fault?: string; code?: unknown } }[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))

const faults = (output: string) => linesOf(output).flatMap(({ error }) => error?.fault ?? [])

/** Resolves as soon as the bot has been called so. */
const called = (services: Awaited<ReturnType<typeof openServices>>, method: string): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = services.botApi.onCall((call) => call.method === method && resolve())
  return promise.finally(end)
}

describe('the start', () => {
  test.each([
    [401, 'Unauthorized'],
    [404, 'Not Found'],
  ])('is refused with the variable named where Telegram answers %i', async (code, description) => {
    await using services = await openServices()
    services.botApi.fault({ method: 'getMe', answer: refused(code, description) })
    await using child = startChild(services)
    expect(await child.ended).toEqual({ code: 1, signal: null })
    expect(child.output).toContain('TELEGRAM_BOT_TOKEN')
    expect(child.output).not.toContain('is answering')
    expect(child.output.trim().split('\n')).toHaveLength(1)
  })

  test('says once that Telegram does not answer, and goes on by itself when it does', async () => {
    await using services = await openServices({ LOG_LEVEL: 'info' })
    const line = await openProxy(Number(new URL(services.botApi.url).port))
    await line.refuse()
    await using child = startChild(services, { TELEGRAM_API_ROOT: `http://127.0.0.1:${line.port}` })
    await child.opened
    expect(child.output).toContain('Telegram does not answer yet')
    expect(child.output).not.toContain('is answering in Telegram')
    const introduced = called(services, 'setMyShortDescription')
    await line.accept()
    await introduced
    const person = services.person()
    person.say('/start')
    await person.sees(steps.menu.sees)
    expect(faults(child.output)).toEqual(['telegram/unreachable'])
    expect(linesOf(child.output).map(({ msg }) => msg)).toContain('Telegram answers again.')
    await line.close()
  })

  test('registers the webhook as soon as Telegram takes it, and says until then what it answered', async () => {
    await using services = await openServices({
      PUBLIC_URL: 'http://localhost:8080',
      TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    })
    const { botApi } = services
    botApi.fault({ method: 'setWebhook', times: 1, answer: refused(400, 'Bad Request: bad webhook') })
    await using child = startChild(services)
    await called(services, 'setMyShortDescription')
    expect(botApi.calls.filter(({ method }) => method === 'setWebhook')).toHaveLength(2)
    const line = linesOf(child.output).find(({ error }) => error)
    expect(line?.msg).toContain('bad webhook')
    expect(line?.error).toMatchObject({ fault: 'telegram/webhook', code: 400 })
  })
})
