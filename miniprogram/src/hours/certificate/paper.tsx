import type { CertificateView } from '@shared/certificates/views'
import { certificateStateWords, sayCode, sayMonths, sayServed } from '@shared/certificates/words'
import { sayFullDay } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { Note } from '../../ui/note'
import { spoken } from '../../ui/spoken'

/** Looks like what is printed. Where it does not count any more, that stands first. */
export function Paper({ certificate }: { readonly certificate: CertificateView }) {
  const { number, code, realName, displayName, stationName, minutes, services, issuedAt } = certificate
  return (
    <View className="pad stack">
      <Standing certificate={certificate} />
      <View className={`paper ${certificate.state === 'valid' ? '' : 'is-void'}`}>
        <View className="paper-title" {...spoken({ role: 'heading' })}>
          志愿服务时长证明
        </View>
        <View className="cap hint paper-number num">{`编号 ${number}`}</View>
        <View className="paper-name">{realName}</View>
        <View className="cap mute">{`在站里叫${displayName}`}</View>
        <View className="paper-words">
          {`${sayMonths(certificate)}，参加${stationName}组织的志愿服务 ${String(services)} 次，一共`}
        </View>
        <View className="paper-time num">{sayServed(minutes)}</View>
        <View className="small mute">由记录这些服务的社工站出具，不收费。</View>
        <View className="paper-foot">
          <View>
            <View className="h3">{stationName}</View>
            <View className="small mute">{`${sayFullDay(issuedAt)}出具`}</View>
          </View>
          <View className="paper-seal" {...spoken({ role: 'img', label: `${stationName}电子出具` })}>
            电子{'\n'}出具
          </View>
        </View>
        <View className="paper-code">
          <View className="small mute">校验码</View>
          <View className="h2 num">{sayCode(code)}</View>
        </View>
      </View>
      <View className="cap hint">拿到这张的人，用编号和校验码就能核对。PDF 上还有一个码，扫一扫就行。</View>
    </View>
  )
}

function Standing({ certificate: { state, now, revokedReason } }: { readonly certificate: CertificateView }) {
  if (state === 'valid') return null
  const word = certificateStateWords[state]
  if (state === 'revoked') return <Note tone="warn">{`${word}。站里说：${revokedReason ?? ''}`}</Note>
  return (
    <Note tone="warn">
      {`${word}：这段时间现在是 ${sayServed(now?.minutes ?? 0)}。重新开一张就好，不收费。`}
    </Note>
  )
}
