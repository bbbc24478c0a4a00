import { openDirectory } from '../accounts/store/directory.ts'
import { onStores } from './command.ts'

/**
 * Brings the tables of accounts up to date, as every start does: for operators who want to do it before, with nothing
 * else. Of several that do it at once, one does it and the others wait.
 */
export const migrate = onStores(async (config) => {
  const done: string[] = []
  const progress = {
    begun: (name: string) => console.log(`Carrying out ${name} …`),
    goesOn: (name: string, seconds: number) =>
      console.log(`Still carrying out ${name}, for ${Math.round(seconds)} s …`),
    done: (name: string) => void done.push(name),
  }
  const directory = await openDirectory({ ...config, progress })
  await directory.close()
  console.log(done.length > 0 ? `Carried out: ${done.join(', ')}.` : 'The tables are up to date already.')
  return 0
})
