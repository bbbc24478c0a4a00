import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Words, words } from '../../flows/screen.ts'
import { loadWords } from '../../src/words/words.ts'
import { type App, accountsOf, codeIn, labelsOf, mailTo, openApp, textOf } from '../fixtures/app.ts'
import { root } from '../fixtures/content-around.ts'
import { PASSWORD } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

const wording = loadWords({ roots: [join(root, 'flows')], fallback: 'en' })

/** The code that Telegram sends of the person's app, and what the person reads and writes in that language. */
const speakers = {
  'Brazilian Portuguese': {
    code: 'pt-br',
    locale: 'pt-BR',
    menu: 'boas-vindas a Example',
    mail: 'Digite este código na conversa',
    region: '🇧🇷 Brasil',
    done: 'Boas-vindas, Ana',
    question: 'chegou um código que não pedi',
    tip: 'Ninguém de uma equipe de verdade',
  },
  French: {
    code: 'fr',
    locale: 'fr',
    menu: 'bienvenue chez Example',
    country: 'Allemagne',
    mail: 'Tapez ce code dans la discussion',
    region: '🇩🇪 Allemagne',
    done: 'Bienvenue, Ana',
    question: "j'ai reçu un code que je n'ai pas demandé",
    tip: 'Aucun membre d’une vraie équipe',
  },
  German: {
    code: 'de',
    locale: 'de',
    menu: 'willkommen bei Example',
    country: 'Deutschland',
    mail: 'Tipp diesen Code im Chat ein',
    region: '🇩🇪 Deutschland',
    done: 'ist fertig',
    question: 'ich habe einen Code bekommen, den ich nicht angefordert habe',
    tip: 'Niemand aus einem echten Team',
  },
  Arabic: {
    code: 'ar',
    locale: 'ar',
    menu: 'أهلًا بك في',
    country: 'ألمانيا',
    mail: 'اكتب هذا الرمز في المحادثة',
    region: 'ألمانيا',
    done: 'جاهز للاستخدام',
    question: 'وصلني كود لم أطلبه',
    tip: 'لن يطلب منك موظف حقيقي',
  },
}

test.each(Object.entries(speakers))(
  'a person whose Telegram speaks %s creates an account in it, and finds a tip by asking',
  async (_name, { code, locale, menu, mail, region, done, question, tip, ...named }) => {
    const person = app.person({ languageCode: code, firstName: 'Ana', lastName: '' })
    const label = (id: Words['id']) => wording.plain(locale, words(id))
    const beginning = (id: Words['id']) => wording.plain(locale, words(id)).slice(0, 24)

    person.say('/start')
    await person.sees(menu)
    await person.tap(label('home-choice-sign-up'))
    if ('country' in named) {
      await person.sees(beginning('sign-up-region'))
      person.say(named.country)
    }
    await person.sees(beginning('sign-up-email'))
    person.say(person.email)
    const sent = await mailTo(app, person.email)
    expect(sent.text).toContain(mail)
    person.say(codeIn(sent))
    await person.sees(beginning('common-password'))
    person.say(PASSWORD)
    await person.sees(beginning('common-password-again'))
    person.say(PASSWORD)
    expect(textOf(await person.sees(label('sign-up-choice-create')))).toContain(region)
    await person.tap(label('sign-up-choice-create'))
    await person.sees(done)
    expect(await accountsOf(app, person)).toMatchObject([{ locale }])

    person.say('/tips')
    await person.sees(beginning('tips-topics'))
    person.say(question)
    await person.sees(tip)
    person.say('/language')
    const languages = labelsOf(await person.sees(beginning('language-asking')))
    expect(languages).toEqual(expect.arrayContaining(['English', 'Español', expect.stringMatching(/^✓ /)]))
  },
)
