import type { Recorded, Settings } from '../types'
import { Refusal, api, text, texts } from './answer'

/** WeChat's code for a function that answered with an error, and for one that is not there. */
const FUNCTION_FAILED = -504_002
const FUNCTION_MISSING = -501_000
const NOT_REACHED = -1

/** `wx.cloud` over the emulator, and the question about messages that it must know the answer to. */
export function cloud(settings: Settings, recorded: Recorded): Record<string, unknown> {
  return {
    cloud: {
      init: () => undefined,
      callFunction: api('cloud.callFunction', (options) =>
        callFunction(settings.persona, text(options, 'name'), options['data'] ?? {}),
      ),
    },
    requestSubscribeMessage: api('requestSubscribeMessage', async (options) => {
      const templateIds = texts(options, 'tmplIds')
      for (const templateId of templateIds) {
        recorded.consents.push({ templateId, answer: settings.consent })
        if (settings.consent === 'accept') await giveConsent(settings.persona, templateId)
      }
      return Object.fromEntries(templateIds.map((id) => [id, settings.consent]))
    }),
  }
}

async function callFunction(persona: string, name: string, data: unknown): Promise<unknown> {
  const response = await post(`/invoke/${name}`, data, { 'x-wx-openid': persona })
  const answer = (await response.json()) as { result?: unknown; requestID?: string; message?: string }
  if (response.ok) return { result: answer.result, requestID: answer.requestID }
  const code = response.status === 404 ? FUNCTION_MISSING : FUNCTION_FAILED
  throw new Refusal(`Error: errCode: ${code} | errMsg: ${answer.message ?? ''}`, code)
}

async function giveConsent(openid: string, templateId: string): Promise<void> {
  const response = await post('/control/consent', { openid, templateId }, {})
  if (!response.ok) throw new Refusal('the emulator did not take the consent', response.status)
}

async function post(path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  } catch {
    throw new Refusal('Error: errCode: -1 | errMsg: request:fail', NOT_REACHED)
  }
}
