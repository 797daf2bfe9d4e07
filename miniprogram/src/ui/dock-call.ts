import { createContext, useContext } from 'react'

const DockCall = createContext(false)

/** Says to what is drawn inside whether the dock with 打电话 is in reach: a page sets it, a sheet lies over the dock. */
export const DockCallProvider = DockCall.Provider

export function useDockCall(): boolean {
  return useContext(DockCall)
}
