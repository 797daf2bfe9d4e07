import type { Point } from '@shared/requests/spot-rules'
import Taro from '@tarojs/taro'

/** A metre or so. */
const EXACT_ENOUGH = 1e5
/** Longer than this nobody stands and waits. */
const PATIENCE_MS = 8000

/** Where this phone is now; only in answer to a tap. Undefined after a no, and where nobody can tell: the page goes on. */
export async function whereAmI(): Promise<Point | undefined> {
  try {
    const { latitude, longitude } = await (process.env.TARO_ENV === 'h5' ? inBrowser() : inWeChat())
    const rounded = (degrees: number) => Math.round(degrees * EXACT_ENOUGH) / EXACT_ENOUGH
    return { latitude: rounded(latitude), longitude: rounded(longitude) }
  } catch {
    return undefined
  }
}

/** A place on the map of the phone. */
export function showOnMap({ latitude, longitude }: Point, name: string): void {
  if (process.env.TARO_ENV === 'h5') {
    window.open(`https://uri.amap.com/marker?position=${String(longitude)},${String(latitude)}`)
    return
  }
  // Closing the map is no trouble.
  void Taro.openLocation({ latitude, longitude, name, scale: 17 }).catch(() => undefined)
}

function inWeChat(): Promise<Point> {
  return Taro.getLocation({ type: 'gcj02' })
}

/** As the browser measures it (WGS-84), some hundred metres beside GCJ-02: this build is for looking at. */
function inBrowser(): Promise<Point> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coords),
      () => reject(new Error('no location')),
      { enableHighAccuracy: true, timeout: PATIENCE_MS },
    )
  })
}
