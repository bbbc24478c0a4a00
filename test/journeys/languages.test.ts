import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, labelsOf, openApp, textOf } from '../fixtures/app.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

/** The code that Telegram sends of the person's app, and what the person reads and writes in that language. */
const speakers = {
  'Brazilian Portuguese': {
    code: 'pt-br',
    menu: 'boas-vindas a Example',
    signUp: 'Criar minha conta',
    where: 'em que país ou região você mora',
    country: 'moro na Alemanha',
    found: 'Achei estas',
    region: '🇩🇪 Alemanha',
    tips: 'Pequenos hábitos',
    question: 'chegou um código que não pedi',
    tip: 'Nenhum funcionário de verdade',
    language: 'Em que idioma vamos conversar',
  },
  French: {
    code: 'fr',
    menu: 'bienvenue chez Example',
    signUp: 'Créer mon compte',
    where: 'dans quel pays ou quelle région vivez-vous',
    country: 'j’habite en Allemagne',
    found: 'J’ai trouvé celles-ci',
    region: '🇩🇪 Allemagne',
    tips: 'De petites habitudes',
    question: "j'ai reçu un code que je n'ai pas demandé",
    tip: 'Aucun vrai employé',
    language: 'Dans quelle langue voulez-vous parler',
  },
  German: {
    code: 'de',
    menu: 'willkommen bei Example',
    signUp: 'Mein Konto erstellen',
    where: 'In welchem Land oder welcher Region lebst du',
    country: 'ich wohne in Deutschland',
    found: 'Diese habe ich gefunden',
    region: '🇩🇪 Deutschland',
    tips: 'Mit kleinen Gewohnheiten',
    question: 'ich habe einen Code bekommen, den ich nicht angefordert habe',
    tip: 'Kein echter Mitarbeiter',
    language: 'Welche Sprache möchtest du',
  },
  Arabic: {
    code: 'ar',
    menu: 'أهلًا بك في',
    signUp: 'إنشاء حسابي',
    where: 'في أي بلد أو منطقة تعيش',
    country: 'أعيش في ألمانيا',
    found: 'وجدت هذه',
    region: '🇩🇪 ألمانيا',
    tips: 'عادات صغيرة',
    question: 'وصلني كود لم أطلبه',
    tip: 'لن يطلب منك موظف حقيقي',
    language: 'أي لغة تريد',
  },
}

test.each(Object.entries(speakers))(
  'a person whose Telegram speaks %s is answered in it: the menu, the region, a question to the tips, the languages',
  async (_name, { code, menu, signUp, where, country, found, region, tips, question, tip, language }) => {
    const person = app.person({ languageCode: code })
    person.say('/start')
    expect(labelsOf(await person.sees(menu))[0]).toBe(signUp)
    await person.tap(signUp)
    await person.sees(where)
    person.say(country)
    await person.sees(found)
    await person.tap(region)
    person.say('/tips')
    await person.sees(tips)
    person.say(question)
    expect(textOf(await person.sees(tip))).toContain(tip)
    person.say('/language')
    expect(labelsOf(await person.sees(language))).toEqual(
      expect.arrayContaining(['English', 'Español', expect.stringMatching(/^✓ /)]),
    )
  },
)
