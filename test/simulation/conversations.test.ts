import { conversationsContract } from '../contracts/conversations/contract.ts'
import { createMemoryStore, reach, type Travel } from './conversations.ts'

const atOnce: Travel = async (_name, work) => work()

conversationsContract('simulated', async () => {
  const memory = createMemoryStore(Date.now)
  return {
    store: reach(memory, atOnce),
    reopen: async () => reach(memory, atOnce),
    close: async () => {},
  }
})
