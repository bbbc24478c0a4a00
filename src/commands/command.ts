import { type Config, explain, readToolConfig } from '../config/config.ts'

/** How a command was called. */
export interface Call {
  /** What stands behind its name. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Does the work and answers with the exit code; undefined: the process goes on. What is thrown is written, and the code is 1. */
export type Run = (call: Call) => Promise<number | undefined>

/** A command of the program: `portico <name>`. */
export interface Command {
  /** What it does, in the list of commands. */
  readonly summary: string
  /** Only the command that is called is loaded. */
  readonly load: () => Promise<Run>
}

/** A command that works on the stores which the configuration names, beside the server. */
export const onStores =
  (run: (config: Config, args: readonly string[], env: Call['env']) => Promise<number>): Run =>
  async ({ args, env }) => {
    const read = readToolConfig(env)
    if (read.ok) return run(read.config, args, env)
    console.error(explain(read.problems).join('\n'))
    return 1
  }
