import { answers, type Draft } from './context.ts'

/** Every answer that can be read, each on its own; a proof goes with what it proves, and a password with its ticket. */
export const salvage = (stored: object): Partial<Draft> => {
  const facts = new Map(Object.entries(stored))
  const read = Object.entries(answers.shape).flatMap(([name, schema]) => {
    const fact = schema.safeParse(facts.get(name))
    return fact.success ? [[name, fact.data]] : []
  })
  const kept: Partial<Draft> = Object.fromEntries(read)
  return {
    ...kept,
    ...(kept.address ? {} : without('shared', 'challenge', 'resendAt', 'expiresAt')),
    ...(kept.address && kept.challenge ? {} : without('proven')),
    ...(kept.ticket ? {} : without('password')),
  }
}

const without = (...names: readonly (keyof Draft)[]): Partial<Draft> =>
  Object.fromEntries(names.map((name) => [name, undefined]))
