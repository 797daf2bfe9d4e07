/** What the WeChat open API answers: `errcode` 0 is yes. */
export type WechatAnswer = Readonly<Record<string, unknown>> & {
  readonly errcode: number
  readonly errmsg: string
}

export const fine = (more: Readonly<Record<string, unknown>> = {}): WechatAnswer => ({
  errcode: 0,
  errmsg: 'ok',
  ...more,
})

/** WeChat says no. */
export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message)
  }
}
