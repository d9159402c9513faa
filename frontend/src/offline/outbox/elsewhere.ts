import { discardWalk } from '../walks'
import { isOnlyHere, summaries } from '../views'
import { sawNow, sawLately, serverSide, type Trip } from './stages'

const OPEN = new Set(['planned', 'started'])

/**
 * A draft may have been submitted or given up on another device. What the server has whole needs no
 * copy here; where something is only here, the draft stays and the page says what happened. True when
 * the walk can still be recorded.
 */
export async function isStillOpen({ db, port }: Trip, id: string): Promise<boolean> {
  const walk = await db.walks.get(id)
  if (walk?.stage !== 'draft' || walk.server === null) return true
  if (sawLately(id)) return OPEN.has(walk.server.state)
  const server = serverSide(await port.read(id))
  sawNow(id)
  await db.walks.update(id, { server })
  if (OPEN.has(server.state)) return true
  const line = (await summaries(db)).find((one) => one.walk.id === id)
  if (line !== undefined && !isOnlyHere(line)) {
    if (server.state === 'abandoned') await discardWalk(id, db)
    else await db.walks.update(id, { stage: 'sent', sentAt: new Date().toISOString() })
  }
  return false
}
