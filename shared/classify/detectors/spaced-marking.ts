import type { Detector } from '../detector.ts';
import { spacedForm, spacedHeads } from '../spaced-letters.ts';

/** Markings that designers set with letter-spacing; text copied from there has a space or a dot between letters. */
const SPACED = [
  'strictly confidential',
  'confidential',
  'internal use only',
  'top secret',
  'do not distribute',
  'restricted',
  'proprietary',
  'streng vertraulich',
  'vertraulich',
  'streng geheim',
  'confidentiel',
  'diffusion restreinte',
  'confidencial',
  'confidenziale',
  'riservato',
  'vertrouwelijk',
  'konfidentiellt',
  'fortroligt',
  'poufne',
  'důvěrné',
  'bizalmas',
  'confidențial',
  'конфиденциально',
] as const;
/** `C O N F I D E N T I A L`: nobody writes prose so. */
export const spacedMarking: Detector = {
  id: 'spaced-marking',
  category: 'business',
  title: 'Confidentiality marking in spaced letters',
  placeholder: 'MARKING',
  source:
    'Own list; letter-spacing as in CSS Text 4, https://www.w3.org/TR/css-text-4/, 2026-11-22',
  anchors: [{ keywords: [...new Set(SPACED.flatMap(spacedHeads))] }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${SPACED.map(spacedForm).join('|')})(?![\\p{L}\\p{N}]|[ .]\\p{L}(?!\\p{L}))`,
      'iu',
    );
  },
  judge: () => ({ evidence: ['spaced-letters'] }),
  confidence: 85,
  specificity: 55,
};
