import { contracts } from '../../shared/contracts'
import { allScripts } from './scripts'

test('every command has its script, so that it is tried in bad weather', () => {
  const scripted = allScripts.map(({ contract }) => contract.name)
  const commands = contracts.filter(({ kind }) => kind === 'command').map(({ name }) => name)
  expect(commands.filter((name) => !scripted.includes(name))).toEqual([])
  expect(scripted.filter((name) => !commands.includes(name))).toEqual([])
})
