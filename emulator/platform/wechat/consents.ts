/** How many one-time subscribe messages each person still takes, per template. One consent is one message. */
export class Consents {
  readonly #left = new Map<string, number>()
  readonly #switchedOff = new Set<string>()

  /** The person ticked "allow" once more. */
  grant(openid: string, templateId: string, times = 1): void {
    this.#left.set(key(openid, templateId), this.left(openid, templateId) + times)
  }

  left(openid: string, templateId: string): number {
    return this.#left.get(key(openid, templateId)) ?? 0
  }

  /** Uses one up; `false` when none is left. */
  use(openid: string, templateId: string): boolean {
    const left = this.left(openid, templateId)
    if (left === 0) return false
    this.#left.set(key(openid, templateId), left - 1)
    return true
  }

  /** The person's main switch for subscribe messages. */
  setMainSwitch(openid: string, on: boolean): void {
    if (on) this.#switchedOff.delete(openid)
    else this.#switchedOff.add(openid)
  }

  isSwitchedOff(openid: string): boolean {
    return this.#switchedOff.has(openid)
  }

  list(): readonly { openid: string; templateId: string; left: number }[] {
    return [...this.#left].map(([both, left]) => {
      const [openid = '', templateId = ''] = both.split('\n')
      return { openid, templateId, left }
    })
  }

  clear(): void {
    this.#left.clear()
    this.#switchedOff.clear()
  }
}

const key = (openid: string, templateId: string): string => `${openid}\n${templateId}`
