// Runs inside a worker thread: one instance of a function, one event at a time.
// It is plain JavaScript because a worker thread starts from a file that no loader has seen.
const { parentPort, workerData } = require('node:worker_threads')
const { format } = require('node:util')

let requestId = ''
let perEvent = []

for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
  console[level] = (...parts) =>
    parentPort.postMessage({ kind: 'log', requestId, level, text: format(...parts) })
}

/** Identity lives in the process environment, so what the last event brought must be gone before the next begins. */
function enterEvent(env) {
  for (const name of perEvent) delete process.env[name]
  Object.assign(process.env, env)
  perEvent = Object.keys(env)
}

async function answer({ event, env, context }) {
  requestId = context.request_id
  enterEvent(env)
  try {
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ kind: 'done', requestId, response: JSON.stringify(result) ?? 'null' })
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : format(thrown)
    parentPort.postMessage({ kind: 'thrown', requestId, message })
  }
}

const { main } = require(workerData.file)
if (typeof main !== 'function') throw new Error(`${workerData.file} exports no function named main`)
parentPort.on('message', answer)
parentPort.postMessage({ kind: 'ready' })
