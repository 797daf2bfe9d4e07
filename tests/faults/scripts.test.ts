import { contracts } from '../../shared/contracts'
import { inboxScripts } from './scripts/inbox'
import { peopleScripts } from './scripts/people'
import { photosScripts } from './scripts/photos'
import { authorScripts, deskScripts } from './scripts/requests'

test('every command has its script, so that it is tried in bad weather', () => {
  const scripts = [authorScripts, deskScripts, peopleScripts, inboxScripts, photosScripts].flat()
  const scripted = scripts.map(({ contract }) => contract.name)
  const commands = contracts.filter(({ kind }) => kind === 'command').map(({ name }) => name)
  expect(commands.filter((name) => !scripted.includes(name))).toEqual([])
  expect(scripted.filter((name) => !commands.includes(name))).toEqual([])
})
