import { describe, expect, test } from 'vitest'
import { TOKEN } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import { expectAnswers, healed, openRig, type Rig, until } from './rig.ts'
import { row } from './rows.ts'

/** What another program with the same token asks of Telegram. */
const elsewhere = async ({ botApi }: Rig, method: string, params: object = {}): Promise<void> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${botApi.url}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(params),
  })
  expect(await answer.json()).toMatchObject({ ok: true })
}
const webhookElsewhere = { url: 'http://127.0.0.1:9/updates' }

const frameworks = ['grammy', 'telegraf'] as const

describe.concurrent('set-up', () => {
  test.each(frameworks)(row('O1', 'by %s'), async (framework) => {
    await using rig = await openRig({ variables: { TELEGRAM_FRAMEWORK: framework, LOG_LEVEL: 'warn' } })
    await elsewhere(rig, 'setWebhook', webhookElsewhere)
    const person = rig.person()
    const answer = { error_code: 502, description: 'Bad Gateway' }
    rig.botApi.fault({ method: 'deleteWebhook', times: 2, answer })
    const before: boolean[] = []
    rig.botApi.onCall(({ method }) => {
      if (method === 'deleteWebhook') before.push(rig.children[0]?.output.includes('is answering') ?? false)
    })
    const child = await rig.start()
    person.say('/start')
    await person.sees(steps.menu.sees)
    await until(() => child.output.includes('Portico is answering in Telegram.'), 'it says so')
    expect(before).toEqual([false, false, false])
    expect(child.output.match(/"telegram\/[a-z-]+"/g)).toEqual(['"telegram/unreachable"'])
    expect(child.output).toContain('Telegram answers again.')
  })

  test(row('O2'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'menu')
    await elsewhere(rig, 'setWebhook', webhookElsewhere)
    await until(() => child.output.includes('telegram/webhook-set'), 'it is told that a webhook is set')
    expect(child.output).not.toContain('telegram/conflict')
    person.say('/help')
    await healed(person, () => elsewhere(rig, 'deleteWebhook'))
    const mend = rig.botApi.fault({ method: 'getUpdates', answer: 409 })
    await until(
      () => child.output.includes('telegram/conflict'),
      'it is told that another program fetches',
      40_000,
    )
    person.say('/help')
    await healed(person, mend)
    await expectAnswers(person)
  })
})
