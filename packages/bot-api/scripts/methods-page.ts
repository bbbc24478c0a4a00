import { methods } from '../src/methods/methods.ts'
import { methodNames } from '../src/spec.ts'

const row = (name: string): string => {
  const does = name in methods ? 'acts' : 'accepted only'
  return `| ${name} | ${does} |`
}

/** A table of all methods, as Markdown. */
export const methodsPage = (): string => {
  const names = methodNames()
  const acting = names.filter((name) => name in methods).length
  return `# What each method does

${acting} methods act: they change what people see, or what later calls answer. ${names.length - acting} are accepted only: their
parameters are checked, the answer has the right type, nothing changes, and the answer says so in \`description\`. A
strict server refuses these with 501. Written by \`scripts/methods.ts\`, and held true by a test.

| method | here |
|---|---|
${names.map(row).join('\n')}
`
}
