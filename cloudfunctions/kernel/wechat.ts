import type { Template } from '../../shared/people/model'

export type TextVerdict = 'pass' | 'review' | 'risky' | 'unchecked'
/** `refused` is WeChat's definite no, with its code; after `unknown` it may have arrived. */
export type SendOutcome = 'sent' | 'unknown' | 'off' | { readonly refused: number }

/** 1 profile, 2 comment, 3 forum, 4 social log: what WeChat weighs a text or picture as. */
type Scene = 1 | 2 | 3 | 4

export interface Message {
  readonly openid: string
  readonly template: Template
  readonly title: string
  readonly words: string
  readonly page: string
  readonly at: number
}

/** What the product asks of WeChat. Nothing here throws: weather at WeChat is part of the day. */
export interface WeChat {
  sendSubscribeMessage(message: Message): Promise<SendOutcome>
  /** `unchecked` when WeChat gave no answer: hold the text and ask again later. At most 2,500 characters. */
  checkText(openid: string, text: string, scene: Scene): Promise<TextVerdict>
  /** Starts a check whose answer comes later as an event with this trace id; undefined when it did not start. */
  checkPhoto(openid: string, url: string): Promise<string | undefined>
  /** The picture of a mini-program code, JPEG or PNG; undefined when WeChat gave none. `page` begins without a stroke. */
  codeFor(scene: string, page: string): Promise<Buffer | undefined>
}

/** The template as registered in the console: its id and which of its fields carry what. */
export interface TemplateFields {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly time: string
}

export type Templates = Readonly<Partial<Record<Template, TemplateFields>>>

/** The data of a subscribe message: WeChat allows 20 characters in a `thing` field and refuses more. */
export function messageData(
  fields: TemplateFields,
  message: Message,
): Record<string, { readonly value: string }> {
  return {
    [fields.title]: { value: cut(message.title, 20) },
    [fields.words]: { value: cut(message.words, 20) },
    [fields.time]: { value: chinaTime(message.at) },
  }
}

function cut(text: string, length: number): string {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

function chinaTime(at: number): string {
  return new Date(at + 8 * 60 * 60 * 1000).toISOString().slice(0, 16).replace('T', ' ')
}
