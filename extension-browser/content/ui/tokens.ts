/** The colours of one scheme, and the fonts. */
export interface Tokens {
  readonly ink: string;
  readonly quiet: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly field: string;
  readonly water: string;
  readonly waterInk: string;
  readonly waterDeep: string;
  readonly waterSoft: string;
  readonly amber: string;
  readonly amberSoft: string;
  readonly red: string;
  readonly redSoft: string;
  readonly shadow: string;
  readonly veil: string;
  readonly sans: string;
  readonly mono: string;
}

/** Generic only: `@font-face` of the page can give a named font other glyphs, but not these. */
const fonts = { sans: 'system-ui, sans-serif', mono: 'ui-monospace, monospace' };

const light: Tokens = {
  ...fonts,
  ink: '#15212b',
  quiet: '#4d5c69',
  surface: '#ffffff',
  raised: '#f3f6f8',
  line: '#d6dee5',
  field: '#75838f',
  water: '#0b6277',
  waterInk: '#ffffff',
  waterDeep: '#084a5a',
  waterSoft: '#e4f3f6',
  amber: '#8a5300',
  amberSoft: '#fff4dd',
  red: '#a8232c',
  redSoft: '#fdecec',
  shadow: 'rgb(12 28 40 / 0.22)',
  veil: 'rgb(12 24 34 / 0.46)',
};

const dark: Tokens = {
  ...fonts,
  ink: '#e8eef3',
  quiet: '#a6b4c0',
  surface: '#1a222a',
  raised: '#232d36',
  line: '#37444f',
  field: '#7f8e9b',
  water: '#6cc7db',
  waterInk: '#06222a',
  waterDeep: '#9adcea',
  waterSoft: '#16323a',
  amber: '#f0b35a',
  amberSoft: '#352a17',
  red: '#ff9d98',
  redSoft: '#3a2123',
  shadow: 'rgb(0 0 0 / 0.5)',
  veil: 'rgb(0 0 0 / 0.62)',
};

/**
 * A style sheet in both colour schemes. Colours are literals: a page can register a custom property of any name
 * (`CSS.registerProperty`) and so make every `var()` of that name invalid, inside our shadow roots too. (`light-dark()`
 * would need Chrome 123.) Texts have at least 4.5:1 on their surface.
 */
export function themed(css: (tokens: Tokens) => string): string {
  return `${css(light)}\n@media (prefers-color-scheme: dark) {${css(dark)}}`;
}
