import { identifier } from '../../identifier.ts';

/** French identity card numbers: twelve digits, or nine characters without vowels since 2021. */
export const frIdCard = identifier({
  id: 'fr-id-card',
  title: 'French identity card number',
  placeholder: 'NATIONAL_ID',
  source: 'ANTS, https://cni.ants.gouv.fr/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])(?:\d{12}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{7}\d)(?![A-Za-z\d_])/i,
  anchors: [{ digits: [12, 12] }, { digits: [1, 8], begin: [-1, -2, -3] }],
  words: ["carte nationale d'identité", 'cni', "carte d'identité", "numéro de carte d'identité"],
  alone: 0,
  near: 80,
});
