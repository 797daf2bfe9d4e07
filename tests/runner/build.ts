import { buildFunctions } from '../../cloudfunctions/deploy/build'
import { buildIfChanged } from '../../emulator/build-if-changed'

/** Everything that tests run: the functions' bundles always, the pages when they changed. Says what it does. */
export async function buildAll(): Promise<void> {
  const began = Date.now()
  const say = (line: string) =>
    console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)
  await buildFunctions()
  say('functions: built')
  for (const build of ['weapp', 'h5'] as const) {
    say(`${build}: building if it changed…`)
    say((await buildIfChanged(build)) ? `${build}: built` : `${build}: nothing changed`)
  }
}

if (require.main === module) void buildAll()
