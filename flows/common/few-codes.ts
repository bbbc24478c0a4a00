/** With so few recovery codes left, their owner is asked to make new ones. */
export const FEW_CODES = 3
