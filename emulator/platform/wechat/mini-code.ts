import { createHash } from 'node:crypto'
import { PNG } from 'pngjs'
import { z } from '../../../shared/kernel/schema'
import { WechatError } from './errcode'

const Code = z.object({
  scene: z.string(),
  page: z.optional(z.string()),
  check_path: z.optional(z.boolean()),
  width: z.optional(z.int().check(z.gte(280), z.lte(1280))),
})

const sceneRule = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
/** Alpha, blue, green, red. */
const ink = 0xff1f1f1f
const paper = 0xffffffff
const vest = 0xff2a32c4
const rays = 36
const rings = 9
/** Pixels that get one colour together: a stand-in need not be finer, and a poster wants two dozen of them. */
const GRAIN = 3

/** `wxacode.getUnlimited`: a drawn stand-in, round like the real one and different for every scene. It cannot be scanned. */
export function drawCode(parameters: Readonly<Record<string, unknown>>): Buffer {
  const parsed = z.safeParse(Code, parameters)
  if (!parsed.success) throw new WechatError(40097, `invalid args: ${z.prettifyError(parsed.error)}`)
  const { scene, page = '', width = 430 } = parsed.data
  if (!sceneRule.test(scene))
    throw new WechatError(40169, 'invalid length for scene, or the data is not json string')
  if (page.startsWith('/') || page.includes('?')) throw new WechatError(41030, 'invalid page')
  return paint(width, createHash('sha512').update(`${page}\n${scene}`).digest())
}

function paint(width: number, seed: Buffer): Buffer {
  const png = new PNG({ width, height: width })
  const pixels = new Uint32Array(png.data.buffer, png.data.byteOffset, width * width)
  const centre = (width - 1) / 2
  for (let top = 0; top < width; top += GRAIN) {
    for (let left = 0; left < width; left += GRAIN) {
      const colour = colourAt((left - centre) / centre, (top - centre) / centre, seed)
      for (let y = top; y < Math.min(top + GRAIN, width); y++) {
        pixels.fill(colour, y * width + left, y * width + Math.min(left + GRAIN, width))
      }
    }
  }
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 1 })
}

/** Of a point; the centre is 0, the rim 1. */
function colourAt(x: number, y: number, seed: Buffer): number {
  const distance = Math.sqrt(x * x + y * y)
  if (distance < 0.26) return logoAt(x * 140, y * 140)
  return isInk(distance, Math.atan2(y, x) / (2 * Math.PI) + 0.5, seed) ? ink : paper
}

/** The sign of the mini-program in the middle, as the real ones have it: a red vest, its halves the same. */
function logoAt(x: number, y: number): number {
  const [across, down] = [Math.abs(x), y + 25]
  const [sleeve, collar] = [9 + (across - 17) * (7 / 8), 24 - (across - 2.5) * (22 / 6.5)]
  const isCloth = across > 2.5 && across < 17 && down < 50 && down > 2 && down > sleeve && down > collar
  if (!isCloth) return paper
  return down > 38 && down < 42 ? paper : vest
}

/** Rays of strokes around a free disc; `distance` 0 is the centre and 1 the rim, `turn` runs from 0 to 1. */
function isInk(distance: number, turn: number, seed: Buffer): boolean {
  if (distance < 0.34) return distance > 0.28
  if (distance > 0.96) return false
  const ray = Math.floor(turn * rays) % rays
  const ring = Math.floor(((distance - 0.36) / 0.6) * rings)
  if (ring < 0 || Math.abs(turn * rays - ray - 0.5) > 0.28) return false
  const bit = ray * rings + ring
  return ((seed[(bit >> 3) % seed.length] ?? 0) & (1 << (bit & 7))) !== 0
}
