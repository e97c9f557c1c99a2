/**
 * Colours and fonts of everything drawn into a page, as literals: a page can register a custom property of any name
 * (`CSS.registerProperty`) and so make every `var()` of that name invalid, inside our shadow roots too. The fonts are
 * generic for the same reason: `@font-face` of the page can give a named font other glyphs, but not `system-ui`.
 * Each pair is at least 4.5:1 on its surface in both schemes.
 */
const both = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

export const tokens = {
  ink: both('#15212b', '#e8eef3'),
  quiet: both('#4d5c69', '#a6b4c0'),
  surface: both('#ffffff', '#1a222a'),
  raised: both('#f3f6f8', '#232d36'),
  line: both('#d6dee5', '#37444f'),
  field: both('#75838f', '#7f8e9b'),
  water: both('#0b6277', '#6cc7db'),
  waterInk: both('#ffffff', '#06222a'),
  waterDeep: both('#084a5a', '#9adcea'),
  amber: both('#8a5300', '#f0b35a'),
  amberSoft: both('#fff4dd', '#352a17'),
  red: both('#a8232c', '#ff9d98'),
  redSoft: both('#fdecec', '#3a2123'),
  waterSoft: both('#e4f3f6', '#16323a'),
  shadow: both('rgb(12 28 40 / 0.28)', 'rgb(0 0 0 / 0.6)'),
  veil: both('rgb(12 24 34 / 0.46)', 'rgb(0 0 0 / 0.62)'),
  sans: 'system-ui, sans-serif',
  mono: 'ui-monospace, monospace',
} as const;
