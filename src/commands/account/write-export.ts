import { writeFile } from 'node:fs/promises'

/** Writes a copy of everything into a file of this user only, never over another; what is said names the file. */
export const writeExport = async (done: object, out?: string): Promise<object> => {
  const { account, export: copy } = done as { readonly account: string; readonly export: object }
  const file = out ?? `account-${account}.json`
  await writeFile(file, `${JSON.stringify(copy, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return { account, file }
}
