import { expect, test } from 'vitest'
import { captchaText } from '../../src/effects/sign-up/captcha.ts'
import { MINUTE, onEachDatabase, opened, secrets, times } from '../fixtures/identity.ts'

const chat = 'telegram:1'

onEachDatabase((_, newIdentity) => {
  const identity = async () => {
    const all = await newIdentity()
    const { perform, during, seal, directory } = all
    const text = captchaText({ directory, secrets })
    return {
      ...all,
      text,
      show: async (sense: 'picture' | 'words', conversation = chat) => {
        const { challenge } = opened(await perform.openCaptcha({ sense }, during(conversation)))
        return { challenge, text: (await text(challenge))?.text ?? '' }
      },
      check: (challenge: string, answer: string, conversation = chat) =>
        perform.checkCaptcha({ challenge, sealed: seal(answer) }, during(conversation)),
    }
  }

  test('asks for five characters that cannot be mistaken, and capitals matter', async () => {
    const { show, check } = await identity()
    const { challenge, text } = await show('picture')
    expect(text).toMatch(/^[ABDEFGHJLMNRTYabdefghmnrt2347]{5}$/)
    const swapped = text.replace(/[a-z]/gi, (email) =>
      email === email.toUpperCase() ? email.toLowerCase() : email.toUpperCase(),
    )
    if (swapped !== text) expect(await check(challenge, swapped)).toEqual({ right: false, left: 4 })
    expect(await check(challenge, ` ${text}\n`)).toEqual({ right: true })
    expect(await check(challenge, text)).toEqual({ over: true })
  })

  test('asks for four digits when it is made of words, in whichever script they are answered', async () => {
    const { show, check } = await identity()
    const { challenge, text } = await show('words')
    expect(text).toMatch(/^\d{4}$/)
    const arabic = text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
    expect(await check(challenge, `it says ${arabic}`)).toEqual({ right: true })
  })

  test('is good for its own chat, for five minutes, and until the next one', async () => {
    const { show, check, pass, text: textOf } = await identity()
    const first = await show('picture')
    expect(await check(first.challenge, first.text, 'telegram:2')).toEqual({ over: true })
    const second = await show('picture')
    expect(await check(first.challenge, first.text)).toEqual({ over: true })
    pass(5 * MINUTE)
    expect(await check(second.challenge, second.text)).toEqual({ over: true })
    expect(await textOf('no-such-captcha')).toBeUndefined()
  })

  test('counts once when the right answer comes 20 times at the same moment', async () => {
    const { show, check } = await identity()
    const { challenge, text } = await show('picture')
    const answers = await Promise.all(times(20).map(() => check(challenge, text)))
    expect(answers.filter((answer) => 'right' in answer)).toEqual([{ right: true }])
  })
})
