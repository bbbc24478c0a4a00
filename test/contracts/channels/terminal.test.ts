import { createTerminal } from '../../fixtures/terminal-channel.ts'
import { channelContract } from './contract.ts'

channelContract('a terminal', async () => {
  const channel = createTerminal()
  let people = 0
  return {
    channel,
    chat() {
      people += 1
      const chat = channel.chat(`person-${people}`)
      return {
        conversation: chat.conversation,
        screen: () => chat.screen,
        readAll: () => chat.printed.join('\n'),
        files: () => chat.files,
        write: chat.type,
        choose: (label) => chat.type(String(chat.screen.labels.indexOf(label) + 1)),
        block: chat.hangUp,
        unblock: chat.callAgain,
      }
    },
    close: async () => {},
  }
})
