export const takeRulesAway = async (_log: (line: string) => void): Promise<number> => 0
