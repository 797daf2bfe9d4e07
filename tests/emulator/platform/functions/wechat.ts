import { init } from '@cloudbase/node-sdk'

interface Asked {
  readonly api: string
  readonly by: 'wx-server-sdk' | 'node-sdk'
  readonly data: Readonly<Record<string, unknown>>
}

type Callable = (data: object) => Promise<unknown>

/** Calls one WeChat API, by either SDK, and answers what it got; an error is an answer too. */
export async function main({ api, by, data }: Asked): Promise<unknown> {
  try {
    if (by === 'node-sdk') {
      const app = init({ env: process.env['TCB_ENV'] ?? '' })
      return (await app.callWxOpenApi({ apiName: api, requestData: data })).result
    }
    const { default: cloud } = await import('wx-server-sdk')
    cloud.init({ env: process.env['TCB_ENV'] ?? '' })
    const [group = '', method = ''] = api.split('.')
    const apis = cloud.openapi as Readonly<Record<string, Readonly<Record<string, Callable>>>>
    const answer = await apis[group]?.[method]?.(data)
    return JSON.parse(JSON.stringify(answer)) as unknown
  } catch (error) {
    return { failed: error instanceof Error ? error.message : error, ...Object(error) } as unknown
  }
}
