/** Fluent selects by texts, not by truth values. */
export const yesNo = (fact: unknown): 'yes' | 'no' => (fact ? 'yes' : 'no')
