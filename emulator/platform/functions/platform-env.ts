import type { FunctionSpec } from './function-spec'
import { functionDefaults } from './function-spec'

/** Who or what an event comes from. */
export type Origin =
  | { readonly kind: 'client'; readonly openid: string }
  | { readonly kind: 'server' }
  | { readonly kind: 'timer' }

export interface Place {
  readonly envId: string
  readonly appId: string
  /** `http://host:port/admin` */
  readonly adminUrl: string
}

const wechatKeys = ['WX_OPENID', 'WX_APPID', 'WX_UNIONID', 'WX_API_TOKEN', 'WX_CLOUDBASE_ACCESSTOKEN']
const cloudbaseKeys = [
  'TCB_ENV',
  'TCB_SEQID',
  'TCB_UUID',
  'TCB_SOURCE',
  'TCB_SOURCE_IP',
  'TCB_SESSIONTOKEN',
  'TCB_TRACELOG',
]

/** What stays for the life of an instance. */
export function instanceEnv(spec: FunctionSpec, place: Place): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    TZ: 'UTC',
    ...spec.env,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'emulator-id',
    TENCENTCLOUD_SECRETKEY: 'emulator-key',
    TENCENTCLOUD_SESSIONTOKEN: 'emulator-session',
    SCF_NAMESPACE: place.envId,
    SCF_FUNCTIONNAME: spec.name,
    SILENCE: 'true',
  }
}

/** What the platform sets for one event. A `WX_*` name that is not listed is invisible to the SDK. */
export function eventEnv(origin: Origin, requestId: string, place: Place): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${place.adminUrl}/${requestId}` }),
    TCB_CONTEXT_KEYS: cloudbaseKeys.join(','),
    WX_CONTEXT_KEYS: wechatKeys.join(','),
    TCB_ENV: place.envId,
    TCB_SEQID: requestId,
    TCB_SOURCE: origin.kind === 'client' ? 'wx_client' : '',
    WX_APPID: place.appId,
    WX_API_TOKEN: `emulator-${requestId}`,
    ...(origin.kind === 'client' && origin.openid !== '' ? { WX_OPENID: origin.openid } : {}),
    ...(origin.kind === 'client' ? { TRIGGER_SRC: 'wx_client' } : {}),
    ...(origin.kind === 'timer'
      ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: `emulator-${requestId}` }
      : {}),
  }
}

/** The second argument of `main`. */
export function eventContext(
  spec: FunctionSpec,
  requestId: string,
  place: Place,
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string | number>> {
  return {
    memory_limit_in_mb: spec.memoryMb ?? functionDefaults.memoryMb,
    time_limit_in_ms: spec.timeoutMs ?? functionDefaults.timeoutMs,
    request_id: requestId,
    function_name: spec.name,
    function_version: '$LATEST',
    namespace: place.envId,
    environment: JSON.stringify({ ...spec.env, ...env }),
  }
}

/** For a process outside the emulator that uses the server SDK, such as a test. */
export function outsideEnv(place: Place): Readonly<Record<string, string>> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'emulator-id',
    TENCENTCLOUD_SECRETKEY: 'emulator-key',
    TENCENTCLOUD_SESSIONTOKEN: 'emulator-session',
    SCF_NAMESPACE: place.envId,
    SILENCE: 'true',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: place.adminUrl }),
    TCB_CONTEXT_KEYS: 'TCB_ENV',
    TCB_ENV: place.envId,
    WX_API_TOKEN: 'emulator',
  }
}
