import { verifyCertificate } from '@shared/certificates/contract'
import { certificateInScene } from '@shared/certificates/scene'
import type { Proof } from '@shared/certificates/views'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { Proven } from './proven'

/** 核对证明: anybody who holds one finds out whether it is true, by what stands on it or by the code on it. */
export default function VerifyPage() {
  const { scene } = useRouter(true).params
  const [number, setNumber] = useState('')
  const [code, setCode] = useState('')
  const [proof, setProof] = useState<Proof>()
  const verify = useCommand(verifyCertificate, { onDone: setProof })
  useScanned(scene, (scanned) => void verify.run(scanned))
  if (proof !== undefined)
    return (
      <Page title="核对证明">
        <Proven
          proof={proof}
          onOther={() => {
            setProof(undefined)
            setNumber('')
            setCode('')
          }}
        />
      </Page>
    )
  const missing =
    number.trim() === '' ? '先写编号' : code.replace(/[\s-]/g, '').length < 8 ? '校验码是 8 位' : undefined
  return (
    <Page title="核对证明" offlineWords="没有网络，连上后才能核对">
      <Head sentence="手里的证明真不真" line="照着纸上输两样，或者扫上面的码" />
      <View className="pad stack">
        <Field label="编号">
          <TextInput
            label="编号"
            value={number}
            max={40}
            placeholder="比如 枫林 2026-000123"
            onChange={setNumber}
          />
        </Field>
        <Field label="校验码">
          <TextInput label="校验码" value={code} max={12} placeholder="比如 K7M2 XQ4D" onChange={setCode} />
        </Field>
        <Refused refusal={verify.refusal} />
        {verify.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={verify.isBusy ? '正在核对…' : undefined}
          blockedBecause={missing}
          onTap={() => void verify.run({ number: number.trim(), code })}
        >
          核对
        </Button>
        <Note>只告诉您这张真不真、写的是什么。谁来核对过，没有人知道。</Note>
      </View>
    </Page>
  )
}

/** A scan asks at once, once. */
function useScanned(
  scene: string | undefined,
  ask: (scanned: NonNullable<ReturnType<typeof certificateInScene>>) => void,
): void {
  const asked = useRef<string>(undefined)
  useEffect(() => {
    const scanned = certificateInScene(scene)
    if (scanned === undefined || asked.current === scene) return
    asked.current = scene
    ask(scanned)
  })
}
