import { randomInt } from 'node:crypto'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, test } from 'vitest'
import { captchaText } from '../../src/effects/common/captcha.ts'
import { sumOf, work } from '../../src/effects/common/captcha-sum.ts'
import { HOUR, MINUTE, onEachDatabase, opened, secrets, times } from '../fixtures/identity.ts'

const chat = 'telegram:1'

onEachDatabase((_, newIdentity) => {
  const identity = async () => {
    const all = await newIdentity()
    const { perform, during, seal, directory } = all
    const text = captchaText({ directory, secrets })
    return {
      ...all,
      text,
      show: async (conversation = chat) => {
        const { challenge } = opened(
          await perform.openCaptcha({ by: 'picture', locale: 'en' }, during(conversation)),
        )
        return { challenge, text: (await text(challenge)) ?? '' }
      },
      check: (challenge: string, answer: string, conversation = chat) =>
        perform.checkCaptcha({ challenge, sealed: seal(answer) }, during(conversation)),
    }
  }

  test('asks for five characters that cannot be mistaken, and capitals matter', async () => {
    const { show, check } = await identity()
    const { challenge, text } = await show()
    expect(text).toMatch(/^[ABDEFGHJLMNRTYabdefghmnrt2347]{5}$/)
    const swapped = text.replace(/[a-z]/gi, (email) =>
      email === email.toUpperCase() ? email.toLowerCase() : email.toUpperCase(),
    )
    if (swapped !== text) expect(await check(challenge, swapped)).toEqual({ right: false, left: 4 })
    expect(await check(challenge, ` ${text}\n`)).toEqual({ right: true })
    expect(await check(challenge, text)).toEqual({ over: true })
  })

  test('is good for its own chat, for five minutes, and until the next one', async () => {
    const { show, check, pass, text: textOf } = await identity()
    const first = await show()
    expect(await check(first.challenge, first.text, 'telegram:2')).toEqual({ over: true })
    const second = await show()
    expect(await check(first.challenge, first.text)).toEqual({ over: true })
    pass(5 * MINUTE)
    expect(await check(second.challenge, second.text)).toEqual({ over: true })
    expect(await textOf('no-such-captcha')).toBeUndefined()
  })

  test('counts once when the right answer comes 20 times at the same moment', async () => {
    const { show, check } = await identity()
    const { challenge, text } = await show()
    const answers = await Promise.all(times(20).map(() => check(challenge, text)))
    expect(answers.filter((answer) => 'right' in answer)).toEqual([{ right: true }])
  })

  describe('a captcha without a picture', () => {
    const small = { cost: 1, least: 10, most: 20 }
    const sums = async () => {
      const all = await identity()
      const { perform, during } = all
      return {
        ...all,
        /** A captcha of a page, and what a device that works finds. */
        async solved(conversation = chat) {
          const input = { by: 'page', locale: 'en' } as const
          const { challenge } = opened(await perform.openCaptcha(input, during(conversation)))
          const key = { id: challenge, key_id: secrets.current }
          const sum = await sumOf(secrets, key, randomInt, small)
          const solution = await solveChallenge({ challenge: sum, deriveKey })
          return { challenge, sum, solution, text: JSON.stringify({ challenge: sum, solution }) }
        },
      }
    }

    test('is right for its own chat, once, and for five minutes', async () => {
      const { solved, check, pass } = await sums()
      const { challenge, text } = await solved()
      expect(await check(challenge, text, 'telegram:2')).toEqual({ over: true })
      expect(await check(challenge, text)).toEqual({ right: true })
      expect(await check(challenge, text)).toEqual({ over: true })
      const late = await solved()
      pass(5 * MINUTE)
      expect(await check(late.challenge, late.text)).toEqual({ over: true })
    })

    test('counts once when its solution comes 20 times at the same moment', async () => {
      const { solved, check } = await sums()
      const { challenge, text } = await solved()
      const answers = await Promise.all(times(20).map(() => check(challenge, text)))
      expect(answers.filter((answer) => 'right' in answer)).toEqual([{ right: true }])
    })

    test('takes no solution of another captcha, none of an easier sum, and no guess', async () => {
      const { solved, check } = await sums()
      const [other, mine] = [await solved('telegram:2'), await solved()]
      const { sum, solution } = mine
      const easier = { ...sum, parameters: { ...sum.parameters, keyPrefix: '0' } }
      for (const [tries, forged] of [
        other.text,
        JSON.stringify({ challenge: easier, solution }),
        JSON.stringify({ challenge: sum, solution: { counter: 10, derivedKey: sum.parameters.keyPrefix } }),
        'it says 1234',
      ].entries())
        expect(await check(mine.challenge, forged)).toEqual({ right: false, left: 4 - tries })
      expect(await check(mine.challenge, mine.text)).toEqual({ right: true })
    })

    test('is opened five times an hour for one chat at most', async () => {
      const { perform, during, now } = await sums()
      const open = () => perform.openCaptcha({ by: 'page', locale: 'en' }, during(chat))
      for (const _ of times(5)) opened(await open())
      expect(await open()).toEqual({ tooMany: true, until: now() + HOUR })
    })

    test('takes some seconds of work, between five and fifteen million rounds of hashing', () => {
      expect([work.cost * work.least, work.cost * work.most]).toEqual([5_000_000, 15_000_000])
    })
  })
})
