import { importDivisions } from '../../cloudfunctions/deploy/import-divisions'
import { importStations } from '../../cloudfunctions/deploy/import-stations'
import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import { digestOf } from '../../cloudfunctions/kernel/command-stamp'
import { openStore } from '../../cloudfunctions/kernel/store'
import { openVault } from '../../cloudfunctions/kernel/vault'
import { inviteFirstAdmin } from '../../cloudfunctions/people/first-admin'
import { type Emulator, startEmulator } from '../../emulator/emulator'
import { collections } from '../../shared/collections'
import type { Contract, InputOf, OutputOf, Reply } from '../../shared/kernel/contract'
import { z } from '../../shared/kernel/schema'
import { dayOf } from '../../shared/kernel/time'
import { publishActivity, signUp, withdrawEntries } from '../../shared/activities/contract'
import { sessionIdOf } from '../../shared/activities/model'
import { getServing } from '../../shared/attendances/contract'
import { issueCertificate } from '../../shared/certificates/contract'
import { answerQuiz, publishCourse } from '../../shared/courses/contract'
import { putReward, redeemReward } from '../../shared/rewards/contract'
import { foundTeam } from '../../shared/teams/contract'
import {
  askPayment,
  countIncome,
  listStationFunds,
  openFund,
  recordIncome,
} from '../../shared/funds/contract'
import {
  addGiver,
  addItem,
  getList,
  loseGoods,
  openGiverContact,
  pledgeGoods,
  receiveList,
  startImport,
} from '../../shared/goods/contract'
import { addQuote, askGrant, openGrantPerson, withdrawGrant } from '../../shared/grants/contract'
import {
  askWish,
  claimWish,
  handOverGift,
  openWishApplicant,
  receiveGift,
  thankGiver,
  verifyWish,
} from '../../shared/wishes/contract'
import { aSheet, headingOfSheet } from '../world/goods-sheet'
import { careContent, WRONG } from '../world/courses'
import { planRota } from '../../shared/duty/contract'
import { getMe, invite, join, leaveConsent, saveProfile } from '../../shared/people/contract'
import { addPhoto } from '../../shared/photos/contract'
import {
  confirmErrandFor,
  createErrand,
  finishErrand,
  grabErrand,
  listErrandsNear,
  releaseErrand,
} from '../../shared/errands/contract'
import { acceptReferral, giveBackReferral, sendReferral } from '../../shared/referrals/contract'
import { findCallers, takeCall } from '../../shared/requests/call-contract'
import {
  addNeed,
  admitVolunteer,
  exportVolunteers,
  getExport,
  keepIdentity,
  openVolunteerContact,
  registerVolunteer,
} from '../../shared/volunteers/contract'
import { addPlaces, getPlacesPoster } from '../../shared/places/contract'
import * as requests from '../../shared/requests/contract'
import { jpegWithEverything } from '../cloudfunctions/photos/photo-bytes'
import { type Bundles, bundleFunctions } from '../faults/world'

/** What reaches a person. The working names of station people are public and are not among it. */
const wang = {
  calledName: '王秀兰',
  phone: '13820001234',
  communityCode: '120113900001',
  building: '枫林里 3 号楼',
  door: '2 单元 401',
}
const neighbour = { calledName: '李建国', phone: '13611112222' }
const place = { communityCode: wang.communityCode, building: '枫林里 5 号楼', door: '1 单元 101' }
const typed = {
  inWords: '13755556666',
  inAnswer: '022-26123456',
  inReply: '18899990000',
  inComment: '15033334444',
}
/** Rings up; her words are written down for her. */
const caller = { calledName: '李桂芬', phone: '13922223333' }
const callerPlace = { communityCode: wang.communityCode, building: '枫林里 8 号楼', door: '3 单元 303' }
/** Goes for her medicine. */
const helper = { calledName: '徐卫国', phone: '13744445555' }
/** Of a volunteer of seventeen, who wants the official record. */
const guardian = { calledName: '徐大海', phone: '13744446666' }
const emergency = { calledName: '孙桂英', phone: '13744447777' }
const identity = { realName: '徐卫国强', idNumber: '120113200901010013' }
/** Comes to have her hair cut; somebody goes to her flat. */
const mother = { calledName: '孙秀兰', phone: '13766660001', note: '头上有伤口，轻一点' }
const motherHome = { building: '枫林里 9 号楼', door: '4 单元 404' }
/** Of a university, whose people help. */
const partner = { calledName: '钱老师', phone: '13766660002' }
const realName = '徐卫国明'
/** Whose child wishes for a schoolbag; whom a tablet is bought for; whom to call at a shop that gives. */
const wisher = { calledName: '周小燕', phone: '13766660003', place: '枫林里 10 号楼 5 门 505' }
const wisherGuardian = { calledName: '周大燕', phone: '13766660004' }
const recipient = { calledName: '吴小宝', phone: '13766660005' }
const recipientGuardian = { calledName: '吴大宝', phone: '13766660006' }
const shopkeeper = { name: '郑掌柜', phone: '13766660007' }
const rung = {
  inActivity: '13511110008',
  inTeam: '13511110009',
  inCall: '13511110001',
  inCallNote: '13511110002',
  inErrand: '13511110003',
  inRelease: '13511110004',
  inReferral: '13511110005',
  inAnswer: '13511110006',
  inNeed: '13511110007',
  inWish: '13511110010',
  inPayment: '13511110011',
  inGrant: '13511110012',
  inFollowUp: '13511110013',
}
const secrets = [
  ...[mother, motherHome, partner].flatMap((one) => Object.values(one)),
  ...[wisher, wisherGuardian, recipient, recipientGuardian, shopkeeper].flatMap((one) => Object.values(one)),
  realName,
  ...Object.values(caller),
  ...[callerPlace.building, callerPlace.door],
  ...Object.values(helper),
  ...[guardian, emergency, identity].flatMap((one) => Object.values(one)),
  ...Object.values(rung),
  ...[wang.calledName, wang.phone, wang.building, wang.door],
  ...Object.values(neighbour),
  ...[place.building, place.door],
  ...Object.values(typed),
]

const LM_KEY = Buffer.alloc(32, 9).toString('base64')
const template = (id: string) => ({ id, title: 'thing1', words: 'thing2', time: 'time3' })
const LM_TEMPLATES = JSON.stringify({ requestMoved: template('moved'), requestArrived: template('arrived') })
const vault = openVault({ LM_KEY })

let emulator: Emulator
let bundles: Bundles
let requestId: string
let won: OutputOf<typeof grabErrand>
let sent = 0

/** Through the real functions, as the mini-program calls them. */
async function call<C extends Contract>(
  openid: string,
  contract: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> {
  const commandId = `command-of-the-story-${++sent}`
  const reply = (await emulator.invoke('api', { name: contract.name, input, commandId }, { openid })) as Reply
  if (!reply.ok) throw new Error(`${contract.name}: ${reply.code}`)
  return z.parse(contract.output, reply.output) as OutputOf<C>
}

async function hire(by: string, openid: string, role: 'head' | 'worker', displayName: string) {
  const post = { role, stationId: 's120113900', communityCodes: [], displayName, workPhone: '02226390001' }
  const { code } = await call(by, invite, post)
  const { id } = await call(openid, join, { code })
  await call(openid, leaveConsent, { templates: ['requestArrived'] })
  emulator.wechat.consents.grant(openid, 'arrived', 5)
  return id
}

beforeAll(async () => {
  const env = { LM_KEY, LM_TEMPLATES }
  bundles = await bundleFunctions()
  const functions = bundles.built.map(({ name, file }) => ({
    ...{ name, file, env, clientMayCall: name === 'api' },
  }))
  emulator = await startEmulator({ functions })
  Object.assign(process.env, emulator.sdkEnv)
  const { database } = openCloudbase({ timeoutMs: 5000 })
  const store = openStore({ database })
  await importDivisions(database, [
    { _id: '1201', name: '天津市', level: 'city', parentCode: '', needsStation: false },
    { _id: '120113', name: '北辰区', level: 'district', parentCode: '1201', needsStation: false },
    { _id: '120113900', name: '枫林街道', level: 'street', parentCode: '120113', needsStation: true },
    { _id: '120113900001', name: '枫林里', level: 'community', parentCode: '120113900', needsStation: false },
  ])
  const station = {
    id: 's120113900',
    name: '枫林街道社工站',
    address: '枫林路 6 号',
    phone: '022-00001000',
    openingHours: [],
    streetCodes: ['120113900'],
    districtCode: '120113',
    robotUrl: `${emulator.url}/robot/fenglin`,
  }
  await importStations({ store, vault, at: Date.now() }, [station])
  const { code } = await inviteFirstAdmin({ database, vault, now: Date.now })
  await call('admin', join, { code })
  await story()
}, 60_000)

afterAll(async () => {
  await emulator.close()
  await bundles.remove()
})

async function story() {
  await hire('admin', 'head', 'head', '刘站长')
  await hire('head', 'chen', 'worker', '陈禾')
  const bai = await hire('head', 'bai', 'worker', '白露')
  await call('head', planRota, {
    ...{
      stationId: 's120113900',
      from: Date.now(),
      to: Date.now() + 86_400_000,
      covers: 'always',
      edition: 0,
    },
    shifts: [{ startsAt: Date.now() + 3_600_000, endsAt: Date.now() + 7_200_000, accountId: bai }],
  })
  await call('wang', saveProfile, wang)
  await call('wang', leaveConsent, { templates: ['requestMoved'] })
  emulator.wechat.consents.grant('wang', 'moved', 9)
  const photo = await call('wang', addPhoto, { base64: jpegWithEverything.toString('base64') })
  const filed = await call('wang', requests.submitRequest, {
    kind: 'repair',
    words: `客厅的灯坏了，打 ${typed.inWords} 找我女儿`,
    photoIds: [photo.id],
    forWhom: 'neighbour',
    contact: neighbour,
    place,
    reachable: 'any',
    urgency: 'soon',
  })
  requestId = filed.id
  const id = { id: requestId }
  const { assignee } = await call('head', requests.getRequest, id)
  const worker = assignee?.displayName === '白露' ? 'bai' : 'chen'
  await call(worker, requests.acceptRequest, id)
  await call(worker, requests.openRequestContact, id)
  await call(worker, requests.setRequestUrgency, { ...id, urgency: 'urgent', reason: '夜里看不见路' })
  await call(worker, requests.askRequest, { ...id, words: `哪一盏？急就打 ${typed.inReply}` })
  await call('wang', requests.answerRequest, { ...id, words: `吊灯。白天打 ${typed.inAnswer}`, photoIds: [] })
  await call(worker, requests.noteRequest, { ...id, words: `回访打 ${typed.inReply}` })
  if (worker === 'chen') await call(worker, requests.handOverRequest, { ...id, accountId: bai })
  await call('bai', requests.replyRequest, { ...id, words: '明天来', visitAt: Date.now() })
  await call('bai', requests.resolveRequest, { ...id, result: `换好了，有事打 ${typed.inReply}` })
  await call('wang', requests.reopenRequest, { ...id, words: `又不亮了，打 ${typed.inAnswer}` })
  await call('bai', requests.resolveRequest, { ...id, result: '再换了一个' })
  await call('wang', requests.rateRequest, { ...id, stars: 5, comment: `谢谢，${typed.inComment}` })
  for (const { traceId } of emulator.wechat.mediaCheck.pending()) {
    await emulator.wechat.mediaCheck.settle(traceId, 'pass')
  }
  await throughOthers()
  await trouble()
  await emulator.fireTimer('jobs')
}

/** A code for a door, and its poster. */
async function signs() {
  const { ids } = await call('chen', addPlaces, {
    communityCode: wang.communityCode,
    places: [{ kind: 'entrance', building: '12 号楼', entrance: '1 单元' }],
  })
  await call('chen', getPlacesPoster, { ids, layout: 'sheet' })
}

/** What goes through other hands: a call, an errand that is released, taken again and done, a referral. */
async function throughOthers() {
  const { id } = await call('chen', takeCall, {
    ...{ line: 'station', outcome: 'filed', kind: 'medicine', urgency: 'normal', isCrisis: false, caller },
    words: `想请人取药，回电 ${rung.inCall}`,
    note: `女儿的电话 ${rung.inCallNote}`,
    place: callerPlace,
  })
  await call('chen', findCallers, { last4: caller.phone.slice(-4) })
  const home = wang.communityCode
  const volunteer = await call('xu', registerVolunteer, {
    ...{ displayName: '徐师傅', contact: helper, communityCode: home, areaCodes: [], skills: ['errands'] },
    ...{ ageBand: 'minor', guardian: { ...guardian, hasAgreed: true }, emergency, freeTimes: [] },
  })
  await call('head', admitVolunteer, { id: volunteer.id })
  await call('xu', keepIdentity, { ...identity, idKind: 'resident', hasAgreed: true })
  await call('head', openVolunteerContact, { id: volunteer.id })
  await call('chen', addNeed, {
    ...{ communityCode: home, title: '每周二陪聊', words: `爱听评书，电话 ${rung.inNeed}`, skill: 'company' },
    ...{ needsEntry: true, freeTimes: ['tue.morning'], isWeekly: true, minutes: 60 },
  })
  const errand = await call('chen', createErrand, {
    ...{ requestId: id, title: '帮取一盒药', words: `从社区医院取，问药房 ${rung.inErrand}`, steps: [] },
    ...{
      needsEntry: false,
      endsAt: Date.now() + 7_200_000,
      minutes: 20,
      payer: 'none',
      skills: [],
      places: 1,
    },
  })
  const grab = async () => {
    const { errands } = await call('xu', listErrandsNear, {})
    const { pass } = errands.find((one) => one.id === errand.id) ?? {}
    return call('xu', grabErrand, { id: errand.id, ...(pass === undefined ? {} : { pass }) })
  }
  await grab()
  await call('xu', releaseErrand, { id: errand.id, code: 'other', words: `打 ${rung.inRelease} 找我` })
  won = await grab()
  const done = { minutesUsed: 40, costFen: 0, photoIds: [], words: `有事打 ${rung.inRelease}` }
  await call('xu', finishErrand, { id: errand.id, ...done })
  await call('chen', confirmErrandFor, { id: errand.id, reason: `电话 ${rung.inCall} 里问过` })
  const month = dayOf(Date.now()).slice(0, 7)
  const taken = await call('head', exportVolunteers, { from: month, to: month })
  await call('head', getExport, { id: taken.id })
  const other = await call('wang', requests.submitRequest, {
    ...{ kind: 'policy', words: `问补贴，打 ${rung.inReferral}`, photoIds: [], forWhom: 'neighbour' },
    ...{ contact: neighbour, place, reachable: 'any', urgency: 'normal' },
  })
  const { assignee } = await call('head', requests.getRequest, { id: other.id })
  const worker = assignee?.displayName === '白露' ? 'bai' : 'chen'
  const referral = await call(worker, sendReferral, {
    ...{ requestId: other.id, to: { kind: 'office', name: '街道民政科' } },
    ...{ reason: `要街道办，联系 ${rung.inReferral}`, consent: { how: 'spoken' } },
    parts: ['calledName', 'phone', 'place', 'words', 'talk'],
  })
  await call(worker, acceptReferral, { id: referral.id })
  await signs()
  await hoursAndActivities(volunteer.id)
  await gifts()
  await money()
  await call(worker, giveBackReferral, { id: referral.id, result: `办下来了，科里电话 ${rung.inAnswer}` })
}

/** An activity somebody is signed up for, a team, a course, and what forty minutes are good for. */
async function hoursAndActivities(volunteerId: string) {
  const soon = dayOf(Date.now() + 3 * 86_400_000)
  const { id: activityId } = await call('chen', publishActivity, {
    ...{ title: '上门理发', kind: 'haircut', words: `不方便的打 ${rung.inActivity}`, partners: [] },
    ...{
      mode: 'either',
      communityCode: wang.communityCode,
      place: '站里一楼',
      ageBands: [],
      communityCodes: [],
    },
    ...{ seats: 5, helperSeats: 2, slotMinutes: 0, perSignUp: 2, noteKind: 'health', opensDaysBefore: 14 },
    ...{ closesMinutesBefore: 0, withdrawMinutesBefore: 0, answerMinutes: 0 },
    series: {
      ...{ repeat: 'once', from: soon, until: soon, weekdays: [], skipsHolidays: false },
      ...{ startMinute: 540, endMinute: 660 },
    },
  })
  const id = sessionIdOf(activityId, 'd01')
  const people = [{ relation: 'parent', ageBand: 'eldest', ...mother, home: motherHome }] as const
  const { entries } = await call('wang', signUp, { id, who: { part: 'participant', people: [...people] } })
  await call('xu', signUp, { id, who: { part: 'helper' } })
  await call('chen', getServing, { id })
  await call('wang', withdrawEntries, { id, tickets: entries.map(({ ticket }) => ticket) })
  const stationId = 's120113900'
  await call('chen', foundTeam, {
    ...{ name: '城建大学队', kind: 'university', leaderId: volunteerId, contact: partner },
    ...{ communityCodes: [], joinWay: 'asked', words: '第一次碰头' },
    purpose: `周末来帮忙，打 ${rung.inTeam}`,
    agreement: { partnerName: '城建大学', term: '这学期', fromDay: dayOf(Date.now()), untilDay: soon },
  })
  const lesson = await call('chen', publishCourse, {
    ...{ stationId, course: 'care', ...careContent },
    sections: careContent.sections.map((one) => ({ ...one })),
    questions: careContent.questions.map((one) => ({ ...one, options: [...one.options] })),
  })
  await call('xu', answerQuiz, { id: lesson.id, edition: 1, answers: WRONG })
  const reward = await call('chen', putReward, {
    ...{ stationId, title: '雨伞', words: '长柄', kind: 'goods', points: 1, stock: 1, drawing: 'umbrella' },
    ...{ sponsor: { name: '春和便民店', kind: 'company' }, pickup: { place: '前台', hours: '工作日' } },
  })
  await call('xu', redeemReward, { id: reward.id, points: 1 })
  const month = dayOf(Date.now()).slice(0, 7)
  await call('xu', issueCertificate, { stationId, from: month, to: month, realName })
}

/** A child's wish from the asking to the thanks, and goods of a shop. */
async function gifts() {
  const wish = await call('wang', askWish, {
    ...{ communityCode: wang.communityCode, audience: 'child', title: '一个书包' },
    ...{ words: `小学用，打 ${rung.inWish}`, applicant: wisher, guardian: wisherGuardian },
  })
  await call('chen', openWishApplicant, { id: wish.id })
  await call('chen', verifyWish, {
    ...{ id: wish.id, seen: 'visit', title: '一个书包', words: '小学用，喜欢绿色', drawing: 'schoolbag' },
    ...{ audience: 'child', pseudonym: '小杨树', capFen: 13_000, hasConsent: true },
  })
  await call('xu', claimWish, { id: wish.id, days: 7 })
  await call('chen', receiveGift, { id: wish.id, valueFen: 12_000, words: '绿书包一个' })
  const { id: baiId } = await call('bai', getMe, {})
  await call('chen', handOverGift, { id: wish.id, signedBy: 'guardian', witnessId: baiId, photoIds: [] })
  await call('wang', thankGiver, { id: wish.id, words: '孩子天天背着' })
  const stationId = 's120113900'
  const giver = await call('chen', addGiver, {
    ...{ stationId, name: '春和便民店', kind: 'company', contact: shopkeeper },
  })
  await call('chen', openGiverContact, { id: giver.id })
  const today = dayOf(Date.now())
  const lines = [{ name: '大米', unit: '袋', quantity: 10 }]
  await call('chen', pledgeGoods, { giverId: giver.id, lines, promisedOn: today })
  const rice = await call('chen', addItem, { stationId, name: '大米', unit: '袋', kind: 'food', minLevel: 0 })
  const list = await call('chen', receiveList, {
    ...{ stationId, title: '大米', giverId: giver.id, receivedOn: today },
    lines: [{ itemId: rice.id, quantity: 10, priceFen: 5000, priceSource: 'invoice', pricedOn: today }],
  })
  const { batches } = await call('chen', getList, { id: list.id })
  const id = batches.items[0]?.id ?? ''
  await call('chen', loseGoods, { id, quantity: 1, reason: 'broken' })
  const sheet = aSheet([headingOfSheet, ['面粉', '袋', 5, 30, '发票', today, '', '']])
  await call('chen', startImport, {
    ...{ stationId, title: '面粉', giverId: giver.id, receivedOn: today, fileName: '面粉.xlsx' },
    base64: sheet.toString('base64'),
  })
}

/** Income counted by two, a payment, and a grant that asks for one. */
async function money() {
  const today = dayOf(Date.now())
  const fund = await call('head', openFund, {
    ...{ stationId: 's120113900', name: '枫林街道社区基金', kind: 'community', keeper: '区慈善协会' },
    earmarks: [{ name: '给孩子', purposes: ['children'] }],
  })
  const [kept] = (await call('head', listStationFunds, {})).funds
  const earmark = kept?.earmarks.find(({ name }) => name === '给孩子')?.key ?? ''
  const income = await call('chen', recordIncome, {
    ...{ fundId: fund.id, channel: 'company', earmark, slip: '0001', amountFen: 500_000, day: today },
    ...{ words: '一家企业捐的', photoIds: [] },
  })
  await call('bai', countIncome, { id: income.id, amountFen: 500_000 })
  await call('chen', askPayment, {
    ...{ fundId: fund.id, purpose: 'children', earmark, amountFen: 1000, words: '买作业本' },
    ...{ note: `给楼上那家的孩子，电话 ${rung.inPayment}`, photoIds: [] },
  })
  const grant = await call('chen', askGrant, {
    ...{ person: { ...recipient, guardian: recipientGuardian }, audience: 'child', kind: 'tablet' },
    ...{ title: '一台平板', reason: `上网课用，打 ${rung.inGrant}`, summary: '给一个孩子买学习用的平板' },
    ...{ fundId: fund.id, earmark, ceilingFen: 90_000 },
  })
  await call('chen', openGrantPerson, { id: grant.id })
  await call('chen', addQuote, { id: grant.id, shop: '街口电器店', priceFen: 88_000 })
  await call('chen', withdrawGrant, { id: grant.id, reason: `改主意了，${rung.inFollowUp}` })
}

/** What goes wrong is written to the log: with the person's input at hand, and without any of it in the line. */
async function trouble() {
  const filing = { ...wang, words: secrets.join(), contact: neighbour, place }
  const anyInput = [
    { name: saveProfile.name, input: { ...wang, phone: `${wang.phone}0` } },
    { name: requests.submitRequest.name, input: filing },
    { name: wang.calledName, input: wang },
  ]
  for (const { name, input } of anyInput) {
    await emulator.invoke('api', { name, input, commandId: 'command-gone-wrong' }, { openid: 'wang' })
  }
  emulator.gate.add({
    fault: { kind: 'refuse', code: 'DATABASE_REQUEST_FAILED', message: secrets.join() },
    times: 3,
  })
  await emulator.invoke(
    'api',
    { name: saveProfile.name, input: wang, commandId: 'command-that-fails' },
    { openid: 'wang' },
  )
  emulator.clearFaults()
}

/** Everything the platform holds after the story, place by place. */
async function dumps(): Promise<Record<string, string>> {
  const documents = await Promise.all(
    collections.map(async ({ name }) => {
      const found = await emulator.engine.find(name, { sort: [['_id', 1]], limit: 1000 })
      return [`collection ${name}`, JSON.stringify(found)] as const
    }),
  )
  return {
    ...Object.fromEntries(documents),
    'function logs': JSON.stringify(emulator.logs.list()),
    'sent WeChat messages': JSON.stringify(emulator.wechat.messages.sent),
    'robot messages': JSON.stringify(emulator.robot.messages),
    'storage paths': JSON.stringify(emulator.storage.list()),
    'stored files': emulator.storage
      .list()
      .map(({ fileId }) => emulator.storage.read(fileId)?.toString('utf8'))
      .join(),
    'calls between function and platform': JSON.stringify(emulator.gate.calls(0)),
  }
}

test('the story left something in every place that is searched', async () => {
  const found = await dumps()
  const empty = Object.entries(found).filter(([, dump]) => dump === '[]' || dump === '')
  expect(empty).toEqual([])
  expect(found['sent WeChat messages']).toContain('arrived')
  expect(found['sent WeChat messages']).toContain('moved')
  expect(found['function logs']).toContain('people.saveProfile')
})

test('no name, phone, building or door is readable anywhere', async () => {
  const leaks: string[] = []
  for (const [where, dump] of Object.entries(await dumps())) {
    const pressed = dump.replace(/[\s\-－—]/g, '')
    for (const secret of secrets) {
      if (dump.includes(secret) || pressed.includes(secret.replace(/[\s-]/g, '')))
        leaks.push(`${where}: ${secret}`)
      if (dump.includes(Buffer.from(secret).toString('hex'))) leaks.push(`${where}: ${secret} as hex`)
    }
  }
  expect(leaks).toEqual([])
})

test('what is kept to recognise a command again cannot be found by trying phone numbers', async () => {
  const { 'collection accounts': accounts = '' } = await dumps()
  expect(accounts).toContain('account.profile_saved')
  expect(accounts).not.toContain(digestOf(saveProfile.name, wang))
})

test('the right people get it back', async () => {
  expect((await call('wang', getMe, {})).profile).toEqual(wang)
  const own = await call('wang', requests.getRequest, { id: requestId })
  expect(own).toMatchObject({ calledName: neighbour.calledName, door: place.door })
  expect(own.text.words).toContain(typed.inWords)
  expect(own.photos).toEqual([
    expect.objectContaining({ check: 'passed', url: expect.any(String) as unknown }),
  ])
  const contact = await call('bai', requests.openRequestContact, { id: requestId })
  expect(contact).toMatchObject({ ...neighbour, building: place.building, door: place.door })
  expect(contact.words).toContain(typed.inWords)
})

test('whoever took the errand has door and phone in the same answer', () => {
  expect(won.need).toMatchObject({ ...caller, building: callerPlace.building, door: callerPlace.door })
})

test('a colleague reads the matter without what reaches the person', async () => {
  const read = JSON.stringify(await call('head', requests.getRequest, { id: requestId }))
  const seen = secrets.filter((secret) => read.includes(secret))
  // The building is where to go; it is shown to the station on purpose.
  expect(seen).toEqual([place.building])
})
