/**
 * The answer of a server in a form that may be shown and logged: one line of at most 120 characters, without addresses, numbers that
 * could be a code or a phone, links, and the words in `without`.
 */
export function reasonOf(said: string, without: readonly string[] = []): string {
  const line = said
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/\S*@\S*|https?:\S*|\+?\d{6,}/gu, '…')
  const clean = without
    .filter((word) => word.length > 2)
    .reduce((text, word) => text.replaceAll(new RegExp(RegExp.escape(word), 'giu'), '…'), line)
    .trim()
  const characters = [...clean]
  return characters.length <= 120 ? clean : `${characters.slice(0, 119).join('')}…`
}
