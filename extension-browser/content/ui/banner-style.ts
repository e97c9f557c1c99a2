import { themed } from './tokens.ts';

export const bannerStyle = themed(
  (t) => `
.stack {
  all: revert;
  position: fixed;
  inset: auto 16px 16px auto;
  box-sizing: border-box;
  width: min(380px, calc(100vw - 32px));
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  color: ${t.ink};
  font: 400 14px/1.5 ${t.sans};
  pointer-events: none;
}
.stack:popover-open { display: block; }
.live { display: grid; }
.banner {
  box-sizing: border-box;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 0 12px;
  margin-top: 10px;
  padding: 12px 10px 12px 14px;
  border: 1px solid ${t.line};
  border-radius: 14px;
  background: ${t.surface};
  box-shadow: 0 10px 32px ${t.shadow};
  overflow-wrap: anywhere;
  pointer-events: auto;
}
.badge {
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  border-radius: 10px;
  color: ${t.water};
  background: ${t.waterSoft};
}
.stopped .badge { color: ${t.red}; background: ${t.redSoft}; }
.failure .badge { color: ${t.amber}; background: ${t.amberSoft}; }
.mark { width: 18px; height: 18px; }
p { margin: 0; }
.title { font-weight: 650; padding-top: 5px; line-height: 1.4; }
.detail { margin-top: 2px; color: ${t.quiet}; }
[data-text]::before { content: attr(data-text); }
button {
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  padding: 0;
  border: 0;
  border-radius: 8px;
  color: ${t.quiet};
  background: none;
  font: 400 18px/1 ${t.sans};
  cursor: pointer;
}
button:hover { color: ${t.ink}; background: ${t.raised}; }
:focus-visible { outline: 3px solid ${t.water}; outline-offset: 1px; }
@media (prefers-reduced-motion: no-preference) {
  .banner { animation: rise 180ms ease-out; }
}
@keyframes rise { from { transform: translateY(8px); opacity: 0; } }
@media (forced-colors: active) { .banner { border-color: CanvasText; } }
@media print { .stack { display: none !important; } }
`,
);
