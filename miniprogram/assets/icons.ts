/** Line drawings on a 24 × 24 field, drawn in the colour of the text around them. */
export const icons = {
  alert: '<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.6v.3"/>',
  back: '<path d="M15 5l-7 7 7 7"/>',
  bag: '<path d="M5 9h14l-1 11.5H6z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',
  bin: '<path d="M5 7.5h14M9.5 7V4.5h5V7M7 7.5l1 13h8l1-13M10.5 11l.4 6M13.5 11l-.4 6"/>',
  bolt: '<path d="M13.5 3L5 13.5h6L10 21l8.5-11h-6z"/>',
  book: '<path d="M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5V20"/>',
  box: '<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8l8.5 4.5L20.5 8M12 12.5V21"/>',
  bubble: '<path d="M4 5h16v11.5H11L7 20v-3.5H4z"/>',
  calendar:
    '<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4M8.5 14.5l2.3 2.3 4.7-4.3"/>',
  camera:
    '<rect x="3" y="7" width="18" height="13" rx="2.5"/><path d="M8 7l1.5-3h5L16 7"/><circle cx="12" cy="13.5" r="3.5"/>',
  car: '<path d="M3.5 16.5v-4l2-5.5h11l3.5 5.5v4zM4 12.5h16"/><circle cx="7.5" cy="17" r="1.9"/><circle cx="16.5" cy="17" r="1.9"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7"/>',
  child: '<circle cx="12" cy="7" r="3.5"/><path d="M5 21c.4-5.5 3-8 7-8s6.6 2.5 7 8M9.5 17.5q2.5 2 5 0"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  cross: '<path d="M9 4h6v5h5v6h-5v5H9v-5H4V9h5z"/>',
  desk: '<path d="M4 20V10M10 20V4M16 20v-8M21 20H3"/>',
  door: '<path d="M6 21V3.5h12V21M3 21h18M9 12l2.2 2.3 4-4.3"/>',
  drop: '<path d="M12 3.5c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z"/><path d="M9.2 15.2a3 3 0 0 0 2.3 2.6"/>',
  envelope: '<rect x="3" y="6" width="18" height="13" rx="2"/><path d="M3.5 8l8.5 6 8.5-6"/>',
  filter: '<path d="M4 6h16M7 12h10M10 18h4"/>',
  flame:
    '<path d="M12 21c-4 0-6.5-2.6-6.5-6.2 0-3.3 2.4-5 3.5-8.3 2 .9 2.8 2.4 2.9 4 1-1.2 1.4-3.7.6-6 4.2 2.2 6 6 6 10.3 0 3.6-2.5 6.2-6.5 6.2z"/>',
  forward: '<path d="M9 5l7 7-7 7"/>',
  fund: '<circle cx="12" cy="12" r="8.5"/><path d="M8.5 8l3.5 4.2L15.5 8M12 12.2V17M9 12.7h6M9 15h6"/>',
  handover: '<path d="M3 12h12M11 7l5 5-5 5M20 5v14"/>',
  heart:
    '<path d="M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11z"/>',
  home: '<path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z"/>',
  kite: '<path d="M12 3l7 7-7 8-7-8zM5 10h14M12 3v15M12 18c0 2-2 1.5-2 3.5"/>',
  lamp: '<path d="M12 1.5v4M6 12.5a6 6 0 0 1 12 0zM10 12.5a2 2 0 0 0 4 0M5.5 17l-1.5 2M18.5 17l1.5 2M12 18v3"/>',
  letters: '<path d="M3 19L8.5 5 14 19M5 14.5h7M15 19l3-8 3 8M16 16.5h4"/>',
  lock: '<rect x="5" y="11" width="14" height="9.5" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
  mic: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"/>',
  more: '<path d="M5 12v.1M12 12v.1M19 12v.1" stroke-width="3"/>',
  offline:
    '<path d="M2.5 9.5a14 14 0 0 1 6-3.4M21.5 9.5a14 14 0 0 0-7.7-3.9M6 13.5a9 9 0 0 1 5-2.4M18 13.5l-1.3-1M9.3 17a4 4 0 0 1 5.4 0M4 3l16 18M12 20v.2"/>',
  page: '<path d="M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h6M9 16.5h6"/>',
  people:
    '<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 19.5c.8-4 3.2-5.5 6.5-5.5s5.7 1.5 6.5 5.5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .7 3.2 2.3 3.7 5"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20c1-4.5 4-6 7.5-6s6.5 1.5 7.5 6"/>',
  phone:
    '<path d="M6 3.5l3.3-.2 1.5 4.2-2 1.6c.9 2.5 2.6 4.3 5.2 5.3l1.7-2 4.1 1.7-.2 3.2c-.2 1.6-1.4 2.3-3 2.2C9.5 19 4.5 14 4 6.7 3.9 5 4.5 3.7 6 3.5z"/>',
  pill: '<rect x="3" y="8.5" width="18" height="8" rx="4"/><path d="M12 8.5v8"/>',
  pin: '<path d="M12 21c4.5-5 7-8 7-11.5a7 7 0 0 0-14 0C5 13 7.5 16 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  pot: '<path d="M5 10h14v7.5a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 17.5zM3 10h18M9 6.5c-1-1.2 1-1.8 0-3M15 6.5c-1-1.2 1-1.8 0-3"/>',
  scissors:
    '<circle cx="6" cy="6.5" r="2.5"/><circle cx="6" cy="17.5" r="2.5"/><path d="M8 8l12 9.5M8 16l12-9.5"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/>',
  shade: '<path d="M12 2v5M6 14a6 6 0 0 1 12 0zM10 14a2 2 0 0 0 4 0"/>',
  shower:
    '<path d="M6 10a6 6 0 0 1 12 0zM12 4V2.5M8 14v.5M12 14v.5M16 14v.5M7.5 18v.5M12 18v.5M16.5 18v.5"/>',
  star: '<path d="M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.2 6.7 20l1.1-6L3.4 9.8l6-.8z"/>',
  starred: '<path d="M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.2 6.7 20l1.1-6L3.4 9.8l6-.8z" fill="#000"/>',
  ticket: '<path d="M3.5 7h17v3.2a2 2 0 0 0 0 3.8V17h-17v-3a2 2 0 0 0 0-3.8zM14 7v2M14 11v2M14 15v2"/>',
  umbrella: '<path d="M3 12.5a9 9 0 0 1 18 0zM12 3.5v-1M12 12.5V18a2.2 2.2 0 0 0 4.4 0"/>',
  undo: '<path d="M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H8"/>',
  walk: '<circle cx="12.5" cy="4.5" r="1.8"/><path d="M5 20l4-4M9 16l3-3V8M12 13l3 2.5V21M12 8l4 2.5"/>',
  wrench:
    '<path d="M14.5 4.5a4.5 4.5 0 0 0-2 6L4 19l1.5 1.5 8.5-8.5a4.5 4.5 0 0 0 6-5.5l-2.8 2.8-2.7-.8-.7-2.6z"/>',
} as const

export type IconName = keyof typeof icons

/** The tab bar takes pictures only. */
export const tabs = {
  home: 'home',
  activities: 'calendar',
  wishes: 'kite',
  inbox: 'envelope',
  me: 'person',
} as const
