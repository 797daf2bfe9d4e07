import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import { watchPromises } from '../../../cloudfunctions/wishes/watch-promises'
import * as contract from '../../../shared/wishes/contract'
import type { Station } from '../../../shared/network/model'
import type { Wish } from '../../../shared/wishes/model'
import { chen, DAY, fenglin, guoyuan, HOUR, li, MONDAY, sun, wang, zhao, zhou } from '../../world/people'
import { aChildsWish, asking, aWish, luo, publication } from '../../world/wishes'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const id = 'hglasses'
const wish = async (_id = id) =>
  (await world.all('wishes')).find((one) => one['_id'] === _id) as object as Wish
const told = async (personId: string) =>
  (await world.all('notices'))
    .map((one) => one as { personId?: string; fact?: string })
    .filter((notice) => notice.personId === personId)
    .map(({ fact }) => fact)
    .sort()

test('from asking to the words that come back: neither side ever reads of the other', async () => {
  const street = {
    _id: '120113900',
    name: '枫林街道',
    level: 'street',
    parentCode: '120113',
    needsStation: true,
  }
  await world.insert('divisions', street)
  const asked = await world.ask(wang, contract.askWish, asking)
  expect((await world.ask(luo, contract.listWishes, { filter: 'all' })).items).toEqual([])
  expect(await world.codeOf(luo, contract.getWish, { id: asked.id })).toBe('not_found')
  const onWall = { id: asked.id }
  await world.ask(chen, contract.verifyWish, { ...onWall, ...publication })
  const [card] = (await world.ask(luo, contract.listWishes, { filter: 'open' })).items
  expect(card).toMatchObject({ title: '一副老花镜', pseudonym: '老槐树', streetName: '枫林街道', days: 7 })
  await world.ask(luo, contract.claimWish, { ...onWall, days: card?.days ?? 0 })
  const gift = { ...onWall, valueFen: 7800, words: '老花镜一副' }
  expect(await world.ask(chen, contract.receiveGift, gift)).toMatchObject({ number: '20260302-01' })
  world.pass(DAY)
  await world.ask(chen, contract.handOverGift, {
    ...onWall,
    signedBy: 'self',
    witnessId: li.id,
    photoIds: [],
  })
  expect((await world.ask(wang, contract.listMyWishes, {})).items).toMatchObject([{ canThank: true }])
  await world.ask(wang, contract.thankGiver, { ...onWall, words: '报上的字，自己看得清了。' })
  expect(await world.ask(luo, contract.getWish, onWall)).not.toHaveProperty('thanks')
  const { thanks } = await world.ask(chen, contract.getDeskWish, onWall)
  await world.ask(chen, contract.passThanks, { ...onWall, writtenAt: thanks?.writtenAt ?? 0 })

  const seen = await world.ask(luo, contract.getWish, onWall)
  expect(seen).toMatchObject({
    ...{ status: 'delivered', hasThanks: true, thanks: { words: '报上的字，自己看得清了。' } },
    way: [
      { step: 'verified', seen: 'visit' },
      { step: 'claimed' },
      { step: 'received', number: '20260302-01', valueFen: 7800, words: '老花镜一副' },
      { step: 'delivered', signedBy: 'self', workers: 2, hasPhotos: false },
      { step: 'thanked' },
    ],
  })
  expect(JSON.stringify(seen)).not.toMatch(/王奶奶|138000|2 门|陈禾|李悦/)
  const public_ = await world.ask(zhao, contract.getWish, onWall)
  expect(public_).toMatchObject({ isMine: false, hasThanks: false, way: [{ step: 'verified' }] })
  expect(public_).not.toHaveProperty('thanks')
  expect(JSON.stringify((await world.ask(wang, contract.listMyWishes, {})).items)).not.toContain(luo.id)
  expect(await world.ask(luo, contract.countWishes, {})).toEqual({
    ...{ month: '2026-03', published: 1, delivered: 1, open: 0 },
  })
  expect(await told(wang.id)).toEqual(['wish.claimed', 'wish.delivered', 'wish.verified'])
  expect(await told(luo.id)).toEqual(['wish.delivered', 'wish.received', 'wish.thanks_passed'])
  expect(await told(chen.id)).toEqual(['wish.asked', 'wish.claimed', 'wish.thanks_written'])
  expect(JSON.stringify(await world.all('notices'))).not.toMatch(/王奶奶|138000|罗先生/)
})

describe('asked for', () => {
  test('for money: refused with an explanation, and nothing is kept', async () => {
    const reply = await world.tell(wang, contract.askWish, { ...asking, words: '急用，扫码就行' })
    expect(reply).toMatchObject({ ok: false, code: 'wishes.money' })
    expect(JSON.stringify(reply)).toContain('只送东西，不收钱')
    expect(await world.all('wishes')).toEqual([])
  })

  test('name, phone and door are sealed; numbers in the words are folded, whole for whoever asked', async () => {
    await world.ask(wang, contract.askWish, { ...asking, words: '打 13800000301 找我，要 300 度的' })
    const kept = JSON.stringify(await world.all('wishes'))
    expect(kept).not.toMatch(/13800000301|王奶奶|2 门/)
    const [mine] = (await world.ask(wang, contract.listMyWishes, {})).items
    expect(mine?.askedWords).toContain('13800000301')
    expect(world.textChecks).toEqual([])
  })

  test('by a worker for somebody of her streets, and of no others', async () => {
    expect(await world.codeOf(chen, contract.writeWish, asking)).toBe('ok')
    expect(await world.codeOf(zhao, contract.writeWish, asking)).toBe('not_found')
    const nowhere = { ...asking, communityCode: '120113999001' }
    expect(await world.codeOf(chen, contract.writeWish, nowhere)).toBe('network.community_unknown')
    expect(await world.codeOf(wang, contract.askWish, nowhere)).toBe('network.community_unknown')
    const rows = await world.ask(chen, contract.listStationWishes, { filter: 'asked' })
    expect(rows.items).toMatchObject([{ isFromApp: false, title: '一副老花镜' }])
    expect(await wish(rows.items[0]?.id)).not.toHaveProperty('applicantId')
  })

  test('as many days as the head has set; a claim keeps the days it was promised', async () => {
    const { id: before } = await world.ask(wang, contract.askWish, asking)
    await world.ask(chen, contract.verifyWish, { id: before, ...publication })
    await world.ask(luo, contract.claimWish, { id: before, days: 7 })
    const { claim } = await wish(before)
    const terms = { stationId: fenglin, days: 10, graceDays: 5 }
    expect(await world.codeOf(chen, contract.setWishTerms, terms)).toBe('not_found')
    expect(await world.codeOf(zhou, contract.setWishTerms, { ...terms, stationId: guoyuan })).toBe(
      'not_found',
    )
    for (const wrong of [{ days: 31 }, { days: 0 }, { graceDays: 15 }, { capLimitFen: 100_001 }])
      expect(await world.codeOf(zhou, contract.setWishTerms, { ...terms, ...wrong })).toBe('input.invalid')
    await world.ask(zhou, contract.setWishTerms, terms)
    const set = { days: 10, graceDays: 5, capLimitFen: 50_000 }
    expect(await world.ask(chen, contract.getWishTerms, { stationId: fenglin })).toEqual(set)
    expect(await world.codeOf(zhao, contract.getWishTerms, { stationId: fenglin })).toBe('not_found')
    expect(await wish(before)).toMatchObject({ days: 7, graceDays: 3, claim })
    const found = (await world.all('stations')) as readonly object[] as readonly Station[]
    const log = found.find(({ _id }) => _id === fenglin)?.log
    expect(log).toMatchObject([{ fact: 'station.wish_terms_set', by: zhou.id, detail: set }])
    world.pass(HOUR)
    const { id: own } = await world.ask(wang, contract.askWish, { ...asking, title: '一根拐杖' })
    expect(await wish(own)).toMatchObject(set)
  })

  test('withdrawn by whoever asked, while it is free', async () => {
    await world.insert('wishes', aWish())
    expect(await world.codeOf(luo, contract.withdrawWish, { id })).toBe('not_found')
    await world.ask(wang, contract.withdrawWish, { id })
    expect((await world.ask(luo, contract.listWishes, { filter: 'all' })).items).toEqual([])
    expect((await world.ask(chen, contract.listStationWishes, { filter: 'ended' })).items).toHaveLength(1)
    expect(await world.codeOf(wang, contract.withdrawWish, { id })).toBe('wishes.not_now')
  })
})

describe('seen to', () => {
  test('a child without a guardian who agreed stays off the wall; with one it is on it', async () => {
    await world.insert('wishes', aWish({ status: 'asked' }))
    const childs = { id, ...publication, audience: 'child', pseudonym: '小杨树' } as const
    expect(await world.codeOf(chen, contract.verifyWish, { ...childs, hasConsent: true })).toBe(
      'wishes.consent_missing',
    )
    const guardian = { calledName: '杨妈妈', phone: '13800000302' }
    expect(await world.codeOf(chen, contract.verifyWish, { ...childs, guardian })).toBe(
      'wishes.consent_missing',
    )
    await world.ask(chen, contract.verifyWish, { ...childs, guardian, hasConsent: true })
    expect(JSON.stringify(await world.all('wishes'))).not.toContain('杨妈妈')
    expect(await world.ask(chen, contract.getDeskWish, { id })).toMatchObject({
      hasGuardian: true,
      hasConsent: true,
    })
    expect((await world.ask(luo, contract.listWishes, { filter: 'child' })).items).toHaveLength(1)
    expect((await world.ask(luo, contract.listWishes, { filter: 'elder' })).items).toEqual([])
  })

  test('what WeChat holds is not published; where it gives no answer, the worker has read it', async () => {
    await world.insert('wishes', aWish({ status: 'asked' }))
    world.weather.verdict = 'risky'
    expect(await world.codeOf(chen, contract.verifyWish, { id, ...publication })).toBe('wishes.words_held')
    expect(world.textChecks[0]).toContain('300 度，看报纸用')
    world.weather.verdict = 'unchecked'
    expect(await world.codeOf(chen, contract.verifyWish, { id, ...publication })).toBe('ok')
  })

  test('declined, she reads why; another station’s worker, and one who has left, find nothing', async () => {
    await world.insert('wishes', aWish({ status: 'asked' }))
    const no = { id, reason: '家里已经有了' }
    for (const who of [zhao, sun]) expect(await world.codeOf(who, contract.declineWish, no)).toBe('not_found')
    await world.ask(chen, contract.declineWish, no)
    expect((await world.ask(wang, contract.listMyWishes, {})).items).toMatchObject([
      { status: 'declined', declineReason: '家里已经有了' },
    ])
  })

  test('who it is for opens on record, and whoever asked sees who looked', async () => {
    await world.insert('wishes', aChildsWish())
    const opened = await world.ask(li, contract.openWishApplicant, { id: 'hfootball' })
    expect(opened).toMatchObject({
      ...{ calledName: '王奶奶', phone: '13800000301', place: '6 号楼 2 门 301' },
      ...{ guardian: { calledName: '杨妈妈', phone: '13800000302' }, askedWords: '眼睛花了，看不清报纸' },
    })
    const [mine] = (await world.ask(wang, contract.listMyWishes, {})).items
    expect(mine?.looks).toEqual([{ displayName: '李悦', at: world.now() }])
    expect(JSON.stringify((await wish('hfootball')).log)).not.toMatch(/王奶奶|138000/)
  })
})

describe('at the station', () => {
  const gift = { valueFen: 7800, words: '老花镜一副' }
  test('gifts of a day are numbered one after another, also when two come at once; sent again, the same number', async () => {
    for (const _id of ['hone', 'htwo', 'hthree'])
      await world.insert('wishes', aWish({ _id, status: 'claimed' }))
    const command = aCommandId()
    const first = await world.ask(chen, contract.receiveGift, { id: 'hone', ...gift }, command)
    expect(await world.ask(chen, contract.receiveGift, { id: 'hone', ...gift }, command)).toEqual(first)
    const both = await Promise.all(
      ['htwo', 'hthree'].map((one) => world.ask(li, contract.receiveGift, { id: one, ...gift })),
    )
    expect([first, ...both].map(({ number }) => number).sort()).toEqual([
      '20260302-01',
      '20260302-02',
      '20260302-03',
    ])
    expect(await world.codeOf(chen, contract.receiveGift, { id: 'hone', ...gift })).toBe('wishes.not_now')
  })

  test('nobody has promised it, or dearer than the cap: refused, and no number is used', async () => {
    await world.insert('wishes', aWish())
    expect(await world.codeOf(chen, contract.receiveGift, { id, ...gift })).toBe('wishes.not_now')
    expect(await world.codeOf(zhao, contract.receiveGift, { id, ...gift })).toBe('not_found')
    expect(await world.all('gift_books')).toEqual([])
  })

  test('handed over without a receipt: refused', async () => {
    await world.insert('wishes', aWish({ status: 'claimed' }))
    const proof = { id, signedBy: 'self' as const, witnessId: li.id, photoIds: [] }
    expect(await world.codeOf(chen, contract.handOverGift, proof)).toBe('wishes.not_received')
  })

  test('the second worker is a colleague, of this station and not oneself', async () => {
    await world.insert('wishes', aWish({ status: 'received' }))
    const proof = { id, signedBy: 'self' as const, photoIds: [] }
    for (const { id: witnessId } of [zhao, chen, wang])
      expect(await world.codeOf(chen, contract.handOverGift, { ...proof, witnessId })).toBe(
        'wishes.witness_unknown',
      )
    expect(await world.codeOf(zhao, contract.handOverGift, { ...proof, witnessId: li.id })).toBe('not_found')
    expect(await world.codeOf(chen, contract.handOverGift, proof)).toBe('wishes.proof_missing')
  })

  test('a photo of the signed paper: the worker’s own, used once; the giver hears of it and never sees it', async () => {
    await world.insert('wishes', aWish({ status: 'received' }))
    await world.insert('wishes', aWish({ _id: 'hother', status: 'received' }))
    await world.photo('ppaper', { ownerId: chen.id, ownerOpenid: chen.openid })
    await world.photo('phers')
    const proof = { id, signedBy: 'self' as const, photoIds: ['ppaper'] }
    const hers = { ...proof, photoIds: ['phers'] }
    expect(await world.codeOf(chen, contract.handOverGift, hers)).toBe('requests.photo_unknown')
    await world.ask(chen, contract.handOverGift, proof)
    const again = { ...proof, id: 'hother' }
    expect(await world.codeOf(chen, contract.handOverGift, again)).toBe('requests.photo_unknown')
    const desk = await world.ask(li, contract.getDeskWish, { id })
    expect(desk.handOver?.photos).toMatchObject([{ id: 'ppaper', check: 'passed' }])
    expect(desk.handOver?.photos[0]?.url).toMatch(/^http/)
    const seen = await world.ask(luo, contract.getWish, { id })
    expect(seen.way.at(-1)).toMatchObject({ step: 'delivered', workers: 1, hasPhotos: true })
    expect(JSON.stringify(seen)).not.toContain('ppaper')
  })
})

describe('a picture of the thing', () => {
  const proof = { id, signedBy: 'self' as const, witnessId: li.id, photoIds: ['ppaper'] }
  beforeEach(async () => {
    await world.insert('wishes', aWish({ status: 'received' }))
    const hers = { ownerId: chen.id, ownerOpenid: chen.openid }
    await world.photo('ppaper', hers)
    await world.photo('pthing', { ...hers, check: 'held' })
  })
  const giverPhoto = { id: 'pthing', isCleared: true } as const

  test('the giver alone sees it, once the check or a colleague has passed it, and never the signed paper', async () => {
    await world.ask(chen, contract.handOverGift, { ...proof, giverPhoto })
    expect(await world.ask(luo, contract.getWish, { id })).not.toHaveProperty('photo')
    const seen = await world.ask(li, contract.getDeskWish, { id })
    expect(seen.handOver).toMatchObject({
      photos: [{ id: 'ppaper', canReview: false }],
      giverPhoto: { id: 'pthing', check: 'held', canReview: true },
    })
    expect(seen.handOver?.giverPhoto?.url).toMatch(/^http/)
    const show = { id, photoId: 'pthing', decision: 'show' } as const
    expect(await world.codeOf(chen, contract.reviewWishPhoto, show)).toBe('photos.own_photo')
    expect(await world.codeOf(zhao, contract.reviewWishPhoto, show)).toBe('not_found')
    const other = { ...show, photoId: 'pelsewhere' }
    expect(await world.codeOf(li, contract.reviewWishPhoto, other)).toBe('not_found')
    expect(await world.ask(li, contract.reviewWishPhoto, show)).toEqual({ id: 'pthing', check: 'passed' })
    const given = await world.ask(luo, contract.getWish, { id })
    expect(given.photo).toMatchObject({ id: 'pthing', check: 'passed' })
    expect(given.photo?.url).toMatch(/^http/)
    expect(JSON.stringify(given)).not.toContain('ppaper')
    for (const who of [zhao, wang])
      expect(await world.ask(who, contract.getWish, { id })).not.toHaveProperty('photo')
  })

  test('put away by a colleague, the giver never sees it', async () => {
    await world.ask(chen, contract.handOverGift, { ...proof, giverPhoto })
    await world.ask(li, contract.reviewWishPhoto, { id, photoId: 'pthing', decision: 'hide' })
    expect(await world.ask(luo, contract.getWish, { id })).not.toHaveProperty('photo')
  })

  test('it proves nothing by itself, also where it is sent as the paper, too', async () => {
    const alone = { id, signedBy: 'self' as const, photoIds: ['pthing'], giverPhoto }
    expect(await world.codeOf(chen, contract.handOverGift, alone)).toBe('wishes.proof_missing')
    const unseen = { ...proof, giverPhoto: { id: 'pthing', isCleared: false as true } }
    expect(await world.codeOf(chen, contract.handOverGift, unseen)).toBe('input.invalid')
  })
})

describe('words of thanks', () => {
  beforeEach(() => world.insert('wishes', aWish({ status: 'delivered' })))
  const words = '看得清了。'

  test('written down by a worker, held, written anew and passed on; what changed meanwhile is read again', async () => {
    await world.ask(li, contract.writeThanks, { id, words })
    expect((await world.ask(chen, contract.listStationWishes, { filter: 'thanks' })).items).toHaveLength(1)
    expect((await world.ask(chen, contract.countStationWishes, {})).thanks).toBe(1)
    const readAt = world.now()
    await world.ask(chen, contract.holdThanks, { id, writtenAt: readAt, reason: '里面有名字' })
    expect((await world.ask(wang, contract.listMyWishes, {})).items).toMatchObject([
      { thanks: { status: 'held', reason: '里面有名字' }, canThank: true },
    ])
    world.pass(1000)
    await world.ask(wang, contract.thankGiver, { id, words: '报纸看得清了。' })
    expect(await world.codeOf(chen, contract.passThanks, { id, writtenAt: readAt })).toBe(
      'wishes.thanks_changed',
    )
    await world.ask(chen, contract.passThanks, { id, writtenAt: world.now() })
    expect(await world.ask(luo, contract.getWish, { id })).toMatchObject({
      thanks: { words: '报纸看得清了。' },
    })
    expect(await world.codeOf(wang, contract.thankGiver, { id, words })).toBe('wishes.thanks_passed')
  })

  test('a card to keep, once they are passed on, for the giver alone', async () => {
    expect(await world.codeOf(luo, contract.printThanks, { id })).toBe('wishes.no_thanks')
    await world.ask(chen, contract.writeThanks, { id, words: `“${'字'.repeat(60)}，${'好'.repeat(40)}。` })
    await world.ask(chen, contract.passThanks, { id, writtenAt: world.now() })
    expect(await world.codeOf(zhao, contract.printThanks, { id })).toBe('not_found')
    const { url } = await world.ask(luo, contract.printThanks, { id })
    const paper = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
    expect(paper.length).toBeLessThan(400_000)
  })
})

describe('taken back by the station', () => {
  const reason = '几次都没联系上，先让别人来'
  test('onto the wall: the giver of then reads why until somebody else has it; nobody else ever does', async () => {
    await world.insert('wishes', aWish())
    await world.ask(luo, contract.claimWish, { id, days: 7 })
    expect((await world.ask(chen, contract.getDeskWish, { id })).can).toEqual(['receive', 'recall'])
    const named = { id, to: 'wall', reason: '王奶奶搬走了' } as const
    expect(await world.codeOf(chen, contract.recallWish, named)).toBe('wishes.reveals')
    await world.ask(chen, contract.recallWish, { id, to: 'wall', reason })
    expect(await told(luo.id)).toEqual(['wish.recalled'])
    expect((await world.ask(luo, contract.getWish, { id })).way.at(-1)).toMatchObject({
      ...{ step: 'recalled', reason },
    })
    expect(JSON.stringify(await world.ask(zhao, contract.getWish, { id }))).not.toContain(reason)
    expect(JSON.stringify(await world.all('notices'))).not.toContain(reason)
    await world.ask(zhao, contract.claimWish, { id, days: 7 })
    for (const who of [luo, zhao])
      expect(JSON.stringify(await world.ask(who, contract.getWish, { id }))).not.toContain(reason)
    expect(await world.ask(li, contract.getDeskWish, { id })).toMatchObject({
      ...{ returns: 1, recalled: { displayName: '陈禾', reason } },
    })
  })

  test('for good, with the gift at the station: off the wall, and both read why', async () => {
    await world.insert('wishes', aWish({ status: 'received' }))
    const away = { id, to: 'end', reason: '老人家搬去外地了，东西给您留着' } as const
    for (const who of [zhao, sun])
      expect(await world.codeOf(who, contract.recallWish, away)).toBe('not_found')
    await world.ask(chen, contract.recallWish, away)
    expect(await world.codeOf(zhao, contract.getWish, { id })).toBe('not_found')
    expect(await world.ask(luo, contract.getWish, { id })).toMatchObject({
      ...{ status: 'recalled', isMine: true },
      way: [{ step: 'verified' }, { step: 'claimed' }, { step: 'received' }, { reason: away.reason }],
    })
    expect((await world.ask(luo, contract.listClaimedWishes, {})).items).toMatchObject([{ id, isMine: true }])
    expect((await world.ask(wang, contract.listMyWishes, {})).items).toMatchObject([
      { status: 'recalled', recallReason: away.reason },
    ])
    expect((await world.ask(chen, contract.listStationWishes, { filter: 'ended' })).items).toHaveLength(1)
  })
})

describe('names, phones and doors', () => {
  const sealed = ['王奶奶说看得清了', '打一三八零零零零零三零一', '住 6 号楼的老人']
  test.each(sealed)('%s: goes neither onto the wall nor to the giver', async (words) => {
    await world.insert('wishes', aWish({ _id: 'hone', status: 'asked' }))
    await world.insert('wishes', aWish({ _id: 'htwo', status: 'claimed' }))
    await world.insert('wishes', aWish({ _id: 'hthree', status: 'delivered' }))
    const no = 'wishes.reveals'
    expect(await world.codeOf(chen, contract.verifyWish, { id: 'hone', ...publication, words })).toBe(no)
    const gift = { id: 'htwo', valueFen: 7800, words }
    expect(await world.codeOf(chen, contract.receiveGift, gift)).toBe(no)
    expect(await world.all('gift_books')).toEqual([])
    expect(await world.codeOf(wang, contract.thankGiver, { id: 'hthree', words })).toBe(no)
    expect(await world.codeOf(chen, contract.writeThanks, { id: 'hthree', words })).toBe(no)
  })

  test('the guardian who is named in the same step is not on the wall either', async () => {
    await world.insert('wishes', aWish({ status: 'asked' }))
    const childs = { id, ...publication, audience: 'child', pseudonym: '杨小树', hasConsent: true } as const
    const guardian = { calledName: '杨小树妈妈', phone: '13800000302' }
    const reply = await world.tell(chen, contract.verifyWish, { ...childs, guardian })
    expect(reply).toMatchObject({ code: 'wishes.reveals', detail: { what: 'name' } })
    expect(JSON.stringify(reply)).not.toContain('杨')
  })

  test('words that waited from before are marked for whoever reads them, and not passed on', async () => {
    const thanks = { status: 'waiting', words: '王奶奶谢谢您', writtenAt: MONDAY, from: 'applicant' } as const
    await world.insert('wishes', aWish({ status: 'delivered', thanks }))
    expect((await world.ask(chen, contract.getDeskWish, { id })).thanks).toMatchObject({ reveals: 'name' })
    expect(await world.codeOf(chen, contract.passThanks, { id, writtenAt: MONDAY })).toBe('wishes.reveals')
    await world.ask(chen, contract.holdThanks, { id, writtenAt: MONDAY, reason: '里面有称呼' })
    expect((await world.ask(chen, contract.getDeskWish, { id })).thanks).not.toHaveProperty('reveals')
  })
})

describe('the clock', () => {
  const robotUrlOf = () => Promise.resolve(undefined)
  const watch = async () => {
    const count = await watchPromises(world.services)
    // The sweep leaves alone what may still be on its way; the clock of the story goes on from where it was.
    world.pass(60_000)
    const until = performance.now() + 5000
    await sweepUnsent({ services: world.services, tellers, robotUrlOf, until, requestId: 'test' })
    world.pass(-60_000)
    return count
  }

  test('reminds before the promised day, once; after the days of grace it is open again, and both are told', async () => {
    await world.insert('wishes', aWish())
    await world.ask(luo, contract.claimWish, { id, days: 7 })
    world.pass(MONDAY + 6 * DAY - 1 - world.now())
    expect(await watch()).toBe(0)
    world.pass(1)
    expect([await watch(), await watch()]).toEqual([1, 0])
    expect(await told(luo.id)).toEqual(['wish.reminded'])
    world.pass(5 * DAY - 1)
    expect(await watch()).toBe(0)
    world.pass(1)
    expect([await watch(), await watch()]).toEqual([1, 0])
    expect(await wish()).toMatchObject({ status: 'open', returns: 1 })
    expect(await told(luo.id)).toEqual(['wish.reminded', 'wish.returned'])
    expect(await told(chen.id)).toEqual(['wish.claimed', 'wish.returned'])
  })

  test('the second one who does not keep it is reminded and told, too, and the worker is asked for help', async () => {
    await world.insert('wishes', aWish({ returns: 1 }))
    await world.ask(luo, contract.claimWish, { id, days: 7 })
    world.pass(6 * DAY)
    await watch()
    world.pass(5 * DAY)
    await watch()
    const words = (await world.all('notices')).map((one) => (one as { words?: string }).words)
    expect(words.filter((one) => one?.includes('不止一次'))).toHaveLength(1)
    await world.ask(luo, contract.claimWish, { id, days: 7 })
    world.pass(6 * DAY)
    await watch()
    expect(await wish()).toMatchObject({ status: 'claimed', isReminded: true })
  })

  test('what was brought in time is left alone', async () => {
    await world.insert('wishes', aWish({ status: 'claimed' }))
    await world.ask(chen, contract.receiveGift, { id, valueFen: 7800, words: '老花镜一副' })
    world.pass(60 * DAY)
    expect(await watch()).toBe(0)
  })
})

test('the desk counts what waits, of its own station', async () => {
  await world.insert('wishes', aWish({ _id: 'hone', status: 'asked' }))
  await world.insert('wishes', aWish({ _id: 'htwo' }))
  await world.insert('wishes', aWish({ _id: 'hthree', status: 'received' }))
  expect(await world.ask(chen, contract.countStationWishes, {})).toEqual({
    ...{ asked: 1, open: 1, claimed: 0, received: 1, thanks: 0 },
  })
  expect((await world.ask(zhao, contract.countStationWishes, {})).asked).toBe(0)
  expect((await world.ask(chen, contract.getDeskWish, { id: 'hone' })).can).toEqual(['verify', 'decline'])
  expect((await world.ask(chen, contract.getDeskWish, { id: 'hthree' })).can).toEqual(['handOver', 'recall'])
})

test('of one station or of all, and for whom: what waits', async () => {
  const elsewhere = { stationId: 's120113901', audience: 'child' } as const
  await world.insert('wishes', aWish({ _id: 'hhere' }))
  await world.insert('wishes', aWish({ _id: 'hthere', ...elsewhere }))
  await world.insert('wishes', aWish({ _id: 'hgiven', ...elsewhere, status: 'delivered' }))
  const seen = async (filter: contract.WallFilter, stationId?: string) => {
    const place = stationId === undefined ? {} : { stationId }
    const { items } = await world.ask(luo, contract.listWishes, { filter, ...place })
    return items.map((one) => one.id).sort()
  }
  expect(await seen('all')).toEqual(['hgiven', 'hhere', 'hthere'])
  expect(await seen('all', elsewhere.stationId)).toEqual(['hgiven', 'hthere'])
  expect(await seen('open', elsewhere.stationId)).toEqual(['hthere'])
  expect(await seen('child')).toEqual(['hthere'])
  expect(await seen('child', 's120113900')).toEqual([])
  expect(await seen('elder', 's120113900')).toEqual(['hhere'])
  expect(await world.ask(luo, contract.countWishes, { stationId: elsewhere.stationId })).toMatchObject({
    ...{ published: 2, delivered: 1, open: 1 },
  })
})

test('a page of the wall is twenty, and the next goes on behind it', async () => {
  for (let n = 0; n < 25; n++)
    await world.insert('wishes', aWish({ _id: `h${String(n).padStart(4, '0')}`, publishedAt: MONDAY + n }))
  const first = await world.ask(luo, contract.listWishes, { filter: 'elder' })
  expect(first.items).toHaveLength(20)
  const cursor = first.next ?? ''
  const rest = await world.ask(luo, contract.listWishes, { filter: 'elder', cursor })
  expect(rest.items.map(({ id: one }) => one)).toEqual(['h0004', 'h0003', 'h0002', 'h0001', 'h0000'])
  for (const list of [contract.listWishes, contract.listStationWishes] as const)
    expect(await world.codeOf(chen, list, { filter: 'open', cursor: 'nonsense' })).toBe('input.invalid')
  for (const list of [contract.listMyWishes, contract.listClaimedWishes] as const)
    expect(await world.codeOf(chen, list, { cursor: 'nonsense' })).toBe('input.invalid')
})
