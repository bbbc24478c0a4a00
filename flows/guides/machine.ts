import { articlesMachine } from '../common/articles.ts'

export const machine = articlesMachine('guides')
