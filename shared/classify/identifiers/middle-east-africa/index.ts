import type { Detector } from '../../detector.ts';
import { aeEmiratesId } from './ae-emirates-id.ts';
import { bhCpr } from './bh-cpr.ts';
import { dzNif } from './dz-nif.ts';
import { egNationalId } from './eg-national-id.ts';
import { ghCard } from './gh-card.ts';
import { ilId } from './il-id.ts';
import { irNationalCode } from './ir-national-code.ts';
import { keId } from './ke-id.ts';
import { kePin } from './ke-pin.ts';
import { kwCivilId } from './kw-civil-id.ts';
import { maCin } from './ma-cin.ts';
import { maIce } from './ma-ice.ts';
import { muNid } from './mu-nid.ts';
import { mzNuit } from './mz-nuit.ts';
import { ngBvn } from './ng-bvn.ts';
import { ngLicencePlate } from './ng-licence-plate.ts';
import { ngNin } from './ng-nin.ts';
import { qaQid } from './qa-qid.ts';
import { saNationalId } from './sa-national-id.ts';
import { tnMf } from './tn-mf.ts';
import { ugNin } from './ug-nin.ts';
import { zaCompanyRegistration } from './za-company-registration.ts';
import { zaId } from './za-id.ts';
import { zaPassport } from './za-passport.ts';
import { zaTaxNumber } from './za-tax-number.ts';
import { zmNrc } from './zm-nrc.ts';
import { zwId } from './zw-id.ts';

/** Identifiers of the Middle East and Africa. */
export const MIDDLE_EAST_AFRICA: readonly Detector[] = [
  aeEmiratesId,
  bhCpr,
  dzNif,
  egNationalId,
  ghCard,
  ilId,
  irNationalCode,
  keId,
  kePin,
  kwCivilId,
  maCin,
  maIce,
  muNid,
  mzNuit,
  ngBvn,
  ngLicencePlate,
  ngNin,
  qaQid,
  saNationalId,
  tnMf,
  ugNin,
  zaCompanyRegistration,
  zaId,
  zaPassport,
  zaTaxNumber,
  zmNrc,
  zwId,
];
