import { coursesScripts } from './scripts/courses'
import { sweepAll } from './sweeping'

sweepAll(coursesScripts)
