import { identifier } from '../../identifier.ts';

/** Dutch chamber of commerce numbers: eight digits. */
export const nlKvk = identifier({
  id: 'nl-kvk',
  title: 'Dutch chamber of commerce number',
  placeholder: 'COMPANY_ID',
  source: 'Kamer van Koophandel, https://www.kvk.nl/, 2026-11-22',
  forms: ['########'],
  words: ['kvk', 'kvk-nummer', 'kvk nummer', 'kamer van koophandel'],
  alone: 0,
});
