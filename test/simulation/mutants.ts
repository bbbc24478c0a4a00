/** An engine that was broken on purpose: one text in one of its files is replaced. */
export interface Mutant {
  readonly name: string
  readonly file: string
  readonly replace: string
  readonly by: string
  /** The promise whose breach gives it away. */
  readonly breaks: RegExp
}

export const mutants: readonly Mutant[] = [
  {
    name: 'performs a request before it is committed',
    file: 'src/engine/storage.ts',
    replace: '      const outcome = await conversations.commit({',
    by: `      for (const effect of next.pending)
        if ('request' in effect)
          await parts.performers[effect.request](effect.input, { key: \`\${id}:\${effect.n}\`, at, conversation: id })
      const outcome = await conversations.commit({`,
    breaks: /nothing is performed that was not committed/,
  },
  {
    name: 'forgets which updates it has seen',
    file: 'src/engine/hear.ts',
    replace: 'seen: key,',
    by: '',
    breaks: /acted on once|is answered/,
  },
  {
    name: 'does not owe what it draws unasked',
    file: 'src/engine/storage.ts',
    replace: "owed: cause !== 'update'",
    by: 'owed: false',
    breaks: /what a person sees is where they are/,
  },
  {
    name: 'goes on although another writer was first',
    file: 'src/engine/storage.ts',
    replace: "if (outcome === 'conflict') return 'conflict'",
    by: '',
    breaks: /./,
  },
  {
    name: 'does not note what it has drawn',
    file: 'src/engine/drawing.ts',
    replace: '      background(note(id, committed, { ...delivery, version: committed.version }))',
    by: '',
    breaks: /drawn once|what a person sees is where they are/,
  },
  {
    name: 'acts on what another process is at',
    file: 'src/engine/show-again.ts',
    replace: 'if (shared && trusted > 0) return trusted',
    by: '',
    breaks: /drawn once|acted on once/,
  },
  {
    name: 'takes up no effect whose process has died',
    file: 'src/engine/decide.ts',
    replace: 'effect.due > at && !isOrphaned',
    by: 'effect.due > 0 && !isOrphaned',
    breaks: /waited for/,
  },
]
