import type { Choice } from '../screen.ts'

/** The widest plain label of which two stand side by side on a phone without being cut. */
const HALF_A_ROW = 18

/** Buttons in rows: two side by side where both labels are short texts, else one a row. */
export const inColumns = (choices: readonly Choice[]): Choice[][] => {
  const rows: Choice[][] = []
  for (const choice of choices) {
    const beside = rows.at(-1)
    if (beside?.length === 1 && beside.every(isShort) && isShort(choice)) beside.push(choice)
    else rows.push([choice])
  }
  return rows
}

const isShort = ({ label }: Choice): boolean => typeof label === 'string' && label.length <= HALF_A_ROW
