import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * Records as they look: what all of them have in common need not be stored in each (RFC 1951 with a preset
 * dictionary, as in RFC 1950, 2.3). What is frequent stands at the end. A list that only grows: records name the one
 * they were packed with by its place, and those of a former release must stay readable.
 */
const looks: readonly string[] = [
  '"account":"","until":17,"reason":"","late":true,"fault":"","shared":true,"doubt":{"typed":"","meant":""},' +
    '"wanted":"","found":[""],"p":[{"n":1,"flow":"sign-up","due":17,"tries":0,"notice":{"type":"sendCode",' +
    '"challenge":"","locale":"en"}},{"ask":"checkCode","invoke":"0.sign-up.checkingCode","wish":{"sealed":"u1"}}],' +
    '"b":[true,false],"o":17,"k":true,"d":"","c":"",["home",1,"menu",{}],["tips",1,"reading",{"tip":""}],' +
    '{"a":17,"l":"es","t":1,"w":1,"f":[["sign-up",1,"review",{"house":{"captcha":"always","password":"page",' +
    '"mail":true,"sms":true},"addresses":1,"region":"ES","address":{"kind":"email","value":"@gmail.com"},' +
    '"terms":{"version":"20","locale":"en","at":17},"offers":true,"human":true,"captcha":"","challenge":"",' +
    '"resendAt":17,"expiresAt":17,"sent":"accepted","proven":true,"entry":"","password":true,"name":""},' +
    '{"cooldown":17,"aWhile":17,"expiry":17,"aDay":17}]],"n":"","g":"en","m":1}',
]

const dictionaries = looks.map((text) => Buffer.from(text))
const newest = dictionaries.length - 1

/** A window of 2 KiB holds the dictionary and a record, and costs little to set up. */
const windowBits = 11

/** A text in as few bytes as can be, the first of which names the dictionary. */
export const pack = (text: string): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(newest),
    deflateRawSync(text, { dictionary: dictionaries[newest], level: 1, memLevel: 1, windowBits }),
  ])

/** The opposite of {@link pack}; throws when the bytes are none of ours. */
export const unpack = (packed: Uint8Array): string => {
  const [which = -1] = packed
  return inflateRawSync(packed.subarray(1), { dictionary: dictionaries[which], windowBits }).toString()
}
