import type { Detector } from '../../detector.ts';
import { bgEgn } from './bg-egn.ts';
import { bgPnf } from './bg-pnf.ts';
import { bgVat } from './bg-vat.ts';
import { byPersonalNumber } from './by-personal-number.ts';
import { byUnp } from './by-unp.ts';
import { czIco } from './cz-ico.ts';
import { czRodneCislo } from './cz-rodne-cislo.ts';
import { czVat } from './cz-vat.ts';
import { huPersonalId } from './hu-personal-id.ts';
import { huTaj } from './hu-taj.ts';
import { huTaxId } from './hu-tax-id.ts';
import { huTaxNumber } from './hu-tax-number.ts';
import { huVat } from './hu-vat.ts';
import { mdIdno } from './md-idno.ts';
import { roCif } from './ro-cif.ts';
import { roCnp } from './ro-cnp.ts';
import { roVat } from './ro-vat.ts';
import { ruInn } from './ru-inn.ts';
import { ruOgrn } from './ru-ogrn.ts';
import { ruPassport } from './ru-passport.ts';
import { ruSnils } from './ru-snils.ts';
import { skIco } from './sk-ico.ts';
import { skRodneCislo } from './sk-rodne-cislo.ts';
import { skVat } from './sk-vat.ts';
import { uaEdrpou } from './ua-edrpou.ts';
import { uaPassport } from './ua-passport.ts';
import { uaRnokpp } from './ua-rnokpp.ts';

/** Identifiers of Central and Eastern Europe. */
export const EASTERN_EUROPE: readonly Detector[] = [
  bgEgn,
  bgPnf,
  bgVat,
  byPersonalNumber,
  byUnp,
  czIco,
  czRodneCislo,
  czVat,
  huPersonalId,
  huTaj,
  huTaxId,
  huTaxNumber,
  huVat,
  mdIdno,
  roCif,
  roCnp,
  roVat,
  ruInn,
  ruOgrn,
  ruPassport,
  ruSnils,
  skIco,
  skRodneCislo,
  skVat,
  uaEdrpou,
  uaPassport,
  uaRnokpp,
];
