import { type Brand, ownWords, type Words, words } from '../screen.ts'

/** Scopes that every brand has words for (OpenID Connect Core 1.0, 5.4 and 11). */
const STANDARD: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'phone', 'offline_access'])

/** Where the words of a scope stand: a brand says its own as `common-scope-<name>`. */
export const scopeWordId = (scope: string): string => `common-scope-${scope.replaceAll(/[^a-z0-9]/g, '-')}`

/** What an application may do by a scope, as the end of a sentence. */
export const scopeWords = (scope: string, { scopes = [] }: Pick<Brand, 'scopes'>): Words =>
  STANDARD.has(scope) || scopes.includes(scope)
    ? ownWords(scopeWordId(scope))
    : words('common-scope-other', { scope })
