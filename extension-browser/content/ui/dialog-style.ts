import { themed } from './tokens.ts';

/** Sizes are in px, not rem: the page sets the root font size. Browser zoom scales px too. */
export const dialogStyle = themed(
  (t) => `
dialog {
  all: revert;
  box-sizing: border-box;
  width: min(560px, calc(100vw - 24px));
  max-width: none;
  max-height: calc(100dvh - 24px);
  margin: auto;
  padding: 0;
  border: 1px solid ${t.line};
  border-radius: 16px;
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  color: ${t.ink};
  background: ${t.surface};
  box-shadow: 0 24px 64px ${t.shadow}, 0 2px 8px ${t.shadow};
  font: 400 15px/1.5 ${t.sans};
  text-align: start;
  overflow-wrap: anywhere;
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: ${t.veil}; }
*, *::before, *::after { box-sizing: border-box; scrollbar-width: thin; }
h2, h3, p, ul { margin: 0; padding: 0; }
header { display: flex; gap: 14px; align-items: flex-start; padding: 22px 24px 16px; }
.badge {
  flex: none;
  display: grid;
  place-items: center;
  width: 40px;
  height: 40px;
  border-radius: 12px;
  color: ${t.amber};
  background: ${t.amberSoft};
}
.block .badge { color: ${t.red}; background: ${t.redSoft}; }
.brand { color: ${t.quiet}; font-size: 12.5px; line-height: 1.3; letter-spacing: 0.02em; }
h2 { margin-top: 2px; font-size: 19px; line-height: 1.3; font-weight: 650; text-wrap: balance; }
.body {
  flex: 1 1 auto;
  min-height: 120px;
  overflow: auto;
  display: grid;
  gap: 18px;
  align-content: start;
  padding: 2px 24px 20px;
}
h3 { margin-bottom: 6px; color: ${t.quiet}; font-size: 13px; font-weight: 600; }
h3 .count { font-weight: 400; }
ul { list-style: none; }
.found {
  border: 1px solid ${t.line};
  border-radius: 12px;
  background: ${t.raised};
  max-height: 232px;
  overflow: auto;
}
.found li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 12px; padding: 10px 14px; }
.found li + li { border-top: 1px solid ${t.line}; }
.kind { font-weight: 600; }
.count { color: ${t.quiet}; font-variant-numeric: tabular-nums; }
.masks { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 6px; }
.masks > label { display: flex; gap: 6px; align-items: center; margin: 0; font-weight: 400; cursor: pointer; }
.masks > label input { width: 16px; height: 16px; margin: 0; accent-color: ${t.water}; }
.masks > .pick, .masks > span {
  padding: 1px 8px;
  border: 1px solid ${t.line};
  border-radius: 6px;
  background: ${t.surface};
  font: 13px/1.55 ${t.mono};
}
.masks > .more { border: 0; background: none; color: ${t.quiet}; font: inherit; font-size: 13px; }
[data-text]::before { content: attr(data-text); }
.why { display: grid; gap: 10px; }
.why li { padding-inline-start: 12px; border-inline-start: 3px solid ${t.amber}; }
.block .why li { border-color: ${t.red}; }
.rule { font-weight: 600; }
.note { margin-top: 8px; color: ${t.quiet}; }
.reason { flex: none; padding: 12px 24px 14px; border-top: 1px solid ${t.line}; }
label { display: block; margin: 0 0 6px; font-weight: 600; }
select { width: 100%; min-height: 42px; padding: 8px 12px; border: 1px solid ${t.field}; border-radius: 10px; color: ${t.ink}; background: ${t.surface}; font: inherit; }
select + textarea { margin-top: 10px; }
[hidden] { display: none !important; }
textarea {
  display: block;
  width: 100%;
  min-height: 68px;
  padding: 10px 12px;
  border: 1px solid ${t.field};
  border-radius: 10px;
  color: ${t.ink};
  background: ${t.surface};
  font: inherit;
  resize: vertical;
}
[aria-invalid='true'] { border-color: ${t.red}; }
.under { display: flex; flex-wrap: wrap; gap: 2px 12px; justify-content: space-between; margin-top: 6px; font-size: 13px; }
.error, .covered { color: ${t.red}; }
.covered { flex: none; padding: 10px 24px; font-size: 14px; }
.covered:empty, .error:empty { display: none; }
.tells { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.tells button { min-height: 32px; padding: 4px 12px; border-color: ${t.line}; font-size: 13px; }
.tells button[aria-pressed='true'] { border-color: ${t.water}; color: ${t.water}; background: ${t.waterSoft}; }
.noted { margin-top: 6px; color: ${t.quiet}; font-size: 13px; }
.noted:empty { display: none; }
footer {
  flex: none;
  display: flex;
  flex-wrap: wrap;
  gap: 10px;
  align-items: center;
  justify-content: flex-end;
  padding: 14px 24px;
  border-top: 1px solid ${t.line};
  background: ${t.raised};
}
.keys { flex: 1 1 150px; color: ${t.quiet}; font-size: 13px; }
footer:has(.replace) .keys { flex-basis: 100%; }
button {
  min-height: 42px;
  padding: 8px 18px;
  border: 1px solid ${t.field};
  border-radius: 10px;
  color: ${t.ink};
  background: ${t.surface};
  font: 600 15px/1.4 ${t.sans};
  cursor: pointer;
}
button:hover { border-color: ${t.ink}; }
button.safe { border-color: ${t.water}; color: ${t.waterInk}; background: ${t.water}; }
button.safe:hover { border-color: ${t.waterDeep}; background: ${t.waterDeep}; }
button[aria-disabled='true'] { border-style: dashed; color: ${t.quiet}; cursor: default; }
:focus-visible { outline: 3px solid ${t.water}; outline-offset: 2px; }
textarea:focus-visible, select:focus-visible { outline-offset: 0; }
@media (max-width: 420px) {
  header, .body, .reason, .covered { padding-inline: 16px; }
  footer { padding: 12px 16px; }
  footer button { flex: 1 1 100%; }
}
@media (max-height: 460px) {
  dialog[open] { display: block; }
  .body, .found { overflow: visible; max-height: none; }
}
@media (forced-colors: active) {
  dialog, button, .found, .masks > span { border-color: CanvasText; }
  button[aria-disabled='true'] { color: GrayText; border-color: GrayText; }
}
@media (prefers-reduced-motion: no-preference) {
  dialog::backdrop { animation: veil 140ms ease-out; }
}
@keyframes veil { from { background: transparent; } }
`,
);
