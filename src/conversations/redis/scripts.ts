import { type CommandParser, defineScript } from 'redis'

/** The arguments of a script: every key that it touches, and any bytes. */
export interface Call {
  readonly keys: readonly string[]
  readonly args: readonly (string | Buffer)[]
}

/** node-redis sends the script's hash, and its text only when Redis does not know it yet. */
const script = <Reply>(text: string) =>
  defineScript({
    SCRIPT: text,
    parseCommand(parser: CommandParser, { keys, args }: Call) {
      parser.pushKeysLength([...keys])
      parser.push(...args)
    },
    transformReply: (reply: unknown) => reply as Reply,
  })

/**
 * KEYS document, seen, wakes.
 * ARGV the version it must have; the next document, which begins with its version and a space, and when it expires;
 * the id and its wake or ''; the key of the update or '' and until when it is remembered; 1 if this is sent again
 * because no answer came.
 * Returns 1: committed, 0: conflict.
 *
 * Nothing is written before everything was checked, because Redis takes nothing back; and SET comes first, because
 * Redis refuses a script for want of memory only at its first write. A call that is sent again finds its own document,
 * byte by byte, if the first was carried out: records are sealed with a fresh nonce.
 */
const commit = script<0 | 1>(`
local document, seen, wakes = unpack(KEYS)
local version, record, expires, id, wake, update, remember, again = unpack(ARGV)

local found = string.match(redis.call('GETRANGE', document, 0, 15), '^%d+') or '0'
if found ~= version then
  return again == '1' and redis.call('GET', document) == record and 1 or 0
end
local now = update ~= '' and redis.call('TIME')[1]
if now then
  local remembered = redis.call('ZSCORE', seen, update)
  if remembered and tonumber(remembered) > tonumber(now) then return 0 end
end

redis.call('SET', document, record, 'PXAT', expires)
if now then
  redis.call('ZADD', seen, remember, update)
  redis.call('ZREMRANGEBYSCORE', seen, '-inf', now)
  local last = redis.call('ZRANGE', seen, -1, -1, 'WITHSCORES')[2]
  if last then redis.call('EXPIREAT', seen, last) end
end
if wake ~= '' then redis.call('ZADD', wakes, wake, id) else redis.call('ZREM', wakes, id) end
return 1
`)

/**
 * KEYS wakes, then a document for each id. ARGV the new wake, then each id and the wake it was found with.
 * Returns the ids whose wake was moved: those that no other process moved in between. What has expired loses its wake.
 */
const lease = script<Buffer[]>(`
local leased = {}
for n = 2, #KEYS do
  local id, found = ARGV[2 * n - 2], ARGV[2 * n - 1]
  if tonumber(redis.call('ZSCORE', KEYS[1], id)) == tonumber(found) then
    if redis.call('EXISTS', KEYS[n]) == 1 then
      redis.call('ZADD', KEYS[1], ARGV[1], id)
      table.insert(leased, id)
    else
      redis.call('ZREM', KEYS[1], id)
    end
  end
end
return leased
`)

/** KEYS document, note, seen, wakes. ARGV the id. */
const forget = script<number>(`
redis.call('ZREM', KEYS[4], ARGV[1])
return redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
`)

/** KEYS any. ARGV ms that it is kept. Whether scripts are carried out, and may write. */
const probe = script<'OK'>(`
return redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
`)

export const scripts = { commit, lease, forget, probe }
