/** Other names of commands, by their standard names. */
export type OtherNames = Readonly<Record<string, string>>

/** Sentences in which each command is called by its other name; the end of a tag or a path is none. */
export const withCommandNames = (sentences: string, names: OtherNames): string =>
  sentences.replace(/(?<![\w/:<])\/([a-z]+)(?![\w/])/g, (command, name: string) =>
    Object.hasOwn(names, name) ? `/${names[name]}` : command,
  )
