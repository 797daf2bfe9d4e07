import { inboxScripts } from './scripts/inbox'
import { peopleScripts } from './scripts/people'
import { photosScripts } from './scripts/photos'
import { sweepAll } from './sweeping'

sweepAll([...peopleScripts, ...inboxScripts, ...photosScripts])
