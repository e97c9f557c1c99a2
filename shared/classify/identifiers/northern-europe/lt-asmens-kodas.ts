import { identifier } from '../../identifier.ts';
import { balticCode } from '../../validate/baltic-code.ts';

/** Lithuanian personal codes, made as the Estonian ones. */
export const ltAsmensKodas = identifier({
  id: 'lt-asmens-kodas',
  title: 'Lithuanian personal code',
  placeholder: 'NATIONAL_ID',
  source: 'Centre of Registers, https://www.registrucentras.lt/, 2026-11-22',
  forms: ['[1-6]##########'],
  words: ['asmens kodas', 'a.k', 'asmens kodą', 'lithuanian personal code', 'personal code'],
  valid: balticCode,
  alone: 45,
  near: 89,
});
