export { type ArticlesContext as Context, articlesContext as context } from '../common/articles.ts'
