/**
 * A password as it is measured and hashed: text that looks the same is the same password, whatever keyboard or page it
 * comes from. Both Unicode spellings of a letter are one, and every space is a plain one (OpaqueString, RFC 8265, 4.2.2);
 * marks of direction, zero-width spaces and byte order marks, which come along when it is copied and cannot be seen, are no
 * part of it. Nothing that can be seen is trimmed or cut, a space at either end neither.
 */
export const prepared = (password: string): string =>
  password
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC')
