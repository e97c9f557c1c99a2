import type { Detector } from '../../detector.ts';
import { dkCpr } from './dk-cpr.ts';
import { dkCvr } from './dk-cvr.ts';
import { dkVat } from './dk-vat.ts';
import { eeIsikukood } from './ee-isikukood.ts';
import { eeRegisterCode } from './ee-register-code.ts';
import { eeVat } from './ee-vat.ts';
import { fiBusinessId } from './fi-business-id.ts';
import { fiHetu } from './fi-hetu.ts';
import { fiVat } from './fi-vat.ts';
import { isKennitala } from './is-kennitala.ts';
import { ltAsmensKodas } from './lt-asmens-kodas.ts';
import { ltVat } from './lt-vat.ts';
import { lvPersonasKods } from './lv-personas-kods.ts';
import { lvVat } from './lv-vat.ts';
import { noBankAccount } from './no-bank-account.ts';
import { noFodselsnummer } from './no-fodselsnummer.ts';
import { noOrgnr } from './no-orgnr.ts';
import { noVat } from './no-vat.ts';
import { plIdCard } from './pl-id-card.ts';
import { plNip } from './pl-nip.ts';
import { plPassport } from './pl-passport.ts';
import { plPesel } from './pl-pesel.ts';
import { plRegon } from './pl-regon.ts';
import { plVat } from './pl-vat.ts';
import { seOrgnr } from './se-orgnr.ts';
import { sePersonnummer } from './se-personnummer.ts';
import { seVat } from './se-vat.ts';

/** Identifiers of the Nordic and Baltic states and Poland. */
export const NORTHERN_EUROPE: readonly Detector[] = [
  dkCpr,
  dkCvr,
  dkVat,
  eeIsikukood,
  eeRegisterCode,
  eeVat,
  fiBusinessId,
  fiHetu,
  fiVat,
  isKennitala,
  ltAsmensKodas,
  ltVat,
  lvPersonasKods,
  lvVat,
  noBankAccount,
  noFodselsnummer,
  noOrgnr,
  noVat,
  plIdCard,
  plNip,
  plPassport,
  plPesel,
  plRegon,
  plVat,
  seOrgnr,
  sePersonnummer,
  seVat,
];
