import type { Detector } from '../../detector.ts';
import { atSvnr } from './at-svnr.ts';
import { atTaxNumber } from './at-tax-number.ts';
import { atVat } from './at-vat.ts';
import { beEnterpriseNumber } from './be-enterprise-number.ts';
import { beNrn } from './be-nrn.ts';
import { beVat } from './be-vat.ts';
import { chAhv } from './ch-ahv.ts';
import { chUid } from './ch-uid.ts';
import { deBsnr } from './de-bsnr.ts';
import { deCommercialRegister } from './de-commercial-register.ts';
import { deDrivingLicence } from './de-driving-licence.ts';
import { deHealthInsurance } from './de-health-insurance.ts';
import { deIdCard } from './de-id-card.ts';
import { deLanr } from './de-lanr.ts';
import { deLicencePlate } from './de-licence-plate.ts';
import { dePassport } from './de-passport.ts';
import { deSocialSecurity } from './de-social-security.ts';
import { deTaxId } from './de-tax-id.ts';
import { deTaxNumber } from './de-tax-number.ts';
import { deVatId } from './de-vat-id.ts';
import { frDrivingLicence } from './fr-driving-licence.ts';
import { frIdCard } from './fr-id-card.ts';
import { frLicencePlate } from './fr-licence-plate.ts';
import { frNir } from './fr-nir.ts';
import { frPassport } from './fr-passport.ts';
import { frSiren } from './fr-siren.ts';
import { frSiret } from './fr-siret.ts';
import { frSpi } from './fr-spi.ts';
import { frVat } from './fr-vat.ts';
import { iePps } from './ie-pps.ts';
import { ieVat } from './ie-vat.ts';
import { luNationalId } from './lu-national-id.ts';
import { luVat } from './lu-vat.ts';
import { nlBsn } from './nl-bsn.ts';
import { nlKvk } from './nl-kvk.ts';
import { nlPassport } from './nl-passport.ts';
import { nlVat } from './nl-vat.ts';
import { ukChi } from './uk-chi.ts';
import { ukCompanyNumber } from './uk-company-number.ts';
import { ukDrivingLicence } from './uk-driving-licence.ts';
import { ukLicencePlate } from './uk-licence-plate.ts';
import { ukNhs } from './uk-nhs.ts';
import { ukNino } from './uk-nino.ts';
import { ukPassport } from './uk-passport.ts';
import { ukUtr } from './uk-utr.ts';
import { ukVat } from './uk-vat.ts';

/** Identifiers of Austria, the Benelux, France, Germany, Ireland, Switzerland and the United Kingdom. */
export const WESTERN_EUROPE: readonly Detector[] = [
  atSvnr,
  atTaxNumber,
  atVat,
  beEnterpriseNumber,
  beNrn,
  beVat,
  chAhv,
  chUid,
  deBsnr,
  deCommercialRegister,
  deDrivingLicence,
  deHealthInsurance,
  deIdCard,
  deLanr,
  deLicencePlate,
  dePassport,
  deSocialSecurity,
  deTaxId,
  deTaxNumber,
  deVatId,
  frDrivingLicence,
  frIdCard,
  frLicencePlate,
  frNir,
  frPassport,
  frSiren,
  frSiret,
  frSpi,
  frVat,
  iePps,
  ieVat,
  luNationalId,
  luVat,
  nlBsn,
  nlKvk,
  nlPassport,
  nlVat,
  ukChi,
  ukCompanyNumber,
  ukDrivingLicence,
  ukLicencePlate,
  ukNhs,
  ukNino,
  ukPassport,
  ukUtr,
  ukVat,
];
