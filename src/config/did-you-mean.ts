import { examples } from './problem.ts'
import { SECRET_FILES } from './secret-names.ts'

/**
 * Warnings of variables that nothing reads and that look like ours. Another program on the same machine may have such a
 * variable, so it is no reason not to start.
 */
export const didYouMean = (set: Readonly<Record<string, string>>): string[] => {
  const ours = [...Object.keys(examples), ...SECRET_FILES]
  return Object.keys(set)
    .filter((name) => !ours.includes(name))
    .flatMap((name) => {
      const meant = ours.find((our) => isSlip(name, our)) ?? ours.find((our) => isKin(name, our))
      return meant ? [`${name} is set, and nothing reads it. Was ${meant} meant?`] : []
    })
}

/** Two letters exchanged, or one too many, too few or wrong (`SMPT_URL`), in a name too long for that to be chance. */
const isSlip = (name: string, ours: string): boolean => {
  if (ours.length < 6 || Math.abs(name.length - ours.length) > 1) return false
  let start = 0
  while (start < name.length && name[start] === ours[start]) start += 1
  let end = 0
  while (end < Math.min(name.length, ours.length) - start && name.at(-1 - end) === ours.at(-1 - end)) end += 1
  const [left, right] = [name.slice(start, name.length - end), ours.slice(start, ours.length - end)]
  return (
    left.length + right.length === 1 ||
    (left.length === 1 && right.length === 1 && ours.length >= 8) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}

/** A name that begins or ends as ours does, and has only words of ours: `TELEGRAM_TOKEN`, `BOT_TOKEN`. */
const isKin = (name: string, ours: string): boolean => {
  const [words, all] = [name.split('_'), ours.split('_')]
  const alike = words[0] === all[0] || words.at(-1) === all.at(-1)
  return words.length > 1 && alike && words.every((word) => all.includes(word))
}
