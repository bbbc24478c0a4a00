import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AccountEventKind } from '../../flows/common/notification.ts'
import { createMessenger } from '../../src/messaging/messenger.ts'
import type { Mail, Sms } from '../../src/senders/sender.ts'
import { loadWords } from '../../src/words/words.ts'
import { environmentOf, languages, root } from '../fixtures/content-around.ts'

const words = loadWords({ roots: [join(root, 'flows'), join(root, 'src')], fallback: 'en' })
const sent: (Mail | Sms)[] = []
const sender = {
  send: (message: Mail | Sms) => {
    sent.push(message)
    return Promise.resolve({ outcome: 'accepted' as const })
  },
}
const brand = { ...environmentOf('mi', 'en').brand, colour: '#b34700' }
const messenger = createMessenger({ mail: sender, sms: sender, brand, words })

const LINK = 'https://door.example/not-me/aWQtb2Ytbm90aWNl-0.dG9rZW4tb2YtMzItYnl0ZXMtdGhhdC1pcy1sb25nIGVub3U'
const PURPOSES = ['sign-up', 'recovery', 'address', 'recovery-check'] as const
const KINDS: readonly AccountEventKind[] = ['password-changed', 'chat-linked', 'disputed', 'hold-started']

/** The letters and signs of ASCII in GSM 7-bit (3GPP TS 23.038), and its accented ones. */
const GSM = /^[A-Za-z0-9 \n@$_!"#%&'()*+,\-./:;<=>?¡¿£¥§ÄÖÑÜäöñüàèéùìòÇØøÅåÆæßÉ]*$/

/** An SMS in other letters takes 70 of them; of two joined ones each takes 67. */
const parts = (text: string): number => {
  const [one, joined] = GSM.test(text) ? [160, 153] : [70, 67]
  return text.length <= one ? 1 : Math.ceil(text.length / joined)
}

const latin = languages.filter((locale) => new Intl.Locale(locale).maximize().script === 'Latn')

describe.each(languages)('in %s', (locale) => {
  test('a mail about an account that support has locked leads to support, and not to a recovery', async () => {
    for (const kind of ['frozen', 'unfrozen'] as const) {
      const event = { kind, facts: {}, when: 1_767_600_000_000 }
      const mail = {
        to: 'a@b.example',
        locale,
        region: 'ES',
        number: '4711000815',
        link: undefined,
        key: kind,
      }
      await messenger.notificationMail({ ...mail, event })
      const { text, html } = sent.at(-1) as Mail
      for (const part of [text, html]) {
        expect(part).toContain(brand.links.contact)
        expect(part).not.toContain('/recover')
      }
    }
  })

  test('a mail carries code and link in both of its parts, and the code not in its subject', async () => {
    for (const purpose of PURPOSES) {
      await messenger.codeMail({
        purpose,
        to: 'a@b.example',
        code: '049381',
        link: LINK,
        locale,
        key: purpose,
      })
      const mail = sent.at(-1) as Mail
      for (const part of [mail.text, mail.html]) expect(part).toContain('049381')
      for (const part of [mail.text, mail.html]) expect(part).toContain(LINK)
      expect(mail.subject).not.toMatch(/\d/)
    }
  })

  test('an SMS costs one where letters are Latin, and at most two elsewhere', async () => {
    const to = '+34612345678'
    for (const purpose of PURPOSES)
      await messenger.codeSms({ purpose, to, code: '049381', locale, key: purpose })
    await messenger.ownerSms({ to, locale, key: 'owner' })
    for (const kind of KINDS) {
      const event = {
        kind,
        facts: { what: 'password-changed' },
        when: Date.UTC(2026, 0, 5, 8),
        place: 'other' as const,
      }
      await messenger.notificationSms({
        to,
        event,
        region: 'ES',
        number: '4711000815',
        link: undefined,
        locale,
        key: kind,
      })
    }
    const texts = sent.filter((message) => message.kind === 'sms').map(({ text }) => text)
    sent.length = 0
    expect(texts).toHaveLength(PURPOSES.length + 1 + KINDS.length)
    for (const text of texts) {
      expect(parts(text), text).toBeLessThanOrEqual(latin.includes(locale) ? 1 : 2)
      if (latin.includes(locale)) expect(text).toMatch(GSM)
    }
  })
})
