import { expect, test } from 'vitest'
import { captchaText } from '../../../src/effects/common/captcha.ts'
import {
  DAY,
  email,
  type Identity,
  MINUTE,
  onEachDatabase,
  opened,
  secrets,
  times,
} from '../../fixtures/identity.ts'

const asked = { captcha: true }

/** A chat names an account to get back into, in a house that asks for captchas. */
const recover = ({ perform, during }: Identity, name: string, chat = 'telegram:x') =>
  perform.openRecovery({ by: email(name) as never, locale: 'en', captchas: true }, during(chat))

/** A captcha of this chat, answered right. */
const answer = async ({ perform, during, seal, directory }: Identity, chat = 'telegram:x') => {
  const { challenge } = opened(await perform.openCaptcha({ by: 'picture', locale: 'en' }, during(chat)))
  const text = (await captchaText({ directory, secrets })(challenge)) ?? ''
  return perform.checkCaptcha({ challenge, sealed: seal(text) }, during(chat))
}

onEachDatabase((_, newIdentity) => {
  test('a chat answers a captcha before the second name of a day, and one before each further name', async () => {
    const identity = await newIdentity()
    opened(await recover(identity, 'one@example.org'))
    for (const _ of times(3)) expect(await recover(identity, 'two@example.org')).toEqual(asked)
    expect(await answer(identity)).toEqual({ right: true })
    opened(await recover(identity, 'two@example.org'))
    expect(await recover(identity, 'three@example.org')).toEqual(asked)
    identity.pass(2 * MINUTE)
    opened(await recover(identity, 'one@example.org'))
    identity.pass(DAY)
    opened(await recover(identity, 'four@example.org'))
  })

  test('a captcha that another chat has answered, or an hour ago, is good for no name', async () => {
    const identity = await newIdentity()
    opened(await recover(identity, 'one@example.org'))
    await answer(identity, 'telegram:y')
    expect(await recover(identity, 'two@example.org')).toEqual(asked)
    await answer(identity)
    identity.pass(60 * MINUTE)
    expect(await recover(identity, 'two@example.org')).toEqual(asked)
  })

  test('it is asked alike whether the second name has an account or none, and not of the chat that is linked to it', async () => {
    const identity = await newIdentity()
    await identity.signUp('telegram:ana', email('ana@example.com'))
    identity.pass(DAY)
    const ask = async (second: string, chat: string) => {
      opened(await recover(identity, `first-${chat}@example.org`, chat))
      return recover(identity, second, chat)
    }
    expect(await ask('ana@example.com', 'telegram:a')).toEqual(asked)
    expect(await ask('nobody@example.com', 'telegram:b')).toEqual(asked)
    opened(await ask('ana@example.com', 'telegram:ana'))
  })

  test('a program with ten chats reaches ten names and not one more without a captcha', async () => {
    const identity = await newIdentity()
    let reached = 0
    for (const chat of times(10))
      for (const name of times(10))
        if ('challenge' in (await recover(identity, `${chat}-${name}@example.org`, `telegram:${chat}`)))
          reached += 1
    expect(reached).toBe(10)
  })
})
