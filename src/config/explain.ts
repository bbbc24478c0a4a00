import type { Problem } from './problem.ts'

/** What a person reads when the program cannot start. */
export const explain = (problems: readonly Problem[]): readonly string[] => [
  `Portico cannot start: ${problems.length === 1 ? 'one setting needs' : `${problems.length} settings need`} a change.`,
  ...problems.flatMap(({ variable, wrong, example }) => [
    '',
    `${variable} ${wrong}.`,
    `  Example: ${example}`,
  ]),
]
