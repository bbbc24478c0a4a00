import { words } from '../screen.ts'
import type { WordId } from '../text/word-ids.ts'

/** A line above the next screen: the action `remark`, which every machine that says something has. */
export const remark = (id: WordId) => ({ type: 'remark', params: words(id) }) as const
