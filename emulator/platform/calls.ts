import type { Outcome } from '../engine/faults'
import type { Gate } from '../engine/gate'
import type { FunctionHost } from './functions/function-host'
import type { Kills } from './functions/kills'

/** The way in for calls of one invocation, or of somebody outside when there is none. */
export type Entrance = Pick<Gate, 'pass'>

/** Every database, storage, function and WeChat call enters here: numbered, recorded, and breakable on request. */
export class Calls {
  constructor(
    readonly host: FunctionHost,
    readonly kills: Kills,
    readonly gate: Gate,
  ) {}

  /** `requestId` is the invocation the call's address names. */
  of(requestId: string | undefined): Entrance {
    const invocation = requestId === undefined ? undefined : this.host.invocation(requestId)
    if (invocation === undefined) return this.gate
    return {
      pass: async <Answer>(
        call: Parameters<Gate['pass']>[0],
        perform: () => Promise<Answer>,
      ): Promise<Outcome<Answer>> => {
        invocation.calls += 1
        const nth = invocation.calls
        const named = { ...call, source: invocation.functionName, invocation: invocation.requestId, nth }
        if (await this.kills.strike(invocation, nth, 'before')) return { kind: 'cut' }
        const outcome = await this.gate.pass(named, perform)
        return (await this.kills.strike(invocation, nth, 'after')) ? { kind: 'cut' } : outcome
      },
    }
  }
}
