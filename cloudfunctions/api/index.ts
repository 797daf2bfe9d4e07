import { servingWith } from '../jobs/serving'
import { serve } from '../kernel/serve'
import { openServices } from '../kernel/services'
import { handlers } from './handlers'

/** The function that people call. */
export const main = serve(handlers, servingWith(openServices(process.env)))
