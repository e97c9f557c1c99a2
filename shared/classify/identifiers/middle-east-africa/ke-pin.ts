import { identifier } from '../../identifier.ts';

/** Kenyan tax numbers: A for persons or P for others, nine digits, a letter. */
export const kePin = identifier({
  id: 'ke-pin',
  title: 'Kenyan tax number (KRA PIN)',
  placeholder: 'TAX_ID',
  source: 'Kenya Revenue Authority, https://www.kra.go.ke/, 2026-11-22',
  forms: ['[AP]#########@'],
  words: ['kra', 'kra pin', 'pin number', 'kra pin number', 'taxpayer'],
  alone: 35,
  near: 90,
});
