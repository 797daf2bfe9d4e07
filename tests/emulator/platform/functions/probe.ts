import { init } from '@cloudbase/node-sdk'

interface Context {
  readonly request_id: string
  readonly function_name: string
  readonly namespace: string
  readonly memory_limit_in_mb: number
  readonly time_limit_in_ms: number
  readonly environment: string
}

/** A function for tests: `do` says what it does. */
export async function main(event: Readonly<Record<string, unknown>>, context: Context): Promise<unknown> {
  const app = init({ env: process.env['TCB_ENV'] ?? '' })
  switch (event['do']) {
    case 'identity':
      return {
        ...app.auth().getUserInfo(),
        unlisted: process.env['SECRET'],
        source: process.env['TRIGGER_SRC'],
      }
    case 'context':
      return { ...context, event }
    case 'sleep':
      return sleep(Number(event['ms']))
    case 'throw':
      throw new Error('lamp broken')
    case 'exit':
      return process.exit(3)
    case 'print':
      console.log('hello', { from: 'probe' })
      console.error('careful')
      return null
    case 'large':
      return 'x'.repeat(Number(event['size']))
    case 'write':
      for (const id of ['a', 'b', 'c']) await app.database().collection('probe').doc(id).set({ here: true })
      return 'written'
    case 'call':
      return (await app.callFunction({ name: String(event['name']), data: event['data'] })).result
    default:
      return event
  }
}

let busy = 0

/** Answers how many events this instance was handling at the most. */
async function sleep(ms: number): Promise<{ together: number; instance: string }> {
  busy += 1
  const together = busy
  await new Promise((resolve) => setTimeout(resolve, ms))
  busy -= 1
  return { together, instance: instanceId }
}

const instanceId = Math.random().toString(36).slice(2)
