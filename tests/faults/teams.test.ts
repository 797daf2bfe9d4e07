import { teamsScripts } from './scripts/teams'
import { sweepAll } from './sweeping'

sweepAll(teamsScripts)
