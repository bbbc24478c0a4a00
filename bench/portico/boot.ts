import { quantile } from './figures.ts'
import { NPM_START, PROGRAM, start } from './program.ts'

export interface Boot {
  /** Milliseconds from `npm start` until the program is ready to chat; median. */
  readonly ready: number
  /** The same without npm itself. */
  readonly program: number
}

/** Starts the program as a newcomer does. One start before the count fills the cache of compiled code. */
export const measureBoot = async (starts = 5): Promise<Boot> => {
  await timeStart(PROGRAM)
  const ready: number[] = []
  const program: number[] = []
  for (let round = 0; round < starts; round += 1) {
    ready.push(await timeStart(NPM_START))
    program.push(await timeStart(PROGRAM))
  }
  return { ready: quantile(ready, 0.5), program: quantile(program, 0.5) }
}

const timeStart = async (command: readonly string[]): Promise<number> => {
  const begun = performance.now()
  const running = await start(command)
  const took = performance.now() - begun
  await running.stop()
  return took
}
