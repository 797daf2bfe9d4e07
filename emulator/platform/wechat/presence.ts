const twoHours = 2 * 60 * 60 * 1000

/** Who used the mini-program lately. WeChat checks a text only for somebody active in the last two hours. */
export class Presence {
  readonly #seen = new Map<string, number>()

  constructor(readonly now: () => number) {}

  saw(openid: string): void {
    if (openid !== '') this.#seen.set(openid, this.now())
  }

  isActive(openid: string): boolean {
    const at = this.#seen.get(openid)
    return at !== undefined && this.now() - at <= twoHours
  }
}
