/**
 * Letters of other scripts and phonetic alphabets that look like those of ASCII, by the character they look like. Facts of Unicode
 * UTS #39 (confusables.txt, 2026-11-22); what compatibility decomposition (NFKC) takes to ASCII anyhow is left out.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аɑα⍺ａạ',
  b: 'Ьƅᖯ',
  c: 'сϲᴄⲥ',
  d: 'ԁɗᏧ',
  e: 'еҽєε℮',
  f: 'ſꞙ',
  g: 'ɡցᶃ',
  h: 'һհᏂ',
  i: 'іıɩιӏꙇι',
  j: 'јϳ',
  k: 'кκⲕᴋ',
  l: 'ⅼǀׁןا',
  m: 'мᴍ',
  n: 'пոռη',
  o: 'оοσօᴏഠ',
  p: 'рρϱⲣ',
  q: 'ԛզգ',
  r: 'гᴦⲅ',
  s: 'ѕꜱ',
  t: 'тτᴛ',
  u: 'υսᴜʋц',
  v: 'ѵνᴠט',
  w: 'ԝѡաᴡшω',
  x: 'хχᕁ',
  y: 'уүγყʏ',
  z: 'ᴢʐ',
  A: 'АΑᎪᗅ',
  B: 'ВΒᏴᗷʙ',
  C: 'СϹᏟⲤ',
  D: 'ᎠᗞᴅԀ',
  E: 'ЕΕᎬᴇⴹ',
  F: 'Ϝᖴꜰ',
  G: 'ԌᏀɢᏳ',
  H: 'НΗᎻʜⲎ',
  I: 'ІΙӀɪⲒ',
  J: 'ЈᎫᴊͿ',
  K: 'КΚKᏦⲔ',
  L: 'Ꮮᒪʟ',
  M: 'МΜᎷⲘ',
  N: 'ΝⲚɴ',
  O: 'ОΟՕⲞ',
  P: 'РΡᏢⲢᴘ',
  Q: 'Ԛⵕ',
  R: 'ᎡᏒʀᖇ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢⲦ',
  U: 'Սᑌ',
  V: 'ѴᏙⴸ',
  W: 'ԜᎳ',
  X: 'ХΧⲬ',
  Y: 'УΥҮᎩⲨ',
  Z: 'ΖᏃ',
  '0': '〇',
  '3': 'ЗӠƷ',
  '4': 'Ч',
  '6': 'б',
  '8': 'Ȣ',
};

/** Runs of code points that stand for ASCII in a row, without a decomposition: first, last, what the first stands for. */
const RUNS: readonly (readonly [first: number, last: number, ascii: string])[] = [
  [0x24f5, 0x24fd, '1'],
  [0x2776, 0x277e, '1'],
  [0x2780, 0x2788, '1'],
  [0x278a, 0x2792, '1'],
  [0x1f150, 0x1f169, 'A'],
  [0x1f170, 0x1f189, 'A'],
];

const BY_POINT = new Map(
  Object.entries(LOOKALIKES).flatMap(([ascii, others]) =>
    Array.from(others).map((char) => [char.codePointAt(0) ?? 0, ascii] as const),
  ),
);

/** The ASCII letter or digit that a letter of another script looks like. */
export const lookalikeOf = (point: number): string | undefined => BY_POINT.get(point);

/** The ASCII letter or digit in a circle or a square. */
export function enclosedIn(point: number): string | undefined {
  if (point === 0x24ff) return '0';
  const run = RUNS.find(([first, last]) => first <= point && point <= last);
  return run && String.fromCharCode(run[2].charCodeAt(0) + point - run[0]);
}
