import { config } from 'zod/mini'

// WeChat forbids code made from strings; zod must know before the first schema is built.
config({ jitless: true })

export * as z from './schema-parts'
