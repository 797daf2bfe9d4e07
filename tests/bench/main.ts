import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { format } from 'prettier'
import { openCloudbase } from '../../cloudfunctions/kernel/cloudbase-store'
import { listMyRequests, submitRequest } from '../../shared/requests/contract'
import { bundleFunctions, openFaultWorld } from '../faults/world'
import { aRequest } from '../world/requests'
import { communities, wang } from '../world/people'
import { callsTable } from './calls-table'
import { raceBothWays } from './errand-race'
import { importFullSheet } from './goods-import'
import { mainPackageBytes } from './main-package'
import { medianOf, requireTimeOf, timeOf } from './measure'
import { signUpBothWays } from './sign-up-race'

const root = path.resolve(__dirname, '../..')
const RESIDENTS = 200
const LIMITS = { callMs: 30_000, maxInstances: 4 }

const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`
const kb = (bytes: number) => `${Math.round(bytes / 1024)} KB`
const times = (ratio: number) => `× ${ratio.toFixed(1)}`

let sent = 0
const need = () => ({
  name: submitRequest.name,
  commandId: `command-of-the-bench-${++sent}`,
  input: {
    ...{ kind: 'repair', words: '客厅的灯坏了', photoIds: [], forWhom: 'self', reachable: 'any' },
    ...{ urgency: 'normal', contact: { calledName: '王奶奶' } },
    place: { communityCode: communities.fenglinli, building: '3 号楼' },
  },
})

/** Figures of one run on this machine; the ratios are what can be compared with another day's. */
async function measure(): Promise<string> {
  const bundles = await bundleFunctions()
  const world = await openFaultWorld(bundles, LIMITS)
  const rows: (readonly [what: string, figure: string, ratio: string])[] = []
  try {
    const api = bundles.built.find(({ name }) => name === 'api')
    if (api === undefined) throw new Error('there is no api')
    const env = { ...process.env, ...world.emulator.sdkEnv, LM_KEY: Buffer.alloc(32, 7).toString('base64') }
    const sdkAlone = requireTimeOf(path.join(root, 'node_modules/@cloudbase/node-sdk'), env)
    const whole = requireTimeOf(api.file, env)
    rows.push(['size of the `api` bundle', kb(api.bytes), ''])
    rows.push(['`require` of the `api` bundle', ms(whole), `${times(whole / sdkAlone)} of the SDK alone`])

    const own = Array.from({ length: 20 }, (_, n) => aRequest({ _id: `rbench${n}`, createdAt: n }))
    await world.reset({ documents: { requests: own } }, 0)
    const call = (event: object) => world.call(wang.openid, event)
    const listing = { name: listMyRequests.name, input: { openOnly: false } }
    const cold = await timeOf(() => call(listing))
    const list = await medianOf(15, () => call(listing))
    rows.push(['first call to a cold instance', ms(cold), `${times(cold / list)} of a warm one`])

    Object.assign(process.env, world.emulator.sdkEnv)
    const { database } = openCloudbase({ timeoutMs: LIMITS.callMs })
    let inserted = 0
    const bare = await medianOf(15, () => database.insert('notices', { _id: `nbench${++inserted}` }))
    const submit = await medianOf(15, () => call(need()))
    rows.push(['one insert by the bare SDK', ms(bare), ''])
    rows.push(['submitting, warm, worker told', ms(submit), `${times(submit / bare)} of a bare insert`])
    rows.push(['a list of 20, warm', ms(list), `${times(list / bare)} of a bare insert`])

    await world.reset({}, 2)
    const residents = Array.from({ length: RESIDENTS }, (_, n) => `openid-of-resident-${n}`)
    const crowd = await timeOf(() => Promise.all(residents.map((openid) => world.call(openid, need()))))
    const authors = world
      .aftermath()
      .all('requests')
      .map(({ authorId }) => authorId)
    const lost = RESIDENTS - new Set(authors).size
    rows.push([
      `${RESIDENTS} residents submitting at once, ${LIMITS.maxInstances} instances`,
      `${ms(crowd)}; lost ${lost}, twice ${authors.length - new Set(authors).size}`,
      `${times(crowd / RESIDENTS / submit)} of one alone, each`,
    ])
  } finally {
    await world.close()
    await bundles.remove()
  }
  const { ours, usual } = await raceBothWays()
  rows.push([
    `${ours.volunteers} volunteers grab one errand, until everybody has an answer`,
    `${ms(ours.settledMs)}, ${ours.calls} calls`,
    `${times(ours.settledMs / usual.settledMs)} of the usual way`,
  ])
  rows.push([
    'the same written the usual way: read, then update',
    `${ms(usual.settledMs)}, ${usual.calls} calls`,
    `${times(usual.calls / ours.calls)} the calls`,
  ])
  const signUps = await signUpBothWays()
  rows.push([
    `${signUps.ours.people} sign up for ${signUps.ours.seats} seats, until everybody has an answer`,
    `${ms(signUps.ours.settledMs)}, ${signUps.ours.calls} calls; ${signUps.ours.seated} have a seat`,
    `${times(signUps.ours.settledMs / signUps.usual.settledMs)} of the usual way`,
  ])
  rows.push([
    'the same written the usual way: count, then insert',
    `${ms(signUps.usual.settledMs)}, ${signUps.usual.calls} calls; ${signUps.usual.seated} were given one of ${signUps.usual.seats}`,
    `${times(signUps.usual.calls / signUps.ours.calls)} the calls`,
  ])
  const list = await importFullSheet()
  rows.push([
    `a list of ${list.rows} goods, until every row is read, checked and kept`,
    `${ms(list.startMs)}, ${list.startCalls} calls; ${kb(list.memoryBytes)} more memory`,
    `${(list.startMs / list.rows).toFixed(2)} ms a row`,
  ])
  rows.push([
    'the same, until all batches are to be seen',
    `${ms(list.wholeMs)} in ${list.steps} steps, ${list.wholeCalls} calls`,
    `${times(list.rows / list.wholeCalls)} rows a call`,
  ])
  const main = mainPackageBytes(path.join(root, 'dist/weapp'))
  const ofLimit =
    main === undefined ? '' : `${Math.round((main / (2 * 1024 * 1024)) * 100)} % of WeChat's 2 MB`
  rows.push(['main package of the weapp build', main === undefined ? 'not built' : kb(main), ofLimit])
  return report(rows)
}

function report(rows: readonly (readonly string[])[]): string {
  const table = (head: readonly string[], body: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const [head = [], ...calls] = callsTable()
  const machine = `Node ${process.versions.node}, ${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1) ?? ''}`
  return [
    '# Performance',
    `Measured by \`npm run bench -- --write\` with the emulator on one machine (${machine}). Machines differ: compare the ratios.`,
    table(['what', 'figure', 'ratio'], rows),
    '## Calls to the database, the storage and a transaction per contract, warm',
    table(head, calls),
    '',
  ].join('\n\n')
}

async function main() {
  const text = await format(await measure(), { parser: 'markdown' })
  process.stdout.write(text)
  if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/performance.md'), text)
}

void main()
