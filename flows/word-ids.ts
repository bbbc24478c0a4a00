/** The id of every sentence. Made from the words by `node scripts/words.ts`. */
export type WordId = keyof WordArgs

/** The arguments that each sentence takes. */
export interface WordArgs {
  'guides-choice-account': never
  'guides-choice-done': never
  'guides-choice-menu': never
  'guides-choice-next': never
  'guides-choice-recover': never
  'guides-choice-signup': never
  'guides-choice-tips': never
  'guides-closed': never
  'guides-help': never
  'guides-menu': 'account'
  'tips-choice-account': never
  'tips-choice-done': never
  'tips-choice-guides': never
  'tips-choice-next': never
  'tips-choice-recover': never
  'tips-choice-signup': never
  'tips-choice-today': never
  'tips-choice-topics': never
  'tips-closed': never
  'tips-help': never
  'tips-place': 'count' | 'number' | 'topic'
  'tips-topics': never
}
