import { Id } from '../kernel/id'
import { codeFrom } from './rules'

/** The page that a scan opens. */
export const VERIFY_PAGE = 'hours/verify/index'

/** What the code on a certificate says: its id and its check code, 31 characters. */
export function sceneOfCertificate(id: string, code: string): string {
  return `z=${id}~${code}`
}

/** Undefined when it is no code of ours. WeChat hands scenes over encoded. */
export function certificateInScene(
  scene: string | undefined,
): { readonly id: string; readonly code: string } | undefined {
  const [, id = '', code = ''] = /^z=([a-z0-9]+)~([A-Z2-9]{8})$/.exec(decoded(scene ?? '')) ?? []
  return Id.safeParse(id).success ? { id, code: codeFrom(code) } : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
