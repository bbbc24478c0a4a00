import type { Button, Card } from '../../contracts/channel.ts'

/**
 * A card as ever older servers can draw it: without disabled buttons (Bot API 10.3), then without buttons that copy (7.11).
 * A server refuses a whole message for one button that it does not know.
 */
export const variantsOf = (card: Card): readonly [Card, Card, Card] => {
  const enabled = card.rows.flat().some(isDisabled) ? withButtons(card, enable) : card
  return [card, enabled, enabled.rows.flat().some(copies) ? withButtons(enabled, noCopying) : enabled]
}

const isDisabled = (button: Button): boolean => 'token' in button && button.isDisabled === true
const copies = (button: Button): boolean => 'copies' in button

const enable = (button: Button): readonly Button[] => [
  'token' in button ? { ...button, isDisabled: false } : button,
]
const noCopying = (button: Button): readonly Button[] => (copies(button) ? [] : [button])

const withButtons = (card: Card, change: (button: Button) => readonly Button[]): Card => ({
  ...card,
  rows: card.rows.map((row) => row.flatMap(change)).filter((row) => row.length > 0),
})
