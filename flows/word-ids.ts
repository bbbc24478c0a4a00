export type WordId = string
