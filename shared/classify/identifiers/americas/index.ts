import type { Detector } from '../../detector.ts';
import { arCbu } from './ar-cbu.ts';
import { arCuit } from './ar-cuit.ts';
import { arDni } from './ar-dni.ts';
import { brCnh } from './br-cnh.ts';
import { brCnpj } from './br-cnpj.ts';
import { brCns } from './br-cns.ts';
import { brCpf } from './br-cpf.ts';
import { brPis } from './br-pis.ts';
import { brVoter } from './br-voter.ts';
import { caBcHealth } from './ca-bc-health.ts';
import { caBusinessNumber } from './ca-business-number.ts';
import { caOnHealth } from './ca-on-health.ts';
import { caPassport } from './ca-passport.ts';
import { caQcHealth } from './ca-qc-health.ts';
import { caSin } from './ca-sin.ts';
import { clRut } from './cl-rut.ts';
import { coCedula } from './co-cedula.ts';
import { coNit } from './co-nit.ts';
import { crCedula } from './cr-cedula.ts';
import { cuNi } from './cu-ni.ts';
import { doCedula } from './do-cedula.ts';
import { doRnc } from './do-rnc.ts';
import { ecCedula } from './ec-cedula.ts';
import { ecRuc } from './ec-ruc.ts';
import { gtCui } from './gt-cui.ts';
import { gtNit } from './gt-nit.ts';
import { hnIdentidad } from './hn-identidad.ts';
import { mxClabe } from './mx-clabe.ts';
import { mxCurp } from './mx-curp.ts';
import { mxNss } from './mx-nss.ts';
import { mxRfc } from './mx-rfc.ts';
import { peDni } from './pe-dni.ts';
import { peRuc } from './pe-ruc.ts';
import { pyRuc } from './py-ruc.ts';
import { svNit } from './sv-nit.ts';
import { usBankAccount } from './us-bank-account.ts';
import { usClia } from './us-clia.ts';
import { usDea } from './us-dea.ts';
import { usDriverLicense } from './us-driver-license.ts';
import { usEin } from './us-ein.ts';
import { usItin } from './us-itin.ts';
import { usMbi } from './us-mbi.ts';
import { usNpi } from './us-npi.ts';
import { usPassport } from './us-passport.ts';
import { uyCi } from './uy-ci.ts';
import { uyRut } from './uy-rut.ts';
import { veCedula } from './ve-cedula.ts';
import { veRif } from './ve-rif.ts';

/** Identifiers of North and South America. */
export const AMERICAS: readonly Detector[] = [
  arCbu,
  arCuit,
  arDni,
  brCnh,
  brCnpj,
  brCns,
  brCpf,
  brPis,
  brVoter,
  caBcHealth,
  caBusinessNumber,
  caOnHealth,
  caPassport,
  caQcHealth,
  caSin,
  clRut,
  coCedula,
  coNit,
  crCedula,
  cuNi,
  doCedula,
  doRnc,
  ecCedula,
  ecRuc,
  gtCui,
  gtNit,
  hnIdentidad,
  mxClabe,
  mxCurp,
  mxNss,
  mxRfc,
  peDni,
  peRuc,
  pyRuc,
  svNit,
  usBankAccount,
  usClia,
  usDea,
  usDriverLicense,
  usEin,
  usItin,
  usMbi,
  usNpi,
  usPassport,
  uyCi,
  uyRut,
  veCedula,
  veRif,
];
