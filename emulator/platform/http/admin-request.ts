import type { IncomingMessage } from 'node:http'
import { readJson } from './body'
import { readForm } from './form'

const maxBody = 24 * 1024 * 1024

/** One request of the SDK: a flat JSON object, or a form whose files are bytes. */
export interface AdminRequest {
  readonly action: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, Buffer>>
  /** The invocation that sent it, when a function did. */
  readonly invocation: string | undefined
}

export async function readAdminRequest(
  message: IncomingMessage,
  invocation: string | undefined,
): Promise<AdminRequest> {
  const isForm = (message.headers['content-type'] ?? '').startsWith('multipart/form-data')
  const { fields, files } = isForm
    ? await readForm(message, maxBody)
    : { fields: asRecord(await readJson(message, maxBody)), files: {} }
  return { action: text(fields['action']), fields, files, invocation }
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** The value when it is text, else the empty text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
