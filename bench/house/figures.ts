/** The value below which that share of the list lies. */
export const quantile = (list: readonly number[], share: number): number => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
