/** Says one line in a station's WeCom group. Answers whether it arrived; never throws. */
export async function sayInGroup(url: string, text: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content: text } }),
      signal: AbortSignal.timeout(3000),
    })
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null && 'errcode' in answer && answer.errcode === 0
  } catch {
    return false
  }
}
