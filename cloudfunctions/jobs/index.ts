import { pushed, serveJobs } from '../kernel/serve-jobs'
import { openServices } from '../kernel/services'
import { MediaChecked, mediaChecked } from '../photos/media-checked'
import { jobs } from './jobs'
import { servingWith } from './serving'

/** The function that the clock calls every minute, and WeChat when it has looked at a photo. */
export const main = serveJobs({
  ...servingWith(openServices(process.env)),
  jobs,
  pushed: [pushed(MediaChecked, mediaChecked)],
})
