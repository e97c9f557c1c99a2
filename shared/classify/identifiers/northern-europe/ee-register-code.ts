import { identifier } from '../../identifier.ts';
import { twoStage } from '../../validate/two-stage.ts';

/** Estonian register codes: seven digits and one by two rows of weights modulo 11. */
export const eeRegisterCode = identifier({
  id: 'ee-register-code',
  title: 'Estonian company number',
  placeholder: 'COMPANY_ID',
  source: 'Estonian e-Business Register, https://ariregister.rik.ee/eng, 2026-11-22',
  forms: ['[1789]#######'],
  words: ['registrikood', 'registrikoodi', 'reg kood', 'registry code', 'reg. nr'],
  valid: twoStage,
  alone: 0,
  near: 78,
});
