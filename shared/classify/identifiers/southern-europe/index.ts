import type { Detector } from '../../detector.ts';
import { adNrt } from './ad-nrt.ts';
import { alNipt } from './al-nipt.ts';
import { alPersonalId } from './al-personal-id.ts';
import { baJmbg } from './ba-jmbg.ts';
import { cyVat } from './cy-vat.ts';
import { esCcc } from './es-ccc.ts';
import { esCif } from './es-cif.ts';
import { esNie } from './es-nie.ts';
import { esNif } from './es-nif.ts';
import { esNss } from './es-nss.ts';
import { esPassport } from './es-passport.ts';
import { esVat } from './es-vat.ts';
import { grAfm } from './gr-afm.ts';
import { grAmka } from './gr-amka.ts';
import { grIdCard } from './gr-id-card.ts';
import { grVat } from './gr-vat.ts';
import { hrJmbg } from './hr-jmbg.ts';
import { hrOib } from './hr-oib.ts';
import { hrVat } from './hr-vat.ts';
import { itDrivingLicence } from './it-driving-licence.ts';
import { itFiscalCode } from './it-fiscal-code.ts';
import { itIdentityCard } from './it-identity-card.ts';
import { itPassport } from './it-passport.ts';
import { itVatNumber } from './it-vat-number.ts';
import { meJmbg } from './me-jmbg.ts';
import { mePib } from './me-pib.ts';
import { mkEdb } from './mk-edb.ts';
import { mkEmbg } from './mk-embg.ts';
import { mtIdCard } from './mt-id-card.ts';
import { mtVat } from './mt-vat.ts';
import { ptCitizenCard } from './pt-citizen-card.ts';
import { ptNif } from './pt-nif.ts';
import { ptNiss } from './pt-niss.ts';
import { ptVat } from './pt-vat.ts';
import { rsJmbg } from './rs-jmbg.ts';
import { rsPib } from './rs-pib.ts';
import { siEmso } from './si-emso.ts';
import { siVat } from './si-vat.ts';
import { trLicencePlate } from './tr-licence-plate.ts';
import { trNationalId } from './tr-national-id.ts';
import { trVkn } from './tr-vkn.ts';

/** Identifiers of the Mediterranean and the Balkans. */
export const SOUTHERN_EUROPE: readonly Detector[] = [
  adNrt,
  alNipt,
  alPersonalId,
  baJmbg,
  cyVat,
  esCcc,
  esCif,
  esNie,
  esNif,
  esNss,
  esPassport,
  esVat,
  grAfm,
  grAmka,
  grIdCard,
  grVat,
  hrJmbg,
  hrOib,
  hrVat,
  itDrivingLicence,
  itFiscalCode,
  itIdentityCard,
  itPassport,
  itVatNumber,
  meJmbg,
  mePib,
  mkEdb,
  mkEmbg,
  mtIdCard,
  mtVat,
  ptCitizenCard,
  ptNif,
  ptNiss,
  ptVat,
  rsJmbg,
  rsPib,
  siEmso,
  siVat,
  trLicencePlate,
  trNationalId,
  trVkn,
];
