import { Html } from './html'

/** The page's own sheet; colours and sizes are those of the mini-program's tokens. */
export const style = new Html(`
:root { --bg:#EEF2EE; --surface:#FFFFFF; --sunken:#E4EBE5; --ink:#1F2B27; --ink-2:#4A5852; --ink-3:#5E6C65;
  --line:#D5DED8; --edge:#75837B; --stripe:#3E7F68; --plate:#215A8C; --plate-soft:#E2EDF6; --warn:#7E5200; --warn-soft:#FDF0CC; }
@media (prefers-color-scheme: dark) { :root { --bg:#121916; --surface:#1B2420; --sunken:#0D1311; --ink:#EEF3EF; --ink-2:#BCC8C1;
  --ink-3:#9FADA5; --line:#31403A; --edge:#76867E; --stripe:#6FB69B; --plate:#8FC1EC; --plate-soft:#152C40; --warn:#F2C668; --warn-soft:#3A2F12; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--bg); color:var(--ink); font:16px/1.6 -apple-system,"PingFang SC","MiSans","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;
  font-variant-numeric:tabular-nums; }
header { background:var(--surface); border-bottom:6px solid var(--stripe); }
header div, main { max-width:1080px; margin:0 auto; padding:24px 16px; }
h1 { font-size:22px; line-height:1.35; margin:0; } header p { margin:4px 0 0; color:var(--ink-2); font-size:14px; }
h2 { font-size:18px; margin:24px 0 10px; }
a { color:var(--plate); }
section { scroll-margin-top:16px; }
.card { background:var(--surface); border-radius:14px; padding:16px; margin-bottom:12px; box-shadow:0 1px 2px rgba(31,43,39,.06); overflow-x:auto; }
.plates { display:flex; flex-wrap:wrap; gap:8px; }
.plate { display:inline-flex; align-items:center; min-height:44px; padding:0 12px; gap:8px; border-radius:10px; background:var(--plate-soft); text-decoration:none; }
table { border-collapse:collapse; width:100%; font-size:14px; } td, th { text-align:left; vertical-align:top; padding:6px 12px 6px 0; border-bottom:1px solid var(--line); }
tr:last-child td { border-bottom:0; } th { color:var(--ink-3); font-weight:500; white-space:nowrap; } td:first-child { white-space:nowrap; } th:first-child { width:10em; }
pre { margin:0; font:13px/1.6 ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace; white-space:pre-wrap; overflow-wrap:anywhere; }
.quiet { color:var(--ink-3); font-size:14px; margin:0; } .stop td { background:var(--warn-soft); color:var(--warn); }
form { display:inline; } button { min-height:44px; padding:0 16px; margin-right:8px; border:1px solid var(--edge); border-radius:10px; background:transparent; color:var(--ink); font:inherit; font-size:14px; cursor:pointer; }
button:focus-visible, a:focus-visible { outline:2px solid var(--ink); outline-offset:2px; }
nav { display:flex; gap:16px; margin-bottom:12px; }
`)
