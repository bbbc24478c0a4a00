import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OtherKind } from '#bot-api'
import {
  type App,
  accountsOf,
  captchaOf,
  codeIn,
  labelsOf,
  mailTo,
  openApp,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD, type StepName, steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

const dataOf = ({ message }: Person['screen'], label: string) => {
  const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
  return button && 'callback_data' in button ? button.callback_data : ''
}
const callsTo = (person: Person) => app.botApi.calls.filter(({ params }) => params.chat_id === person.id)

/** Steps whose next text is a secret: whatever is written there is taken for one. */
const secretive: readonly StepName[] = ['captcha', 'code', 'password', 'again']

describe.each(['region', 'email', 'captcha', 'code', 'password', 'again', 'review'] as const)(
  'in the step "%s"',
  (step) => {
    const { sees } = steps[step]
    /** The message leaves the person at the step where they are, with every answer given so far. */
    const stays = async (person: Person, happens: () => unknown, says: RegExp | string) => {
      const before = await app.draft(person)
      await happens()
      const screen = await person.sees(says)
      expect(textOf(screen)).toMatch(sees)
      expect(await app.draft(person)).toEqual(before)
    }

    test('an odd message changes nothing, and each is answered', async () => {
      const person = app.person()
      await walk(app, person, step)
      if (step === 'code') await person.sees('Sent. It usually')
      await stays(person, () => person.send('sticker'), 'I can only read text and buttons')
      await stays(person, () => person.send('photo', { caption: 'look' }), 'I can only read text and buttons')
      await stays(person, () => person.forward('Yes, I accept'), 'That message was forwarded')
      const [first] = person.chat.filter(({ mine }) => mine)
      await stays(
        person,
        () => person.edit(first?.message.message_id ?? 0, 'no'),
        'Editing that message changes nothing',
      )
      if (step !== 'email') await stays(person, () => person.shareContact(), 'didn’t get that')
      if (!secretive.includes(step))
        await stays(person, () => person.say('x'.repeat(4096)), 'more than I can read at once')
    })

    test('help and language are at hand, and the step is still there', async () => {
      const person = app.person()
      await walk(app, person, step)
      if (step === 'code') await person.sees('Sent. It usually')
      await stays(person, () => person.tap('Help'), 'These always work')
      await stays(person, () => person.say('/help'), 'These always work')
      const away = async (scheduleDeletion: () => unknown, there: string, back: () => unknown) => {
        await scheduleDeletion()
        await person.sees(there)
        await back()
      }
      await stays(
        person,
        () =>
          away(
            () => person.tap('Language'),
            'Which language',
            () => person.tap('‹ Back'),
          ),
        sees,
      )
      await stays(
        person,
        () =>
          away(
            () => person.say('/tips'),
            'Small habits',
            () => person.tap('‹ Back'),
          ),
        sees,
      )
      await stays(
        person,
        async () => {
          person.say('/tips')
          await person.sees('Small habits')
          await person.tap('💡 Tip of the day')
          await person.next((bubble) => labelsOf(bubble).includes('Next tip'))
          await person.tap('Next tip')
          await person.next((bubble) => labelsOf(bubble).includes('Next tip'))
          await person.tap('Done')
        },
        sees,
      )
      await stays(
        person,
        () =>
          away(
            () => person.say('/guide'),
            'uide',
            () => person.say('/cancel'),
          ),
        sees,
      )
      await stays(
        person,
        () =>
          away(
            () => person.say('/start'),
            'Good to see you again',
            () => person.tap(labelsOf(person.screen)[0] ?? ''),
          ),
        sees,
      )
    })

    test('a button of an earlier step says so kindly, and the step is shown', async () => {
      const person = app.person()
      person.say('/start')
      const menu = await person.sees(steps.menu.sees)
      const old = dataOf(menu, 'Create my account')
      await person.tap('Create my account')
      await walk(app, person, step, 'region')
      if (step === 'code') await person.sees('Sent. It usually')
      for (const data of [old, 'forged', `${old}x`, dataOf(await elsewhere(), 'Create my account')]) {
        const before = await app.draft(person)
        const answer = await person.tap({ data }, menu.message.message_id)
        expect(answer.text).toMatch(/You’re here now/)
        await app.portico.engine.idle()
        expect(textOf(person.screen)).toMatch(sees)
        expect(await app.draft(person)).toEqual(before)
      }
    })

    test('the sign-up may be put aside, and gone on with', async () => {
      const person = app.person()
      await walk(app, person, step)
      if (step === 'code') await person.sees('Sent. It usually')
      person.say('/cancel')
      const aside = await person.sees('Paused at step')
      expect(labelsOf(aside)).toContain('Continue')
      await person.tap('Continue')
      await app.portico.engine.idle()
      expect(textOf(person.screen)).toMatch({ again: steps.password }[step as string]?.sees ?? sees)
    })
  },
)

test('the buttons of an earlier card are disabled as soon as one of them is tapped', async () => {
  const person = app.person()
  await walk(app, person, 'region')
  const earlier = person.screen
  const old = dataOf(earlier, 'Back')
  person.say('spain')
  await person.sees(steps.email.sees)
  const answer = await person.tap({ data: old }, earlier.message.message_id)
  expect(answer.text).toMatch(/You’re here now/)
  await app.portico.engine.idle()
  const buttonsOf = (message: number) =>
    person.chat
      .find((bubble) => bubble.message.message_id === message)
      ?.message.reply_markup?.inline_keyboard.flat()
  const spent = buttonsOf(earlier.message.message_id)
  expect(spent?.length).toBeGreaterThan(2)
  for (const button of spent ?? []) {
    expect(button).toHaveProperty('disabled')
    expect(button).not.toHaveProperty('callback_data')
  }
  expect(buttonsOf(person.screen.message.message_id)).not.toContainEqual(
    expect.objectContaining({ disabled: {} }),
  )
})

/** The menu of another person. */
const elsewhere = async () => {
  const other = app.person()
  other.say('/start')
  return other.sees(steps.menu.sees)
}

describe('going back', () => {
  test('leads through the steps, and forward again without asking what was answered', async () => {
    const ana = app.person()
    await walk(app, ana, 'captcha')
    await ana.tap('‹ Back')
    expect(textOf(await ana.sees(steps.email.sees))).toContain(`Current: ${ana.email}`)
    ana.say('/back')
    expect(textOf(await ana.sees(steps.region.sees))).toContain('Current: Spain')
    await ana.tap('🇪🇸 Spain')
    await ana.sees(steps.captcha.sees)
  })

  test('at the very beginning says that there is nothing before', async () => {
    const ana = app.person()
    ana.say('/back')
    await ana.sees('There’s nothing before this')
  })
})

describe('a tap that comes twice', () => {
  test('counts once, and the second tap is answered so', async () => {
    const ana = app.person()
    await walk(app, ana, 'email')
    ana.say(`mail-${ana.id}@gmial.com`)
    const data = dataOf(await ana.sees('Did you mean'), 'No, mine is right')
    const { message_id } = ana.screen.message
    const answers = await Promise.all([ana.tap({ data }, message_id), ana.tap({ data }, message_id)])
    expect(answers.map(({ text }) => text)).toEqual([undefined, 'Already done. You’re here now.'])
    await ana.sees(steps.captcha.sees)
    await app.portico.engine.idle()
    expect(callsTo(ana).filter(({ method }) => method === 'sendPhoto')).toHaveLength(1)
  })
})

describe('messages that are no words', () => {
  test.each([
    'animation',
    'audio',
    'dice',
    'document',
    'location',
    'photo',
    'poll',
    'sticker',
    'venue',
    'video',
    'video_note',
    'voice',
  ] satisfies OtherKind[])('are answered: %s', async (kind) => {
    const ana = app.person()
    await walk(app, ana, 'email')
    ana.send(kind)
    expect(textOf(await ana.sees('I can only read text and buttons'))).toMatch(steps.email.sees)
  })
})

describe('in a group', () => {
  test('a command is answered with the way to a private chat, and all else with nothing', async () => {
    const ana = app.person()
    const before = app.botApi.calls.length
    ana.sayInGroup('hello everybody, my password is swordfish')
    ana.sayInGroup('/start')
    const { promise, resolve } = Promise.withResolvers<void>()
    const end = app.botApi.onCall(({ method }) => method === 'sendMessage' && resolve())
    await promise
    end()
    const sent = app.botApi.calls.slice(before).filter(({ method }) => method === 'sendMessage')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.params).toMatchObject({ text: expect.stringContaining('talk in private') })
    expect(JSON.stringify(sent[0]?.params)).toContain(`https://t.me/${app.botApi.bot.username}?start=group`)
    expect(await app.portico.engine.conversationOf(ana.conversation)).toBeUndefined()
  })

  test('is shown the way once in ten minutes, however often its members ask', async () => {
    const ana = app.person()
    const ways = () =>
      app.botApi.calls.filter(
        ({ method, params }) => method === 'sendMessage' && String(params.text).includes('talk in private'),
      ).length
    const inPrivate = async (then: Person) => {
      then.say('/start')
      await then.sees(steps.menu.sees)
    }
    await app.pass(600_000)
    const before = ways()
    for (let times = 0; times < 20; times += 1) ana.sayInGroup('/start')
    await inPrivate(ana)
    expect(ways() - before).toBe(1)
    await app.pass(600_000)
    ana.sayInGroup('/start')
    await inPrivate(ana)
    expect(ways() - before).toBe(2)
  })
})

test('an edited message is the answer while its question stands; a storm of other edits gets one answer', async () => {
  const person = app.person()
  await walk(app, person, 'email')
  const { message_id: slip } = person.say('ana@')
  await person.sees('Something seems to be missing')
  person.edit(slip, person.email)
  await person.sees(steps.captcha.sees)
  await app.portico.engine.idle()
  const begun = app.botApi.calls.length
  for (let n = 0; n < 30; n += 1) person.edit(slip, `ana${n}@example.com`)
  await person.sees('Editing that message changes nothing')
  await app.pass(1_000)
  await app.portico.engine.idle()
  const said = app.botApi.calls
    .slice(begun)
    .filter(({ params }) => `${params.text} ${params.caption}`.includes('Editing that'))
  expect(said).toHaveLength(1)
})

describe('a person who blocks the bot', () => {
  test('finds the step again when they come back', async () => {
    const ana = app.person()
    await walk(app, ana, 'captcha')
    ana.block()
    await app.until(ana, ({ blocked }) => blocked === true)
    ana.unblock()
    await ana.sees(steps.captcha.sees)
  })

  test('may block while the mail is on its way: nothing breaks', async () => {
    const ana = app.person()
    await walk(app, ana, 'captcha')
    ana.say(await captchaOf(app, ana))
    const mail = await mailTo(app, ana.email)
    ana.block()
    await app.until(ana, ({ blocked }) => blocked === true)
    ana.unblock()
    await ana.sees(steps.code.sees)
    ana.say(codeIn(mail))
    await ana.sees(steps.password.sees)
  })
})

test('a draft survives a restart at every step', async () => {
  const ana = app.person()
  let from: StepName | 'start' = 'start'
  for (const step of ['region', 'email', 'captcha', 'code', 'again', 'review'] as const) {
    await walk(app, ana, step, from)
    const before = await app.draft(ana)
    await app.restart()
    expect(await app.draft(ana)).toEqual(before)
    await steps[step].answer(app, ana)
    from = (
      {
        region: 'email',
        email: 'captcha',
        captcha: 'code',
        code: 'password',
        again: 'review',
        review: 'done',
      } as const
    )[step]
  }
  await ana.sees(steps.done.sees)
  expect(await accountsOf(app, ana)).toHaveLength(1)
})

describe('languages', () => {
  const inSpanish = async (languageCode: string) => {
    const ana = app.person({ languageCode })
    ana.say('/start')
    await ana.sees('¿Qué quieres hacer?')
    await ana.tap('Crear mi cuenta')
    if (languageCode !== 'es-AR') {
      await ana.sees('¿en qué país o región vives?')
      ana.say('espana')
    }
    await ana.sees('correo electrónico')
    ana.say(ana.email)
    await ana.sees('caracteres')
    await ana.tap('Ayuda')
    await ana.sees('Esto funciona siempre')
    ana.say(await captchaOf(app, ana))
    await ana.sees('6 cifras')
    const mail = await mailTo(app, ana.email)
    ana.say(codeIn(mail))
    await ana.sees('contraseña')
    ana.say(PASSWORD)
    await ana.sees('otra vez')
    ana.say(PASSWORD)
    await ana.sees('Región:')
    await ana.tap('Aceptar y crear')
    await ana.sees('ID de la cuenta')
    return { ana, mail }
  }

  test.each(['es', 'es-419', 'es-AR'])(
    'the whole sign-up speaks Spanish to an app in %s',
    async (languageCode) => {
      const { ana, mail } = await inSpanish(languageCode)
      const english = /\b(the|your|please|you|step|account|back)\b/i
      for (const bubble of ana.chat.filter(({ mine }) => !mine)) {
        const text = textOf(bubble).replaceAll(/Example Account|\/[a-z]+/g, '')
        expect([
          text.match(english)?.[0],
          ...labelsOf(bubble).map((label) => label.match(english)?.[0]),
        ]).toEqual([undefined, ...labelsOf(bubble).map(() => undefined)])
      }
      expect(mail.text.replaceAll('Example Account', '').replace(/\S*\/\/\S*/g, '')).not.toMatch(english)
      expect(mail.headers['content-language'] ?? 'es').toBe('es')
      expect(await accountsOf(app, ana)).toMatchObject([{ locale: 'es', consents: [{ locale: 'es' }] }])
    },
  )

  test('may change in the middle, and the step goes on in the other one', async () => {
    const ana = app.person()
    await walk(app, ana, 'captcha')
    await ana.tap('Language')
    await ana.sees('Which language')
    ana.say('espanol')
    await ana.sees('caracteres')
    ana.say(await captchaOf(app, ana))
    await ana.sees('6 cifras')
  })
})
