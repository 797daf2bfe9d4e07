import { memberOf, textOf } from './event'
import { within } from './within'
import { messageData, type SendOutcome, type Templates, type TextVerdict, type WeChat } from './wechat'

type OpenApi = (data: object) => Promise<unknown>
interface OpenApis {
  readonly subscribeMessage: { readonly send: OpenApi }
  readonly wxacode: { readonly getUnlimited: OpenApi }
  readonly security: { readonly msgSecCheck: OpenApi; readonly mediaCheckAsync: OpenApi }
}

const LIMIT_MS = 4000
/** Sharp on the largest poster, 100 mm wide at 220 dots an inch; the most that WeChat draws is 1280. */
const CODE_PX = 860
/** The function's configuration does not list this API. */
const NOT_DECLARED = -604101

/** WeChat by the documented route for calls from functions. Its SDK takes long to load, so it waits for the first call. */
export function openWeChat(env: NodeJS.ProcessEnv): WeChat {
  const templates = JSON.parse(env['LM_TEMPLATES'] ?? '{}') as Templates
  let loaded: ReturnType<typeof load> | undefined
  const apis = () => (loaded ??= load(env['TCB_ENV'] ?? env['SCF_NAMESPACE'] ?? ''))
  const limitMs = Math.min(LIMIT_MS, Number(env['LM_CALL_TIMEOUT_MS'] ?? LIMIT_MS))
  /** Loading the SDK does not count: a cold instance would take that for weather at WeChat. */
  const asking = async (call: (openapi: OpenApis) => Promise<unknown>) => {
    const { openapi } = await apis()
    return await within(limitMs, () => call(openapi))
  }
  return {
    async sendSubscribeMessage(message) {
      const fields = templates[message.template]
      if (fields === undefined) return 'off'
      const page = message.page.replace(/^\//, '')
      const sent = { touser: message.openid, templateId: fields.id, page, data: messageData(fields, message) }
      return await outcomeOf(asking((openapi) => openapi.subscribeMessage.send(sent)))
    },
    async checkText(openid, content, scene) {
      try {
        const asked = { openid, scene, version: 2, content }
        return verdictOf(await asking((openapi) => openapi.security.msgSecCheck(asked)))
      } catch {
        return 'unchecked'
      }
    },
    async checkPhoto(openid, mediaUrl) {
      try {
        const asked = { openid, mediaUrl, mediaType: 2, version: 2, scene: 1 }
        const answer = await asking((openapi) => openapi.security.mediaCheckAsync(asked))
        return textOf(answer, 'traceId')
      } catch {
        return undefined
      }
    },
    async codeFor(scene, page) {
      try {
        // A poster may be printed before the first release: then WeChat does not know the page yet.
        const asked = { scene, page, checkPath: false, width: CODE_PX }
        const answer = await asking((openapi) => openapi.wxacode.getUnlimited(asked))
        const picture = memberOf(answer, 'buffer')
        return Buffer.isBuffer(picture) ? picture : undefined
      } catch {
        return undefined
      }
    },
  }
}

/** Wrapped, because the SDK takes every member of it for an API, `then` too: a promise of it would call WeChat. */
async function load(env: string): Promise<{ readonly openapi: OpenApis }> {
  const { default: cloud } = await import('wx-server-sdk')
  cloud.init({ env })
  return { openapi: cloud.openapi as OpenApis }
}

async function outcomeOf(sending: Promise<unknown>): Promise<SendOutcome> {
  try {
    await sending
    return 'sent'
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'errCode' in error ? Number(error.errCode) : 0
    // WeChat's own codes are positive; the negative ones tell of the way there, which may have been the way back.
    return code > 0 || code === NOT_DECLARED ? { refused: code } : 'unknown'
  }
}

function verdictOf(answer: unknown): TextVerdict {
  const result =
    typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : undefined
  const suggest = textOf(result, 'suggest')
  return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unchecked'
}
