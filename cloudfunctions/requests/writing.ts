import type { Line, LineKind, Request, TextCheck, Words } from '../../shared/requests/model'
import { foldNumbers } from '../../shared/requests/text'
import type { Actor } from '../kernel/actor'
import { type CommandStamp, recordId } from '../kernel/command-stamp'
import type { Vault } from '../kernel/vault'
import type { TextVerdict, WeChat } from '../kernel/wechat'
import { WORDS } from './requests-store'

interface Writing {
  readonly actor: Actor
  readonly vault: Vault
  readonly wechat: WeChat
}

/** WeChat's "comment": what one person says to another about a matter. */
const SCENE = 2

const checks = {
  pass: 'passed',
  unchecked: 'unchecked',
  review: 'review',
  risky: 'review',
} as const satisfies Record<TextVerdict, TextCheck>

/**
 * Words that others will read. The check never stops a need: what does not pass is held until somebody has looked.
 * `where`: words of a spot, which are shown and held together with the text.
 */
export async function checkedWords(
  writing: Writing,
  text: string,
  requestId: string,
  where = '',
): Promise<Words> {
  const { actor, wechat } = writing
  const check = await checkText(wechat, actor.openid, `${where}\n${text}`.trim())
  const words: Words = { ...foldedWords(writing, text, requestId), check }
  return check === 'unchecked' ? { ...words, writerOpenid: actor.openid } : words
}

/** Words among colleagues: nothing to publish, so nothing to ask WeChat. */
export function foldedWords(
  { actor, vault }: Omit<Writing, 'wechat'>,
  text: string,
  requestId: string,
): Words {
  const words: Words = { words: foldNumbers(text), check: 'passed', byId: actor.id }
  return words.words === text ? words : { ...words, sealedWords: vault.seal(text, WORDS, requestId) }
}

export async function checkText(wechat: WeChat, openid: string, text: string): Promise<TextCheck> {
  return checks[await wechat.checkText(openid, text, SCENE)]
}

/** The words as they were written, with their numbers. */
export function wholeWords(vault: Vault, request: Pick<Request, '_id'>, words: Words): string {
  return words.sealedWords === undefined ? words.words : vault.open(words.sealedWords, WORDS, request._id)
}

/** A line of the talk; its id is made from the command, so that the same command again is the same line. */
export function lineOf(
  command: CommandStamp,
  kind: LineKind,
  words: Words,
  photoIds: readonly string[] = [],
): Line {
  return { ...words, id: recordId('l', command.id), kind, at: command.at, photoIds }
}
