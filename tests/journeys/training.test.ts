import { care } from '../../emulator/demo/stories/lessons/care'
import { confirmErrandFor, createErrand, finishErrand, listErrandsNear } from '../../shared/errands/contract'
import { acceptRequest } from '../../shared/requests/contract'
import type { App } from './app'
import { builds } from './driver'
import { story, Street } from './street'

const title = '洗澡搭把手'
const HOUR = 60 * 60 * 1000

let street: Street
beforeAll(async () => {
  street = await Street.open()
})
afterAll(() => street.close())

/** 白师傅 would help somebody wash; his 助浴 ran out two days ago. He learns again, helps, and has his hours certified. */
describe.each(builds)('training and a certificate, in the %s build', (build) => {
  const step = story()
  let bai: App
  let errandId = ''
  let number = ''
  let code = ''

  beforeAll(async () => {
    await street.rewind()
    const requestId = await street.file('想请人帮忙洗个澡，站不久', 'care')
    await street.call('chen', acceptRequest, { id: requestId })
    const errand = await street.call('chen', createErrand, {
      ...{ requestId, title, words: '两个人一起，约半小时', steps: [], needsEntry: false },
      ...{ endsAt: Date.now() + 6 * HOUR, minutes: 30, payer: 'none', skills: [] },
      ...{ course: 'care', places: 1 },
    })
    errandId = errand.id
    bai = await street.phone('bai', { build, address: '/pages/errands/index' })
  })
  afterEach(() => expect(bai.errors()).toEqual([]))

  step('what has run out is said on the errand, and the course is one tap away', async () => {
    await bai.waitForText(title)
    const { errands } = await street.call('bai', listErrandsNear, {})
    const offered = errands.find(({ id }) => id === errandId)
    expect(offered).toMatchObject({ lacking: { course: 'care', isOver: true } })
    await bai.tap(offer().getByText('续上助浴课', { exact: true }))
    await bai.waitForRoute('hours/course/index')
    await bai.waitForText('水温和时间')
    await bai.waitForText('过期了')
    await bai.screenshot(`training-${build}-1-course`)
  })

  step('read, answered, passed: it counts at once', async () => {
    await bai.tap('看完了，答 5 道题')
    for (const { words, options, right } of care.questions) {
      await bai.waitForText(new RegExp(words))
      await bai.tap({ role: 'radio', name: options[right] ?? '' })
    }
    await bai.screenshot(`training-${build}-2-quiz`)
    await bai.tap('交')
    await bai.waitForText('助浴课过了')
    await bai.screenshot(`training-${build}-3-passed`)
    await bai.tap('接着去帮忙')
    await bai.waitForRoute('pages/errands/index')
    await bai.waitForText(title)
    await bai.tap(offer().getByText('我来', { exact: true }))
    await bai.waitForText('谢谢，这件归您了')
  })

  step('done and confirmed, the hours are certified at once', async () => {
    await street.call('bai', finishErrand, { id: errandId, minutesUsed: 30, costFen: 0, photoIds: [] })
    await street.call('chen', confirmErrandFor, { id: errandId, reason: '电话里问过' })
    await bai.goto('/hours/certificates/index')
    await bai.tap('开一张')
    await bai.fill('证明上的名字', '白长河')
    await bai.tap('开出来')
    await bai.waitForRoute('hours/certificate/index')
    await bai.waitForText('白长河')
    await bai.waitForText(/编号 枫林 20\d\d-00000\d/)
    number =
      (
        await bai.page
          .getByText(/^编号 枫林/)
          .last()
          .textContent()
      )?.replace('编号 ', '') ?? ''
    code = (await bai.page.locator('.paper-code .h2').last().textContent()) ?? ''
    expect(code).toMatch(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
    await bai.screenshot(`training-${build}-4-certificate`)
  })

  step('anybody who holds it sees that it is true; a forged one is not there', async () => {
    const reader = await street.phone('o-reader', { build, address: '/hours/verify/index' })
    await reader.fill('编号', number)
    await reader.fill('校验码', code)
    await reader.tap('核对')
    await reader.waitForText('这张是真的')
    await reader.waitForText('白*河')
    expect(await reader.sees(/白长河|白师傅/)).toBe(false)
    await reader.screenshot(`training-${build}-5-verified`)
    await reader.tap('再核对一张')
    await reader.fill('编号', number.replace(/\d{6}$/, '000777'))
    await reader.fill('校验码', code)
    await reader.tap('核对')
    await reader.waitForText(/这张证明不存在/)
    expect(reader.errors()).toEqual([])
    await reader.close()
  })

  function offer() {
    return bai.page.locator('.errands-offer').filter({ hasText: title, visible: true }).first()
  }
})
