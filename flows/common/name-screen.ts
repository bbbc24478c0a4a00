import type { StateScreen } from '../flow.ts'
import { cleanName, parseName } from '../reading/person-name.ts'
import { type Choice, words } from '../screen.ts'
import { commonChoice } from './choices.ts'
import { remark, written } from './hear.ts'

/** What can be said where a name is asked for. */
export type NameEvent = { type: 'named'; name: string }

/** More of a name would not fit on its button in every language. */
const ON_A_BUTTON = 32

/** Asks for the name; `present`: the name so far. */
export const askingName = <Context>(
  present: (context: Context) => string | undefined,
): StateScreen<Context> => ({
  show: (context, environment) => {
    const known = cleanName(environment.name)
    const name = present(context)
    return {
      text: [
        words(known ? 'common-name' : 'common-name-plain'),
        ...(name ? [words('common-name-now', { name })] : []),
      ],
      choices: known ? [[takeName(known)]] : [],
    }
  },
  hear: written((text) => {
    const name = parseName(text)
    return name ? ({ type: 'named', name } satisfies NameEvent) : remark('common-name-unclear')
  }),
  help: 'common-help-name',
})

const takeName = (name: string): Choice =>
  commonChoice('take-name', { type: 'named', name }, { args: { name: shortened(name) }, style: 'primary' })

const shortened = (name: string): string =>
  name.length <= ON_A_BUTTON
    ? name
    : `${name
        .slice(0, ON_A_BUTTON - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
