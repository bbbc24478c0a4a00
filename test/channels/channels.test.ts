import { describe, expect, test } from 'vitest'
import { createChannels } from '../../src/channels/channels.ts'
import { createTerminal } from '../fixtures/terminal-channel.ts'

const opened = () => {
  const [first, other] = [createTerminal(), { ...createTerminal(), prefix: 'tty', name: 'teletype' }]
  return {
    first,
    other,
    channels: createChannels([first, { ...other, link: (start = '') => `tty://us/${start}` }]),
  }
}

describe('several channels as one', () => {
  test('hand each conversation to the channel that its id names', async () => {
    const { first, channels } = opened()
    await channels.say('term:ana', 'Hello.')
    expect(first.chat('ana').printed).toEqual(['Hello.'])
    await channels.say('tty:ana', 'Hello again.')
    expect(first.chat('ana').printed).toEqual(['Hello.'])
    expect([channels.nameOf('term:ana'), channels.nameOf('tty:ana')]).toEqual(['terminal', 'teletype'])
  })

  test('ask the channel of a conversation which of two messages is later', () => {
    const { first, channels } = opened()
    const ana = first.chat('ana')
    const [one, two] = [ana.type('one').said.message, ana.type('two').said.message]
    expect(channels.isLater('term:ana', two, one)).toBe(true)
    expect(channels.isLater('term:ana', one, two)).toBe(false)
  })

  test('give the link of the first channel that has one', () => {
    const { first, channels } = opened()
    expect(channels.link('recover')).toBe('tty://us/recover')
    expect(createChannels([first]).link()).toBeUndefined()
  })

  test('use the first of two that have one prefix', async () => {
    const [one, two] = [createTerminal(), createTerminal()]
    await createChannels([one, two]).say('term:ana', 'Hello.')
    expect([one.chat('ana').printed, two.chat('ana').printed]).toEqual([['Hello.'], []])
  })

  test.each(['sms:1', 'nothing', ''])(
    'refuse the conversation "%s", naming what there is',
    async (conversation) => {
      const { channels } = opened()
      const refusal = { code: 'channel/unknown', message: expect.stringContaining('"tty:", "term:"') }
      await expect(channels.say(conversation, 'Hello.')).rejects.toMatchObject(refusal)
      expect(() => channels.nameOf(conversation)).toThrow(expect.objectContaining(refusal))
    },
  )
})
