/** What people wish for, each on its ground line. */
const thing = (shapes: string) => ({ width: 96, height: 96, shapes })

export const wishDrawings = {
  'wish-glasses': thing(
    '<path class="paper" d="M10 66h76v14H10z"/><path d="M18 71h40M18 75h28" stroke-width="1.6"/><circle class="paper" cx="30" cy="46" r="16"/><circle class="paper" cx="66" cy="46" r="16"/><path d="M46 44q2-4 4 0M14 44L8 28M82 44l6-16M23 42l6-6M59 42l6-6"/>',
  ),
  'wish-football': thing(
    '<path d="M14 82h68" stroke-width="1.6"/><circle class="paper" cx="48" cy="50" r="32"/><path class="ink" d="M48 38l11 8-4 13H41l-4-13z"/><path d="M48 38V25M59 46l13-5M55 59l8 11M41 59l-8 11M37 46l-13-5"/><path d="M38 21l10 5 10-5M76 36l-4 5 5 12M20 36l4 5-5 12M70 72l-8-2-9 8M26 72l8-2 9 8" stroke-width="1.8"/>',
  ),
  'wish-blanket': thing(
    '<path d="M8 82h80" stroke-width="1.6"/><rect class="wains" x="12" y="60" width="62" height="20" rx="9"/><rect class="paper" x="12" y="42" width="62" height="19" rx="9"/><rect class="leaf" x="12" y="24" width="62" height="19" rx="9"/><path d="M24 24v18M36 24v18M48 24v18M60 24v18" stroke-width="1.6"/><path d="M74 70q12 0 10-16"/><rect class="lamp" x="76" y="34" width="15" height="21" rx="4"/><circle class="ink" cx="83.5" cy="41" r="2"/>',
  ),
  'wish-radio': thing(
    '<path d="M28 30L66 12"/><rect class="wood" x="12" y="30" width="72" height="48" rx="6"/><circle class="paper" cx="33" cy="54" r="14"/><path d="M27 49h12M26 54h14M27 59h12" stroke-width="1.6"/><rect class="paper" x="54" y="40" width="22" height="10" rx="2"/><path d="M66 40v10" stroke="var(--lm-vest)"/><circle class="ink" cx="59" cy="65" r="3.5"/><circle class="ink" cx="72" cy="65" r="3.5"/>',
  ),
  'wish-schoolbag': thing(
    '<path d="M38 22v-4q0-6 10-6t10 6v4"/><path class="leaf" d="M20 38q0-18 28-18t28 18v44H20z"/><path class="paper" d="M28 54h40v28H28z"/><path class="wains" d="M28 54h40v8q-20 8-40 0z"/><circle class="lamp" cx="48" cy="63" r="3"/><path d="M20 44q-8 4-8 14v16h8M76 44q8 4 8 14v16h-8"/>',
  ),
  'wish-lamp': thing(
    '<path d="M8 82h80" stroke-width="1.6"/><path class="paper" d="M22 74h30v8H22z"/><path d="M37 74L26 46l24-20"/><circle class="ink" cx="26" cy="46" r="3"/><path class="leaf" d="M42 16l30 18-16 12-26-16z"/><path class="lamp" d="M72 34q4 12-8 14-7 1-8-2z"/><path d="M74 56l6 8M64 58l2 10M82 46l8 3" stroke-width="1.8"/>',
  ),
  'wish-book': thing(
    '<path d="M8 82h80" stroke-width="1.6"/><rect class="leaf" x="14" y="66" width="56" height="16" rx="3"/><path class="paper" d="M22 70h48v8H22z"/><rect class="wood" x="20" y="50" width="52" height="16" rx="3"/><path class="paper" d="M28 54h44v8H28z"/><path class="paper" d="M26 46q10-8 20-2 10-6 20 2V24q-10-8-20-2-10-6-20 2z"/><path d="M46 22v22M31 30q6-3 11-1M51 29q5-2 11 1" stroke-width="1.6"/><path class="lamp" d="M78 82V36l4-9 4 9v46z"/><path d="M78 40h8" stroke-width="1.6"/>',
  ),
  'wish-coat': thing(
    '<path d="M8 84h80" stroke-width="1.6"/><path d="M48 8q6 0 6 5t-6 6v3M48 22L34 28M48 22l14 6"/><path class="leaf" d="M34 28L18 38l-6 34h12l3-16v28h42V56l3 16h12l-6-34-16-10-14 9z"/><path class="wains" d="M34 28l14 9 14-9 3 8-17 12-17-12z"/><path d="M48 48v36M54 66h10M32 66h10" stroke-width="1.6"/><circle class="lamp" cx="52" cy="58" r="2"/><circle class="lamp" cx="52" cy="74" r="2"/>',
  ),
  'wish-shoes': thing(
    '<path d="M6 82h84" stroke-width="1.6"/><path class="paper" d="M10 76h54v6H10z"/><path class="wood" d="M10 76V46q8 5 16 0 6 12 20 16 18 3 18 14z"/><path d="M30 56l-6 5M37 61l-6 5M44 64l-5 5" stroke-width="1.8"/><path class="paper" d="M44 58h44v-8H52z"/><path class="leaf" d="M38 50q-2-16 2-28 8 5 15 0 5 12 17 16 16 3 16 12z"/><path d="M59 33l-6 5M66 37l-6 5" stroke-width="1.8"/>',
  ),
  'wish-pot': thing(
    '<path d="M8 82h80" stroke-width="1.6"/><path class="paper" d="M16 40h64v32q0 10-10 10H26q-10 0-10-10z"/><path class="wains" d="M16 40q2-14 32-14t32 14z"/><path class="ink" d="M43 26q0-6 5-6t5 6z"/><path d="M16 48H8v10h8M80 48h8v10h-8"/><rect class="wood" x="36" y="56" width="24" height="18" rx="3"/><circle class="lamp" cx="48" cy="62" r="2.6"/><path d="M42 69h12M34 14q-4-4 0-8M60 14q-4-4 0-8" stroke-width="1.8"/>',
  ),
  'wish-crutch': thing(
    '<path d="M8 84h80" stroke-width="1.6"/><path d="M20 84V30q0-14 13-14t13 14"/><path class="wood" d="M44 28h9v10h-9z"/><path class="ink" d="M17 80h6v4h-6z"/><circle class="paper" cx="66" cy="68" r="15"/><circle class="lamp" cx="66" cy="68" r="3"/><path d="M66 53V38H50M66 60h18q2 0 2 3v14"/><path class="leaf" d="M48 54h30v7H48z"/><path d="M50 38V30h-6M66 83l-8-4M51 61l-6 16" stroke-width="1.8"/><circle class="paper" cx="86" cy="79" r="5"/>',
  ),
  'wish-toy': thing(
    '<path d="M8 82h80" stroke-width="1.6"/><rect class="leaf" x="14" y="54" width="28" height="28" rx="3"/><rect class="wood" x="42" y="54" width="28" height="28" rx="3"/><rect class="paper" x="27" y="26" width="28" height="28" rx="3"/><circle class="wains" cx="28" cy="68" r="7"/><path class="lamp" d="M56 60l8 14H48z"/><path d="M36 35h10v10H36z" stroke-width="1.8"/><path d="M80 82V58"/><path class="lamp" d="M80 56q-10-6-8-16 4 4 8 4t8-4q2 10-8 16z"/>',
  ),
  'wish-box': thing(
    '<path d="M10 82h76" stroke-width="1.6"/><path class="wood" d="M20 42h56v40H20z"/><path class="paper" d="M14 28h68v14H14z"/><path class="leaf" d="M42 28h12v54H42z"/><path d="M48 28q-4-16-15-14-7 3-2 9 5 5 17 5 12 0 17-5 5-6-2-9-11-2-15 14z"/>',
  ),
}
