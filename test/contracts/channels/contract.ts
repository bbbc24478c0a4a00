import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/content/markdown.ts'
import type { Card, MountedChannel } from '../../../src/contracts/channel.ts'
import type { Update } from '../../../src/contracts/update.ts'
import { PNG } from '../../fixtures/png.ts'

/** One person's chat in a channel, as the person sees it. */
export interface ChatUnderTest {
  readonly conversation: string
  /** The newest card: its text, and what stands on its choices. */
  screen(): { readonly text: string; readonly labels: readonly string[] }
  /** Everything in the chat that was not written by the person, the oldest first. */
  readAll(): string
  files(): readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** What the channel hands to the engine when the person writes a text. */
  write(text: string): Update
  /** The same for a choice of the newest card. */
  choose(label: string): Update
  block(): void
  unblock(): void
}

export interface ChannelUnderTest {
  readonly channel: MountedChannel
  chat(): ChatUnderTest
  close(): Promise<void>
}

const card = (markdown: string, more: Partial<Card> = {}): Card => ({
  text: parseMarkdown(markdown),
  rows: [],
  putAway: 'Put away.',
  ...more,
})

/** What every channel promises to the engine, whatever kind of chat it leads to. */
export const channelContract = (name: string, open: () => Promise<ChannelUnderTest>) =>
  describe(`the channel to ${name}`, () => {
    let opened: ChannelUnderTest
    let channel: MountedChannel
    let chat: ChatUnderTest
    beforeEach(async () => {
      opened = await open()
      channel = opened.channel
      chat = opened.chat()
      chat.write('hello')
    })
    afterEach(() => opened.close())

    const draw = (drawn: Card, before = {}, mode: 'over' | 'new' = 'new') =>
      channel.draw(chat.conversation, drawn, before, mode, false)
    const drawnCard = async (...drawing: Parameters<typeof draw>) => {
      const delivery = await draw(...drawing)
      if (!delivery.ok || delivery.card === undefined) throw new Error(JSON.stringify(delivery))
      return delivery
    }

    describe('translates what a person does', () => {
      test('into updates of conversations that begin with its prefix, one for each person', () => {
        const another = opened.chat()
        expect(chat.write('a').conversation).toBe(chat.conversation)
        expect(another.write('a').conversation).toBe(another.conversation)
        expect(another.conversation).not.toBe(chat.conversation)
        for (const { conversation } of [chat, another])
          expect(conversation).toMatch(new RegExp(`^${channel.prefix}:.`))
      })

      test('each with a key and a message of its own', () => {
        const [first, second] = [chat.write('one'), chat.write('two')]
        expect([first.said, second.said]).toMatchObject([
          { kind: 'text', text: 'one' },
          { kind: 'text', text: 'two' },
        ])
        expect(second.key).not.toBe(first.key)
        expect(second.said.message).not.toBe(first.said.message)
      })

      test('a command with what follows it', () => {
        expect(chat.write('/start signup').said).toMatchObject({
          kind: 'command',
          command: 'start',
          payload: 'signup',
        })
      })

      test('a choice, which brings back its token and names the card that holds it', async () => {
        const rows = [
          [
            { label: 'Yes', token: '1.yes.abc' },
            { label: 'No', token: '1.no.abc' },
          ],
        ]
        const { card: message } = await drawnCard(card('Shall we?', { rows }))
        expect(chat.screen().labels).toEqual(['Yes', 'No'])
        const { said } = chat.choose('No')
        expect(said).toMatchObject({ kind: 'tap', token: '1.no.abc', message })
        if (said.kind === 'tap')
          await expect(channel.answer(chat.conversation, said.callback, 'Done.')).resolves.toBeUndefined()
      })
    })

    describe('draws a card', () => {
      test.each([
        ['emphasis', '**bold** *italic* ~~gone~~ `code`', ['bold', 'italic', 'gone', 'code']],
        ['a heading and a list', '# Title\n\n- one\n- two', ['Title', 'one', 'two']],
        ['a quotation', '> said before', ['said before']],
        ['a table', '| a | b |\n|---|---|\n| c | d |', ['a', 'b', 'c', 'd']],
        ['a link', '[site](https://example.com)', ['site']],
      ])('with the words of %s, and none of its marks', async (_what, markdown, words) => {
        await drawnCard(card(markdown))
        for (const word of words) expect(chat.screen().text).toContain(word)
        expect(chat.screen().text).not.toMatch(/[<>#|~`]/)
      })

      test('with text that looks like markup as it stands', async () => {
        await drawnCard({
          ...card(''),
          text: [{ type: 'paragraph', children: [{ type: 'text', value: '<b>5 & 6</b> &amp; \\*_[x](y)' }] }],
        })
        expect(chat.screen().text).toBe('<b>5 & 6</b> &amp; \\*_[x](y)')
      })

      test('however long its text is', async () => {
        await drawnCard(card(Array.from({ length: 400 }, (_, n) => `Line ${n} of a long text.`).join('\n\n')))
        expect(chat.screen().text).toContain('Line 0 of a long text.')
        await drawnCard(card('long '.repeat(2_000)))
        expect(chat.screen().text).toContain('long long')
      })

      test('with a picture and its words', async () => {
        const { photo, ...drawn } = await drawnCard(card('A picture of nothing.', { picture: PNG }))
        expect(chat.screen().text).toContain('A picture of nothing.')
        await drawnCard(card('No picture.'), { photo, ...drawn }, 'over')
        expect(chat.screen().text).toBe('No picture.')
      })

      test('over the one before, and the person reads the new one', async () => {
        const first = await drawnCard(card('One.'))
        const second = await drawnCard(card('Two.'), first, 'over')
        expect(chat.screen().text).toBe('Two.')
        await drawnCard(card('Two.'), second, 'over')
        expect(chat.screen().text).toBe('Two.')
      })

      test('over one that is not there any more', async () => {
        const first = await drawnCard(card('One.'))
        await channel.erase(chat.conversation, first.card ?? '')
        await drawnCard(card('Two.'), first, 'over')
        expect(chat.screen().text).toBe('Two.')
      })

      test('as a new message, below the one before', async () => {
        const first = (await drawnCard(card('One.'))).card ?? ''
        const second = (await drawnCard(card('Two.'), { card: first }, 'new')).card ?? ''
        expect(second).not.toBe(first)
        expect(channel.isLater(chat.conversation, second, first)).toBe(true)
        expect(channel.isLater(chat.conversation, first, second)).toBe(false)
        expect(channel.isLater(chat.conversation, first, first)).toBe(false)
      })

      test('below what the person wrote', async () => {
        const { message } = chat.write('before').said
        const drawn = (await drawnCard(card('After.'))).card ?? ''
        expect(channel.isLater(chat.conversation, drawn, message)).toBe(true)
      })

      test('that asks for a contact, and puts what asks for it away again', async () => {
        const asked = await drawnCard(card('Your number?', { contact: 'Share my number' }))
        const next = await drawnCard(card('Thank you.'), asked, 'over')
        expect(next.keyboard ?? false).toBe(false)
        expect(chat.screen().text).toBe('Thank you.')
      })
    })

    test('sends a file under its name, byte for byte', async () => {
      const bytes = Buffer.from('{"a": "ñ"}\n')
      const caption = parseMarkdown('All of it, **today**.')
      expect(await channel.send(chat.conversation, { name: 'all.json', bytes, caption })).toMatchObject({
        ok: true,
      })
      const [file] = chat.files()
      expect(file?.name).toBe('all.json')
      expect(Buffer.from(file?.bytes ?? [])).toEqual(bytes)
      expect(chat.readAll()).toContain('All of it, ')
    })

    test('says a plain line as it stands, and shows that something is under way', async () => {
      await channel.busy(chat.conversation)
      await channel.say(chat.conversation, 'A line with <b> & **stars**')
      expect(chat.readAll()).toContain('A line with <b> & **stars**')
    })

    test('says whether a message of the person was erased', async () => {
      const { message } = chat.write('a password').said
      expect(typeof (await channel.erase(chat.conversation, message))).toBe('boolean')
    })

    test('tells that a person has blocked us, and draws again when they are back', async () => {
      chat.block()
      expect(await draw(card('Hello?'))).toEqual({ ok: false, blocked: true })
      const file = { name: 'a.txt', bytes: Buffer.from('a'), caption: [] }
      expect(await channel.send(chat.conversation, file)).toEqual({ ok: false, blocked: true })
      chat.unblock()
      await drawnCard(card('Welcome back.'))
      expect(chat.screen().text).toBe('Welcome back.')
    })

    test('gives no link, or one that begins a chat with the given word', () => {
      const [link, started] = [channel.link(), channel.link('recover')]
      if (link === undefined) return expect(started).toBeUndefined()
      expect(URL.canParse(link)).toBe(true)
      expect(started).toContain('recover')
    })
  })
