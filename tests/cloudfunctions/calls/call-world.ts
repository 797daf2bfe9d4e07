import type { Request } from '../../../shared/requests/model'
import { aRequest } from '../../world/requests'
import { openWorld } from '../../world/world'

export type Who = { readonly openid: string }
/** Somebody with a good case for the contract; the input is made ready before the calls are counted. */
export type CallScript = readonly [who: () => Who, input: () => unknown]

/** A good case of every contract of a context, and a row for each: calls, requests, accounts, notices, other. */
export interface ContextCalls {
  readonly scripts: Readonly<Record<string, CallScript>>
  readonly table: string
}

/** 枫林社工站 for counting calls, with what the good cases need. */
export async function openCallWorld() {
  const world = await openWorld()
  let made = 0
  /** A number that no other record has. */
  const next = () => String(++made).padStart(6, '0')
  const kept = async (over: Partial<Request> = {}) => ({
    id: await world.keep(aRequest({ _id: `r${next()}`, ...over })),
  })
  return {
    world,
    next,
    /** A request of this kind, stored. */
    kept,
    /** An input about a new request. */
    on:
      (over: Partial<Request>, more: object = {}) =>
      async () => ({ ...(await kept(over)), ...more }),
  }
}
export type CallWorld = Awaited<ReturnType<typeof openCallWorld>>
