import { themed } from '../ui/tokens.ts';

/** The underline hangs a little below the line; so many px more keep it from being cut. */
export const HANG = 4;

export const overlayStyle = themed(
  (t) => `
.layer {
  all: revert;
  position: fixed;
  inset: 0 auto auto 0;
  display: grid;
  grid-template: 0 / 0;
  place-items: start;
  width: 0;
  height: 0;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  color: inherit;
  pointer-events: none;
}
.layer:not(:popover-open) { display: none; }
.original {
  grid-area: 1 / 1;
  overflow: clip;
  text-overflow: ellipsis;
  /* Where it has rows of its own they are filled to the end. */
  line-break: anywhere;
  /* Without the room for underlines. */
  background: no-repeat 0 0 / 100% calc(100% - ${HANG}px);
  pointer-events: none;
}
.original::before {
  content: attr(data-o);
  text-decoration: underline dotted 1px;
  text-decoration-color: color-mix(in srgb, currentColor 60%, transparent);
  text-underline-offset: 0.18em;
}
.card {
  position: fixed;
  display: none;
  box-sizing: border-box;
  max-width: min(420px, calc(100vw - 24px));
  padding: 8px 12px;
  border: 1px solid ${t.line};
  border-radius: 10px;
  color: ${t.ink};
  background: ${t.surface};
  box-shadow: 0 8px 24px ${t.shadow};
  font: 400 14px/1.45 ${t.sans};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}
.card.shown { display: block; }
.card > * { display: block; }
.card > *::before { content: attr(data-o); }
.card .sees { color: ${t.quiet}; font-size: 12.5px; }
@media (forced-colors: active) {
  .original { background: Canvas !important; color: CanvasText !important; }
}
@media print { .layer { display: none !important; } }
`,
);
