import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import { kindWords } from '../requests/words'
import type { Errand, LeftHow } from './model'
import { leftWords } from './words'

/** The notices of one fact of an errand: kinds and working names, never the title, which a person may stand in. */
export function noticesOf(errand: Errand, entry: LogEntry): readonly NoticeDraft[] {
  const kind = kindWords[errand.kind]
  const residents = (title: string, words: string) => toResidents(errand, entry, title, words)
  const worker = (title: string, words: string) => toWorker(errand, entry, title, words)
  const helpers = (title: string, words: string) => toHelpers(errand, entry, title, words)
  switch (entry.fact) {
    case 'errand.grabbed':
      return grabbed(errand, entry)
    case 'errand.released':
      return [
        ...residents('换一位来', `${kind}：原来那位临时来不了，正在找下一位。`),
        ...helpers('这件请别人接着办', `${kind}：您不在志愿者里了，手上这件不用去了。`),
        ...worker('志愿者放回来一件', `${kind}：${releasedWords(entry)}。别人还能接，您也看一眼。`),
      ]
    case 'errand.lapsed':
      return [
        ...helpers('这件先放回去了', `${kind}：过了时间，先请别人接。已经办完的话，给社工打个电话。`),
        ...worker('跑腿过了时间还没办完', `${kind}：改到明天同一时间请人接，先打个电话问问。`),
      ]
    case 'errand.expired':
      return worker('跑腿没有人接上', `${kind}：时间到了。换个时间再发，或者站里去办。`)
    case 'errand.finished':
    case 'errand.enough':
      return finished(errand, entry)
    case 'errand.sent_back':
      return [
        ...helpers('还差一点', `${kind}：居民说还没办好，打开看看差在哪里。`),
        ...worker('居民说还没办好', `${kind}：打开看看，打个电话问问。`),
      ]
    case 'errand.cancelled':
      return [
        ...helpers('这件不用跑了', `${kind}：社工另有安排，打开看看为什么。`),
        ...worker('同事收回了一个跑腿', `${kind}：打开看看为什么。`),
      ]
    case 'errand.confirmed':
      return confirmed(errand, entry)
    case 'errand.rechecked':
      return entry.detail?.['isHeldBack'] === true
        ? worker('这个跑腿还没有放出去', `${kind}：微信没有放行那几句话，收回来换个说法再发。`)
        : []
    default:
      return []
  }
}

/** Where nobody of the residents' side is in the app, the worker tells her by phone. */
function grabbed(errand: Errand, entry: LogEntry): readonly NoticeDraft[] {
  const kind = kindWords[errand.kind]
  const name = textOf(entry, 'displayName')
  if (errand.partyIds.length > 0) return toResidents(errand, entry, '有人来办了', `${kind}：${name}接了。`)
  return toWorker(errand, entry, '跑腿有人接了', `${kind}：${name}接了，打个电话告诉居民。`)
}

function finished(errand: Errand, entry: LogEntry): readonly NoticeDraft[] {
  const kind = kindWords[errand.kind]
  const isOver = entry.fact === 'errand.enough' || entry.detail?.['isLast'] === true
  if (!isOver) return toWorker(errand, entry, '有一位办完了', `${kind}：还有人在路上。`)
  return [
    ...toResidents(errand, entry, '办完了，请您看一眼', `${kind}：办好了点一下，没办好也说一声。`),
    ...toWorker(errand, entry, '跑腿办完了', `${kind}：等居民点头；联系不上就打个电话问问。`),
  ]
}

function confirmed(errand: Errand, entry: LogEntry): readonly NoticeDraft[] {
  const kind = kindWords[errand.kind]
  const personId = textOf(entry, 'accountId')
  const minutes = String(Number(entry.detail?.['creditMinutes']))
  const isFirst = errand.helpers[0]?.accountId === personId
  return [
    ...toPerson(personId, entry, '居民点头了，谢谢您', `${kind}：记下 ${minutes} 分钟。`, helperPage(errand)),
    ...(isFirst ? toWorker(errand, entry, '居民说办好了', `${kind}：这件可以放下了。`) : []),
    ...(isFirst
      ? toResidents(errand, entry, '社工替您点了头', `${kind}：没办好的话，7 天内可以重新打开。`)
      : []),
  ]
}

function releasedWords(entry: LogEntry): string {
  const why = leftWords[textOf(entry, 'code') as LeftHow]
  const times = Number(entry.detail?.['times'] ?? 1)
  return times < 2 ? why : `${why}，30 天里第 ${String(times)} 次`
}

/** Whoever of the residents' side says it herself need not be told, nor her family, who reads it there. */
function toResidents(errand: Errand, entry: LogEntry, title: string, words: string): readonly NoticeDraft[] {
  if (errand.partyIds.includes(entry.by)) return []
  const page = `/pages/request/index?id=${errand.requestId}`
  return errand.partyIds.flatMap((personId) => toPerson(personId, entry, title, words, page))
}

function toWorker(errand: Errand, entry: LogEntry, title: string, words: string): readonly NoticeDraft[] {
  const { accountId } = errand.worker
  if (accountId === entry.by) return []
  const page = `/desk/request/index?id=${errand.requestId}`
  return [{ to: { personId: accountId }, title, words, page, template: 'requestArrived' }]
}

function toHelpers(errand: Errand, entry: LogEntry, title: string, words: string): readonly NoticeDraft[] {
  const ids = entry.detail?.['helperIds']
  if (!Array.isArray(ids)) return []
  return ids.flatMap((id: unknown) => toPerson(String(id), entry, title, words, helperPage(errand)))
}

function toPerson(personId: string, { by }: LogEntry, title: string, words: string, page: string) {
  if (personId === by) return []
  return [{ to: { personId }, title, words, page, template: 'requestMoved' as const }]
}

function helperPage(errand: Errand): string {
  return `/pages/errand/index?id=${errand._id}`
}

function textOf({ detail }: LogEntry, key: string): string {
  const value = detail?.[key]
  return typeof value === 'string' ? value : ''
}
