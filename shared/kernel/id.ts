import { z } from './schema'

/** Ids are lower-case letters and digits, at most 20, so that every one fits a mini-program code (32 characters with its prefix). */
export const Id = z.string().check(z.regex(/^[a-z0-9]{4,20}$/))
export type Id = z.infer<typeof Id>

/** Made by the client for each command: 16 to 40 characters. */
export const CommandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/))
export type CommandId = z.infer<typeof CommandId>
