import { wishDrawings } from './wish-drawings'

interface Drawing {
  readonly width: number
  readonly height: number
  /** The class of a shape names its fill among the art tokens; `n` takes its line away. */
  readonly shapes: string
}

const light = (id: string, opacity: number) =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--lm-lamp)" stop-opacity="${String(opacity)}"/><stop offset="1" stop-color="var(--lm-lamp)" stop-opacity="0"/></linearGradient></defs>`

/** A wall with its green line and the ground: where an activity takes place. */
const yard =
  '<rect class="wall n" width="375" height="120"/><rect class="wains n" y="120" width="375" height="70"/><path d="M0 120h375" stroke="var(--lm-stripe)" stroke-width="4" stroke-linecap="butt"/><path d="M0 168h375" stroke-width="1.6"/>'
const tree =
  '<circle class="leaf" cx="292" cy="62" r="46"/><circle class="leaf" cx="334" cy="84" r="30"/><path d="M300 82v86M300 118l20-16"/>'

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
  barber: {
    width: 375,
    height: 190,
    shapes: `${yard}${tree}<path d="M106 60v108M150 60v108M106 146h44"/><path class="wood" d="M98 112h60v11H98z"/><path class="paper" d="M104 52h52q4 0 4 4v38q-8 6-15 0-8 6-15 0-8 6-15 0-8 5-14 0V56q0-4 4-4z"/><path d="M114 52q0 22 4 30M142 52q0 20-3 28" stroke-width="1.6"/><path d="M200 168l9-76M246 168l-9-76"/><path class="paper" d="M196 84h54v56h-54z"/><circle cx="213" cy="124" r="6.5"/><circle cx="233" cy="124" r="6.5"/><path d="M216 118l15-24M230 118l-15-24"/><path class="paper" d="M40 128h26v40H40z"/><path d="M40 138h26M46 128q0-10 7-10t7 10"/><rect class="vest n" x="40" y="148" width="26" height="8"/>`,
  },
  clinic: {
    width: 375,
    height: 190,
    shapes: `${yard}${tree}<path d="M84 104v64M214 104v64"/><path class="wood" d="M72 96h154v10H72z"/><path class="paper" d="M100 66h50v30h-50z"/><circle class="paper" cx="125" cy="81" r="10"/><path d="M125 81l5-6M150 84q16 2 18 8t20 4" stroke-width="1.8"/><path class="wains" d="M176 78h32q4 0 4 4v14h-36z"/><path d="M176 87h36" stroke-width="1.6"/><path class="paper" d="M30 128h36v40H30z"/><path d="M40 128v-10h16v10"/><path class="leaf" d="M44 138h8v6h6v8h-6v6h-8v-6h-6v-8h6z"/><path d="M120 168v-30h34v30M116 138h42"/>`,
  },
  meal: {
    width: 375,
    height: 190,
    shapes: `${yard}<path d="M92 118v50M282 118v50"/><path class="wood" d="M76 108h222v11H76z"/><path class="paper" d="M104 82h56q0 26-28 26t-28-26z"/><path d="M98 82h68"/><path d="M120 72q-5-6 0-11t0-11M140 72q-5-6 0-11t0-11" stroke-width="1.8"/><path class="wains" d="M182 92h48v16h-48z"/><path class="leaf" d="M188 92q2-14 10-14t8 8q4-8 10-5t6 11z"/><path class="paper" d="M246 74h28v34h-28z"/><path class="wood2" d="M246 74h28v9h-28z"/><path d="M284 106l10-44M292 107l8-43" stroke-width="1.8"/><path class="wood" d="M112 142h52v9h-52zM212 142h52v9h-52z"/><path d="M120 151v17M156 151v17M220 151v17M256 151v17"/>`,
  },
  lecture: {
    width: 375,
    height: 190,
    shapes: `${yard}<path d="M120 40l-8 128M256 40l8 128"/><path class="paper" d="M104 24h168v84H104z"/><path d="M124 48h74M124 64h98M124 80h52" stroke-width="1.8"/><circle class="lamp" cx="240" cy="76" r="14"/><path d="M240 70v6l5 3" stroke-width="1.8"/><path class="wood" d="M40 138h44v8H40zM130 138h44v8h-44zM204 138h44v8h-44zM294 138h44v8h-44z"/><path d="M44 146v22M80 146v22M134 146v22M170 146v22M208 146v22M244 146v22M298 146v22M334 146v22M44 138v-18h36v18M298 138v-18h36v18"/>`,
  },
  bath: {
    width: 375,
    height: 190,
    shapes: `${yard}<path class="paper" d="M110 112h156v22q0 30-30 30h-96q-30 0-30-30z"/><path class="wains" d="M110 112h156v10H110z"/><path d="M100 112h176M140 164v4M236 164v4"/><path d="M248 112V70q0-12 12-12t12 12"/><path d="M264 82v6M272 82v6M280 82v6" stroke-width="1.8"/><path class="leaf" d="M46 96h32v44H46z"/><path d="M46 130h32M36 96h52M40 96v72M84 96v72" stroke-width="1.8"/><circle class="paper" cx="150" cy="100" r="8"/><circle class="paper" cx="168" cy="104" r="5"/><path class="wood" d="M298 138h40v8h-40z"/><path d="M304 146v22M332 146v22"/>`,
  },
  courtyard: {
    width: 375,
    height: 190,
    shapes: `${yard}${tree}<path d="M20 36q90 34 236-6" stroke-width="1.8"/><path class="vest" d="M58 50h26v28H58z"/><path class="lamp" d="M120 54h26v28h-26z"/><path class="paper" d="M182 48h26v28h-26z"/><path d="M71 50v-4M133 54v-6M195 48v-6M71 78v10M133 82v10M195 76v10" stroke-width="1.8"/><path class="wood" d="M70 136h110v10H70z"/><path d="M84 146v22M166 146v22"/><path class="paper" d="M100 118h20v18h-20z"/><path d="M120 122q9 0 9 6t-9 6M214 168l6-40M208 168l-2-40M200 128h26" stroke-width="1.8"/>`,
  },
  ...wishDrawings,
} satisfies Record<string, Drawing>

export type DrawingName = keyof typeof drawings
