import type { Request } from '../../../shared/requests/model'
import * as contracts from '../../../shared/requests/contract'
import { chen, communities, fenglin, li, MONDAY, wang } from '../../world/people'
import { aRequest, someWords } from '../../world/requests'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const id = 'rlamp'
const words = '客厅的灯不亮了，请来看看'
const lamp = (over: Partial<Request> = {}) => ({ documents: { requests: [aRequest(over)] } })

/** Told once on the timeline, and once to each of these people. */
function once(fact: string, ...people: readonly string[]) {
  return (after: Aftermath) => ({
    [fact]: told(after, 'requests', fact),
    ...Object.fromEntries(people.map((personId) => [personId, count(after, 'notices', { personId, fact })])),
  })
}

function talk(after: Aftermath): number {
  return after.all('requests').flatMap((request) => request['talk'] as readonly unknown[]).length
}

const photo = {
  ...{ _id: 'plampphoto', version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{
    ownerId: wang.id,
    ownerOpenid: wang.openid,
    fileId: 'cloud://emulator/photos/lamp.jpg',
    byteLength: 5,
  },
  ...{ type: 'jpeg', check: 'passed', timesAsked: 1, askAgainAt: MONDAY },
}

export const authorScripts: readonly Script[] = [
  script(contracts.submitRequest, {
    by: wang,
    input: {
      ...{
        kind: 'repair',
        words,
        photoIds: ['plampphoto'],
        forWhom: 'self',
        reachable: 'any',
        urgency: 'soon',
      },
      contact: { calledName: '王奶奶', phone: '13800000000' },
      place: { communityCode: communities.fenglinli, building: '3 号楼' },
    },
    given: { documents: { photos: [photo] } },
    effects: (after) => ({
      ...once('request.assigned', chen.id, `robot:${fenglin}`)(after),
      requests: after.all('requests').length,
      submitted: told(after, 'requests', 'request.submitted'),
    }),
  }),
  script(contracts.answerRequest, {
    by: wang,
    input: { id, words, photoIds: ['plampphoto'] },
    given: { documents: { requests: [aRequest({ status: 'asking' })], photos: [photo] } },
    effects: (after) => ({ ...once('request.answered', chen.id)(after), talk: talk(after) }),
  }),
  script(contracts.confirmRequest, {
    by: wang,
    input: { id },
    given: lamp({ status: 'resolved' }),
    effects: once('request.confirmed', chen.id),
  }),
  script(contracts.reopenRequest, {
    by: wang,
    input: { id, words },
    given: lamp({ status: 'resolved' }),
    effects: (after) => ({
      ...once('request.reopened', chen.id)(after),
      talk: talk(after),
      times: count(after, 'requests', { reopenedCount: 1 }),
    }),
  }),
  script(contracts.rateRequest, {
    by: wang,
    input: { id, stars: 5, comment: '来得很快' },
    given: lamp({ status: 'resolved' }),
    effects: once('request.rated', chen.id),
  }),
  script(contracts.withdrawRequest, {
    by: wang,
    input: { id },
    given: lamp(),
    effects: once('request.withdrawn', chen.id),
  }),
]

export const deskScripts: readonly Script[] = [
  script(contracts.acceptRequest, {
    by: chen,
    input: { id },
    given: lamp(),
    effects: once('request.accepted', wang.id),
  }),
  script(contracts.setRequestUrgency, {
    by: chen,
    input: { id, urgency: 'urgent', reason: '老人一个人住，天黑了看不见' },
    given: lamp(),
    effects: once('request.urgency_set'),
  }),
  script(contracts.replyRequest, {
    by: chen,
    input: { id, words: '今天下午来看', visitAt: MONDAY },
    given: lamp(),
    effects: (after) => ({ ...once('request.replied', wang.id)(after), talk: talk(after) }),
  }),
  script(contracts.askRequest, {
    by: chen,
    input: { id, words: '是圆的灯还是长的灯' },
    given: lamp({ status: 'working' }),
    effects: (after) => ({ ...once('request.asked', wang.id)(after), talk: talk(after) }),
  }),
  script(contracts.noteRequest, {
    by: chen,
    input: { id, words: '上次也是这盏灯' },
    given: lamp({ status: 'working' }),
    effects: (after) => ({ ...once('request.noted')(after), talk: talk(after) }),
  }),
  script(contracts.handOverRequest, {
    by: chen,
    input: { id, accountId: li.id, words: '我明天不在' },
    given: lamp({ status: 'working' }),
    effects: (after) => ({
      ...once('request.handed_over', wang.id, li.id)(after),
      talk: talk(after),
      holder: after
        .all('requests')
        .filter(({ assignee }) => (assignee as { accountId: string }).accountId === li.id).length,
    }),
  }),
  script(contracts.resolveRequest, {
    by: chen,
    input: { id, result: '换了一只灯泡' },
    given: lamp({ status: 'working' }),
    effects: once('request.resolved', wang.id),
  }),
  script(contracts.closeRequest, {
    by: chen,
    input: { id, reason: '和前一件是同一盏灯' },
    given: lamp({ status: 'working' }),
    effects: once('request.closed', wang.id),
  }),
  script(contracts.openRequestContact, {
    by: chen,
    input: { id },
    given: lamp({ status: 'working' }),
    effects: once('request.contact_opened'),
  }),
  script(contracts.reviewRequest, {
    by: chen,
    input: { id, piece: 'text', decision: 'show' },
    given: lamp({ text: someWords('加微信聊', { check: 'review' }) }),
    effects: once('request.reviewed'),
  }),
  script(contracts.reviewRequestPhoto, {
    by: chen,
    input: { id, photoId: photo._id, decision: 'show' },
    given: {
      documents: {
        requests: [aRequest({ photoIds: [photo._id], allPhotoIds: [photo._id] })],
        photos: [{ ...photo, check: 'held' }],
      },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
]
