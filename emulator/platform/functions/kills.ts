import type { Invocation } from './invocation'

/** `before`: the call is not applied. `after`: it is applied and its answer never arrives. */
export type KillMoment = 'before' | 'after'

interface Plan {
  readonly functionName: string
  readonly nthCall: number
  readonly moment: KillMoment
}

/** Kills a function's process exactly at the n-th call of an event. Each plan strikes once. */
export class Kills {
  readonly #plans: Plan[] = []

  plan(functionName: string, nthCall: number, moment: KillMoment): void {
    this.#plans.push({ functionName, nthCall, moment })
  }

  clear(): void {
    this.#plans.length = 0
  }

  /** `true` when the process was killed here. */
  async strike(invocation: Invocation, nth: number, moment: KillMoment): Promise<boolean> {
    const at = this.#plans.findIndex(
      (plan) =>
        plan.functionName === invocation.functionName && plan.nthCall === nth && plan.moment === moment,
    )
    if (at < 0) return false
    this.#plans.splice(at, 1)
    await invocation.instance.kill(`killed ${moment} call ${nth}`)
    return true
  }
}
