import { z } from '@shared/kernel/schema'
import { RoleName } from '@shared/people/model'
import { useEffect, useState } from 'react'
import { localUrl } from './local-transport'

const Personas = z.array(z.object({ openid: z.string(), name: z.string(), role: RoleName }))
export type Persona = z.output<typeof Personas>[number]

/** The made-up people of the local demo; none where nobody serves them. */
export function usePersonas(): readonly Persona[] {
  const [personas, setPersonas] = useState<readonly Persona[]>([])
  useEffect(() => {
    void listPersonas().then(setPersonas)
  }, [])
  return personas
}

async function listPersonas(): Promise<readonly Persona[]> {
  try {
    const response = await fetch(localUrl('/personas.json'))
    const read = z.safeParse(Personas, await response.json())
    return read.success ? read.data : []
  } catch {
    return []
  }
}
