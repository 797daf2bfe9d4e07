import { importsOf, sourceFiles } from './sources'

const trees = ['shared', 'cloudfunctions', 'miniprogram', 'emulator', 'tests'] as const
const isOwn = (name: string) => trees.some((tree) => name === tree || name.startsWith(`${tree}/`))
const inTree = (tree: string) => sourceFiles().filter((file) => file.startsWith(`${tree}/`))

/** File → the imports of it that the rule forbids; empty is what we want. */
function breaches(files: readonly string[], isForbidden: (name: string, file: string) => boolean) {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((name) => isForbidden(name, file))
      .map((name) => `${file} imports ${name}`),
  )
}

test('the test can see: there are sources in every tree', () => {
  for (const tree of trees) expect(inTree(tree).length).toBeGreaterThan(5)
})

test('shared imports shared alone; zod and dayjs come in by their own doors', () => {
  const doors: Readonly<Record<string, readonly string[]>> = {
    'shared/kernel/schema.ts': ['zod/mini'],
    'shared/kernel/schema-parts.ts': ['zod/mini', 'zod/v4/core'],
    'shared/kernel/time.ts': ['dayjs', 'dayjs/plugin/utc'],
  }
  const isForbidden = (name: string, file: string) =>
    !name.startsWith('shared/') && !(doors[file] ?? []).includes(name)
  expect(breaches(inTree('shared'), isForbidden)).toEqual([])
})

test('only cloudbase-store.ts imports the SDK, only the WeChat adapter its SDK', () => {
  const isForbidden = (name: string, file: string) =>
    (name.startsWith('@cloudbase/') && file !== 'cloudfunctions/kernel/cloudbase-store.ts') ||
    (name.startsWith('wx-server-sdk') && !file.startsWith('cloudfunctions/kernel/wechat'))
  const product = [...inTree('shared'), ...inTree('cloudfunctions'), ...inTree('miniprogram')]
  expect(breaches(product, isForbidden)).toEqual([])
})

test('functions import the kernel, what is shared, and of another context only its store, its directory, how it is asked, and how it seals and checks', () => {
  const contextOf = (name: string) => name.split('/')[1] ?? ''
  const open = /-store$|\/(asking|directory|sealed-parts|writing)$/
  const ends = ['api', 'jobs', 'deploy']
  const isForbidden = (name: string, file: string) => {
    if (!isOwn(name) || name.startsWith('shared/')) return false
    if (!name.startsWith('cloudfunctions/')) return true
    const [from, to] = [contextOf(file), contextOf(name)]
    if (from === to || to === 'kernel' || ends.includes(from)) return false
    return !open.test(name)
  }
  expect(breaches(inTree('cloudfunctions'), isForbidden)).toEqual([])
})

test('the kernel of the functions knows no context', () => {
  const kernel = inTree('cloudfunctions').filter((file) => file.startsWith('cloudfunctions/kernel/'))
  const isForbidden = (name: string) =>
    name.startsWith('cloudfunctions/') && !name.startsWith('cloudfunctions/kernel/')
  expect(breaches(kernel, isForbidden)).toEqual([])
})

test('pages import the design system, the call and what is shared; only src/call knows the cloud', () => {
  const isForbidden = (name: string) => isOwn(name) && !/^(miniprogram|shared)\//.test(name)
  expect(breaches(inTree('miniprogram'), isForbidden)).toEqual([])
})

test('nothing imports tests', () => {
  const product = sourceFiles().filter((file) => !file.startsWith('tests/'))
  expect(breaches(product, (name) => name.startsWith('tests/'))).toEqual([])
})
