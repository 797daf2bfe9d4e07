import { activitiesScripts } from './scripts/activities'
import { sweepAll } from './sweeping'

sweepAll(activitiesScripts)
