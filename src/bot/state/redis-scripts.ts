import { scriptOf } from './redis-connection.ts';

/** Redis runs each of these as one step, and each may be run again with the same values: then nothing more happens. */

/**
 * Takes a conversation's turn, first come first served. KEYS lock, queue (by time of coming), seen (last sign of life of those
 * who wait), turn. ARGV token, milliseconds that the lock holds without a sign of life. Gives what is kept, or nothing
 * where others are first.
 */
export const beginTurn = scriptOf(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local holder = redis.call('GET', KEYS[1])
if holder ~= ARGV[1] then
  local head = redis.call('ZRANGE', KEYS[2], 0, 0)[1]
  while head and head ~= ARGV[1] and now - tonumber(redis.call('HGET', KEYS[3], head) or 0) > 2000 do
    redis.call('ZREM', KEYS[2], head)
    redis.call('HDEL', KEYS[3], head)
    head = redis.call('ZRANGE', KEYS[2], 0, 0)[1]
  end
  if holder or (head and head ~= ARGV[1]) then
    redis.call('ZADD', KEYS[2], 'NX', time[1] * 1000000 + time[2], ARGV[1])
    redis.call('HSET', KEYS[3], ARGV[1], now)
    redis.call('PEXPIRE', KEYS[2], 60000)
    redis.call('PEXPIRE', KEYS[3], 60000)
    return false
  end
  if head then
    redis.call('ZREM', KEYS[2], ARGV[1])
    redis.call('HDEL', KEYS[3], ARGV[1])
  end
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
end
return redis.call('HMGET', KEYS[4], 'kept', 'sent')`);

/** Whoever holds the lock goes on holding it. KEYS lock. ARGV token, milliseconds. */
export const renewTurn = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`);

/**
 * Keeps something, if the turn is still ours. KEYS lock, turn. ARGV token, text, lifetime, 1 where the turn ends with it. Gives
 * 1, or 0 where it is not ours; run again after it ended, 0 too.
 */
export const keepTurn = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[2], 'kept', ARGV[2])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
if ARGV[4] == '1' then redis.call('DEL', KEYS[1]) end
return 1`);

/** Gives the turn away. KEYS lock, turn. ARGV token, mark of the answer that was sent or nothing, lifetime. */
export const endTurn = scriptOf(`
if ARGV[2] ~= '' then
  redis.call('HSET', KEYS[2], 'sent', ARGV[2])
  redis.call('PEXPIRE', KEYS[2], ARGV[3])
end
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`);

/** Opens a log. KEYS head. ARGV grant, lifetime, who opens it. */
export const openLog = scriptOf(`
local head = redis.call('HMGET', KEYS[1], 'epoch', 'ended', 'grant', 'opener')
if head[1] then
  if head[2] then return 'ended' end
  if not head[3] then redis.call('HSET', KEYS[1], 'grant', ARGV[1]) end
  return head[4] == ARGV[3] and 'opened' or 'known'
end
local time = redis.call('TIME')
local epoch = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
redis.call('HSET', KEYS[1], 'epoch', epoch, 'said', 0, 'size', 0, 'grant', ARGV[1], 'opener', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 'opened'`);

/**
 * Adds an activity. KEYS head, log, keys, news. ARGV JSON, hash of its key, lifetime, activities and characters that a log
 * holds, conversation, its scope. Gives the id and whether it was there before; nothing where no log is open.
 */
export const appendLog = scriptOf(`
local head = redis.call('HMGET', KEYS[1], 'epoch', 'said', 'ended', 'size')
if not head[1] or head[3] then return false end
local earlier = redis.call('HGET', KEYS[3], ARGV[2])
if earlier then return { earlier, 1 } end
local said = head[2] + 1
local place = head[1] .. '-' .. said
local id = ARGV[6] .. '|' .. place
local json = '{"id":"' .. id .. '"' .. (ARGV[1] == '{}' and '' or ',') .. string.sub(ARGV[1], 2)
local size = head[4] + #json
redis.call('XADD', KEYS[2], place, 'a', json, 'k', ARGV[2])
redis.call('HSET', KEYS[3], ARGV[2], id)
local length = redis.call('XLEN', KEYS[2])
while length > 1 and (length > tonumber(ARGV[4]) or size > tonumber(ARGV[5])) do
  local oldest = redis.call('XRANGE', KEYS[2], '-', '+', 'COUNT', 1)[1]
  redis.call('XDEL', KEYS[2], oldest[1])
  redis.call('HDEL', KEYS[3], oldest[2][4])
  size = size - #oldest[2][2]
  length = length - 1
end
redis.call('HSET', KEYS[1], 'said', said, 'size', size)
for at = 1, 3 do redis.call('PEXPIRE', KEYS[at], ARGV[3]) end
redis.call('XADD', KEYS[4], 'MAXLEN', '~', 10000, '*', 'c', ARGV[7])
return { id, 0 }`);

/** What was said after a watermark. KEYS head, log. ARGV watermark. Gives epoch, last place, whether it has ended, and the activities. */
export const readLog = scriptOf(`
local head = redis.call('HMGET', KEYS[1], 'epoch', 'said', 'ended')
if not head[1] then return false end
local from = '-'
local heard = string.match(ARGV[1], '^' .. head[1] .. '%-(%d+)$')
if heard then
  if tonumber(heard) >= tonumber(head[2]) then return { head[1], head[2], head[3] or '', {} } end
  from = '(' .. ARGV[1]
end
local said = {}
for at, entry in ipairs(redis.call('XRANGE', KEYS[2], from, '+')) do said[at] = entry[2][2] end
return { head[1], head[2], head[3] or '', said }`);

/** Who a log was opened for. KEYS head. */
export const readGrant = scriptOf(`return redis.call('HGET', KEYS[1], 'grant')`);

/** Takes nothing more in. KEYS head, news. ARGV scope. */
export const closeLog = scriptOf(`
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'ended', '1')
redis.call('XADD', KEYS[2], 'MAXLEN', '~', 10000, '*', 'c', ARGV[1])
return 1`);

/** Deletes what was said and who was in it. KEYS head, log, keys. ARGV id of the activity whose key stays, lifetime. */
export const forgetLog = scriptOf(`
local kept = false
local all = redis.call('HGETALL', KEYS[3])
for at = 1, #all, 2 do if all[at + 1] == ARGV[1] then kept = all[at] end end
redis.call('DEL', KEYS[2], KEYS[3])
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HDEL', KEYS[1], 'grant')
redis.call('HSET', KEYS[1], 'size', 0)
if kept then
  redis.call('HSET', KEYS[3], kept, ARGV[1])
  redis.call('PEXPIRE', KEYS[3], ARGV[2])
end
return 1`);

/** Allows one more or says in how many milliseconds; a debt of more than a burst is of a clock that was set back. KEYS debt (time at which all that was used has come back). ARGV cost of one, burst. */
export const countLimit = scriptOf(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local cost, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local known = tonumber(redis.call('GET', KEYS[1]) or now)
local debt = known > now + burst * cost and now or math.max(known, now)
local over = debt + cost - now - burst * cost
if over > 0 then return math.ceil(over) end
redis.call('SET', KEYS[1], string.format('%.3f', debt + cost), 'PX', math.ceil(debt + cost - now))
return 0`);

/** KEYS value. ARGV text, lifetime. */
export const setValue = scriptOf(`return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`);

/** KEYS value. */
export const getValue = scriptOf(`return redis.call('GET', KEYS[1])`);

/** KEYS of what to delete. */
export const deleteValues = scriptOf(`return redis.call('DEL', unpack(KEYS))`);

/** Counts one more in a hash. KEYS hash. ARGV field, lifetime. */
export const countOne = scriptOf(`
redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`);

/** Fields and counts of several hashes. KEYS hashes. */
export const readCounts = scriptOf(`
local found = {}
for at, key in ipairs(KEYS) do found[at] = redis.call('HGETALL', key) end
return found`);
