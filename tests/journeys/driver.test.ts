import type { Emulator } from '../../emulator/emulator'
import { startEmulator } from '../../emulator/emulator'
import { Driver, builds } from './driver'

/** Both builds start, in every guise, and answer to the same steps. */
describe.each(builds)('the %s build', (build) => {
  let emulator: Emulator
  let driver: Driver

  beforeAll(async () => {
    emulator = await startEmulator()
    driver = new Driver({ emulatorUrl: emulator.url })
  })
  afterAll(async () => {
    await driver.close()
    await emulator.close()
  })

  it('starts on the home page and goes by its tabs', async () => {
    const app = await driver.openApp({ build, persona: 'o-wang' })
    expect(await app.currentRoute()).toBe('pages/home/index')
    await app.tap('我的')
    await app.waitForRoute('pages/me/index')
    await app.screenshot(`driver-${build}`)
    expect(app.errors()).toEqual([])
  })

  it('starts at an address, large, at night, and stands without a connection', async () => {
    const app = await driver.openApp({
      build,
      persona: 'o-wang',
      elder: true,
      dark: true,
      offline: true,
      address: '/pages/me/index',
    })
    expect(await app.currentRoute()).toBe('pages/me/index')
    const looks = app.page.locator('.lm-elder.lm-dark').filter({ visible: true })
    await looks.first().waitFor()
    await app.closeAndReopen()
    expect(await app.currentRoute()).toBe('pages/home/index')
    await looks.first().waitFor()
    await app.screenshot(`driver-${build}-elder-dark`)
  })
})
