import { conversationsContract } from '../contracts/conversations/contract.ts'
import { createShelf, reach, type Travel } from './conversations.ts'

const atOnce: Travel = async (_name, work) => work()

conversationsContract('simulated', async () => {
  const shelf = createShelf(Date.now)
  return {
    store: reach(shelf, atOnce),
    reopen: async () => reach(shelf, atOnce),
    close: async () => {},
  }
})
