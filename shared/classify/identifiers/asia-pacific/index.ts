import type { Detector } from '../../detector.ts';
import { auAbn } from './au-abn.ts';
import { auAcn } from './au-acn.ts';
import { auMedicare } from './au-medicare.ts';
import { auPassport } from './au-passport.ts';
import { auTfn } from './au-tfn.ts';
import { bdNid } from './bd-nid.ts';
import { cnPassport } from './cn-passport.ts';
import { cnResidentId } from './cn-resident-id.ts';
import { cnUscc } from './cn-uscc.ts';
import { gePersonalNumber } from './ge-personal-number.ts';
import { hkId } from './hk-id.ts';
import { idNik } from './id-nik.ts';
import { idNpwp } from './id-npwp.ts';
import { inAadhaar } from './in-aadhaar.ts';
import { inDrivingLicence } from './in-driving-licence.ts';
import { inGstin } from './in-gstin.ts';
import { inPan } from './in-pan.ts';
import { inPassport } from './in-passport.ts';
import { inUan } from './in-uan.ts';
import { inUpi } from './in-upi.ts';
import { inVehicleRegistration } from './in-vehicle-registration.ts';
import { inVoter } from './in-voter.ts';
import { jpCorporateNumber } from './jp-corporate-number.ts';
import { jpDrivingLicence } from './jp-driving-licence.ts';
import { jpMyNumber } from './jp-my-number.ts';
import { jpPassport } from './jp-passport.ts';
import { krBrn } from './kr-brn.ts';
import { krDrivingLicence } from './kr-driving-licence.ts';
import { krFrn } from './kr-frn.ts';
import { krPassport } from './kr-passport.ts';
import { krRrn } from './kr-rrn.ts';
import { kzIin } from './kz-iin.ts';
import { lkNic } from './lk-nic.ts';
import { myNric } from './my-nric.ts';
import { nzIrd } from './nz-ird.ts';
import { nzNhi } from './nz-nhi.ts';
import { phPassport } from './ph-passport.ts';
import { phPhilhealth } from './ph-philhealth.ts';
import { phSss } from './ph-sss.ts';
import { phTin } from './ph-tin.ts';
import { phUmid } from './ph-umid.ts';
import { pkCnic } from './pk-cnic.ts';
import { sgNric } from './sg-nric.ts';
import { sgUen } from './sg-uen.ts';
import { thTnin } from './th-tnin.ts';
import { twId } from './tw-id.ts';
import { twUbn } from './tw-ubn.ts';
import { uzPinfl } from './uz-pinfl.ts';
import { vnCccd } from './vn-cccd.ts';
import { vnTaxCode } from './vn-tax-code.ts';

/** Identifiers of Asia and Oceania. */
export const ASIA_PACIFIC: readonly Detector[] = [
  auAbn,
  auAcn,
  auMedicare,
  auPassport,
  auTfn,
  bdNid,
  cnPassport,
  cnResidentId,
  cnUscc,
  gePersonalNumber,
  hkId,
  idNik,
  idNpwp,
  inAadhaar,
  inDrivingLicence,
  inGstin,
  inPan,
  inPassport,
  inUan,
  inUpi,
  inVehicleRegistration,
  inVoter,
  jpCorporateNumber,
  jpDrivingLicence,
  jpMyNumber,
  jpPassport,
  krBrn,
  krDrivingLicence,
  krFrn,
  krPassport,
  krRrn,
  kzIin,
  lkNic,
  myNric,
  nzIrd,
  nzNhi,
  phPassport,
  phPhilhealth,
  phSss,
  phTin,
  phUmid,
  pkCnic,
  sgNric,
  sgUen,
  thTnin,
  twId,
  twUbn,
  uzPinfl,
  vnCccd,
  vnTaxCode,
];
