interface Drawing {
  readonly width: number
  readonly height: number
  /** The class of a shape names its fill among the art tokens; `n` takes its line away. */
  readonly shapes: string
}

const light = (id: string, opacity: number) =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--lm-lamp)" stop-opacity="${String(opacity)}"/><stop offset="1" stop-color="var(--lm-lamp)" stop-opacity="0"/></linearGradient></defs>`

/** Things, never people. Line 2.2 in ink, flat fills, a ground line, no shading except the lamp's light. */
export const drawings = {
  stairwell: {
    width: 375,
    height: 300,
    shapes: `${light('l', 0.6)}<rect class="wall n" width="375" height="300"/><rect class="wains n" y="166" width="375" height="134"/><rect class="floor n" y="262" width="375" height="38"/><path d="M0 262h375" stroke-width="1.6"/><path d="M0 166h375" stroke="var(--lm-stripe)" stroke-width="4" stroke-linecap="butt"/><path class="n" d="M309 72L214 262h190z" fill="url(#l)"/><g transform="translate(269 108)"><path class="paper" d="M-7-7H87V154H-7z"/><path class="wood" d="M0 0H80V154H0z"/><rect class="wood2" x="11" y="13" width="58" height="50" rx="2"/><rect class="wood2" x="11" y="77" width="58" height="60" rx="2"/><circle class="lamp" cx="69" cy="72" r="3.6"/><circle class="ink" cx="40" cy="34" r="2.2"/><path d="M69 73q-9 8-10 24M69 73q9 8 10 24"/><path class="leaf" d="M58 98q-9-10-12-17q10 2 15 12zM65 98q-4-12 0-20q7 8 5 20zM73 98q4-11 14-15q-1 10-8 16z"/><path class="paper" d="M53 97h32l4 33q-20 6-40 0z"/><path d="M60 108q9 4 18 0" stroke-width="1.6"/></g><g transform="translate(309 62)"><path d="M0-22V-6"/><path class="paper" d="M-17 10a17 17 0 0 1 34 0z"/><path class="lamp" d="M-7 10a7 7 0 0 0 14 0z"/></g><g transform="translate(202 176) scale(.92)"><path d="M20-8v8"/><circle cx="20" cy="-9" r="2.5" class="ink"/><path class="vest n" d="M11 2L3 9v43h14.5V24zM29 2l8 7v43H22.5V24z"/><path d="M11 2q9-5 18 0"/><path d="M3 40h14.5M22.5 40H37" stroke="var(--lm-lamp)" stroke-width="4.5" stroke-linecap="butt"/><path d="M3 9l8-7 6.5 22V52H3zM37 9l-8-7-6.5 22V52H37z"/></g><g transform="translate(204 118)"><rect class="plate" width="40" height="22" rx="3"/><text x="20" y="16" fill="var(--lm-on-plate)" stroke="none" font-family="sans-serif" font-size="14" font-weight="700" text-anchor="middle">201</text></g>`,
  },
  lamp: {
    width: 120,
    height: 150,
    shapes: `${light('l', 0.65)}<path class="n" d="M60 46L4 150h112z" fill="url(#l)"/><path d="M60 0v24"/><path class="paper" d="M40 41a20 17 0 0 1 40 0z"/><path class="lamp" d="M51 41a9 9 0 0 0 18 0z"/>`,
  },
  tea: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M14 98h92" stroke-width="1.6"/><path class="paper" d="M34 52h46v24q0 20-23 20t-23-20z"/><path d="M80 58h8q10 0 10 10t-10 10h-9"/><path class="wains" d="M34 60h46v6H34z"/><path d="M30 52h54"/><path d="M48 40q-6-6 0-12t0-12M66 40q-6-6 0-12t0-12" stroke-width="1.8"/>',
  },
  plug: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M8 84q22 16 34-6t16-18"/><rect class="wood" x="50" y="48" width="22" height="18" rx="4" transform="rotate(-28 61 57)"/><path d="M70 45l9-5M75 54l9-5"/><path class="paper" d="M92 22h18v40H92q-6 0-6-6V28q0-6 6-6z"/><path d="M94 34h6M94 48h6"/><path d="M84 70l4 8M76 74l1 8M91 66l8 5" stroke-width="1.8"/>',
  },
  ladder: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M8 104h104" stroke-width="1.6"/><path d="M38 4v20"/><path class="paper" d="M12 48a26 24 0 0 1 52 0z"/><path class="paper" d="M28 48a10 10 0 0 0 20 0z"/><path d="M80 30L66 104M88 30l14 74"/><path class="wood" d="M77 26h14v6H77z"/><path d="M76 48h15M73 66h21M70 84h28"/>',
  },
  door: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M10 104h100" stroke-width="1.6"/><path class="wood" d="M36 14H84V104H36z"/><path class="wood2" d="M44 24H76V52H44zM44 62H76V94H44z"/><circle class="lamp" cx="78" cy="58" r="2.6"/><rect class="plate" x="92" y="36" width="20" height="13" rx="2"/>',
  },
  bench: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M8 100h104" stroke-width="1.6"/><circle class="leaf" cx="86" cy="38" r="24"/><path d="M86 48v52M86 66l10-8"/><path class="wood" d="M14 66h58v9H14zM14 50h58v8H14z"/><path d="M22 75v25M64 75v25M22 50v25M64 50v25"/>',
  },
  medkit: {
    width: 96,
    height: 96,
    shapes:
      '<path d="M10 84h76" stroke-width="1.6"/><path class="paper" d="M18 40h60v44H18z"/><path d="M36 40V28h24v12"/><path class="leaf" d="M44 50h8v8h8v8h-8v8h-8v-8h-8v-8h8z"/>',
  },
  basket: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M14 100h92" stroke-width="1.6"/><path d="M30 60q0-40 30-40t30 40"/><path class="leaf" d="M40 60c-4-14-10-14-8-24 10 2 12 10 14 16 0-12 4-16 10-22 5 10 4 16 2 24 4-8 10-12 18-12 0 8-4 12-8 18z"/><circle class="lamp" cx="76" cy="54" r="9"/><path class="wood" d="M20 60h80l-10 40H30z"/><path d="M24 74h72M28 88h64M46 60l4 40M74 60l-4 40" stroke-width="1.6"/>',
  },
  parcel: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M12 100h96" stroke-width="1.6"/><path class="wood" d="M26 46h68v54H26z"/><path class="paper" d="M26 46l10-14h48l10 14z"/><path class="wood2" d="M54 46h12v20l-6-5-6 5z"/><path d="M60 32v14"/><path d="M34 88h18M34 80h10" stroke-width="1.8"/>',
  },
  vest: {
    width: 44,
    height: 70,
    shapes:
      '<g transform="translate(2 14)"><path d="M20-8v8"/><circle cx="20" cy="-9" r="2.5" class="ink"/><path class="vest n" d="M11 2L3 9v43h14.5V24zM29 2l8 7v43H22.5V24z"/><path d="M11 2q9-5 18 0"/><path d="M3 40h14.5M22.5 40H37" stroke="var(--lm-lamp)" stroke-width="4.5" stroke-linecap="butt"/><path d="M3 9l8-7 6.5 22V52H3zM37 9l-8-7-6.5 22V52H37z"/></g>',
  },
  kite: {
    width: 120,
    height: 120,
    shapes:
      '<path d="M8 106h104" stroke-width="1.6"/><path class="paper" d="M74 10L98 44 66 72 46 34z"/><path class="leaf" d="M74 10L98 44 70.3 38.7z"/><path class="wood" d="M46 34L70.3 38.7 66 72z"/><path d="M74 10L66 72M46 34L98 44"/><path d="M66 72q-12 6-8 14t-12 10-18 10" stroke-width="1.8"/><path class="lamp" d="M58 79l9 2-5 7z"/>',
  },
} satisfies Record<string, Drawing>

export type DrawingName = keyof typeof drawings
