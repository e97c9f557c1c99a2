import type { Detector } from '../detector.ts';
import { IDENTIFIERS } from '../identifiers/index.ts';
import { VENDORS } from '../vendor-tokens/index.ts';
import { age } from './age.ts';
import { authorizationHeader } from './authorization-header.ts';
import { awsSecretKey } from './aws-secret-key.ts';
import { basicAuthUrl } from './basic-auth-url.ts';
import { chatTemplateToken } from './chat-template-token.ts';
import { classificationLabel } from './classification-label.ts';
import { commandLogin } from './command-login.ts';
import { concealmentInstruction } from './concealment-instruction.ts';
import { confidentialityMarking } from './confidentiality-marking.ts';
import { connectionString } from './connection-string.ts';
import { copyrightNotice } from './copyright-notice.ts';
import { date } from './date.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { diagnosis } from './diagnosis.ts';
import { email } from './email.ts';
import { exfiltrationInstruction } from './exfiltration-instruction.ts';
import { forgedTurn } from './forged-turn.ts';
import { genericSecret } from './generic-secret.ts';
import { geoCoordinates } from './geo-coordinates.ts';
import { governmentClassification } from './government-classification.ts';
import { hiddenMarkup } from './hidden-markup.ts';
import { hiddenText } from './hidden-text.ts';
import { iban } from './iban.ts';
import { instructionOverride } from './instruction-override.ts';
import { internalHost } from './internal-host.ts';
import { ipv4 } from './ipv4.ts';
import { ipv6 } from './ipv6.ts';
import { jsonWebKey } from './json-web-key.ts';
import { jwt } from './jwt.ts';
import { keyProse } from './key-prose.ts';
import { legalPrivilege } from './legal-privilege.ts';
import { licencePlate } from './licence-plate.ts';
import { loginFile } from './login-file.ts';
import { macAddress } from './mac-address.ts';
import { markdownExfiltration } from './markdown-exfiltration.ts';
import { medicalCode } from './medical-code.ts';
import { medication } from './medication.ts';
import { modelAddress } from './model-address.ts';
import { oneTimePasswordSeed } from './one-time-password-seed.ts';
import { paseto } from './paseto.ts';
import { passwordAssignment } from './password-assignment.ts';
import { passwordHash } from './password-hash.ts';
import { passwordProse } from './password-prose.ts';
import { patientNumber } from './patient-number.ts';
import { paymentCard } from './payment-card.ts';
import { personByDeed } from './person-by-deed.ts';
import { personInContext } from './person-in-context.ts';
import { personInSmallLetters } from './person-in-small-letters.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { postalAddress } from './postal-address.ts';
import { postalCode } from './postal-code.ts';
import { prefixedToken } from './prefixed-token.ts';
import { privateKey } from './private-key.ts';
import { promptExtraction } from './prompt-extraction.ts';
import { recoveryPhrase } from './recovery-phrase.ts';
import { residence } from './residence.ts';
import { roleHijack } from './role-hijack.ts';
import { sensitivityLabel } from './sensitivity-label.ts';
import { sessionCookie } from './session-cookie.ts';
import { spacedMarking } from './spaced-marking.ts';
import { ticketKey } from './ticket-key.ts';
import { toolLure } from './tool-lure.ts';
import { trafficLightProtocol } from './traffic-light-protocol.ts';
import { usSsn } from './us-ssn.ts';
import { webAddress } from './web-address.ts';

/** Every built-in detector. The order has no meaning: overlaps are settled by specificity. */
export const DETECTORS: readonly Detector[] = [
  age,
  authorizationHeader,
  awsSecretKey,
  basicAuthUrl,
  chatTemplateToken,
  classificationLabel,
  commandLogin,
  concealmentInstruction,
  confidentialityMarking,
  connectionString,
  copyrightNotice,
  date,
  dateOfBirth,
  diagnosis,
  email,
  exfiltrationInstruction,
  forgedTurn,
  genericSecret,
  geoCoordinates,
  governmentClassification,
  hiddenMarkup,
  hiddenText,
  iban,
  instructionOverride,
  internalHost,
  ipv4,
  ipv6,
  jsonWebKey,
  jwt,
  keyProse,
  legalPrivilege,
  licencePlate,
  loginFile,
  macAddress,
  markdownExfiltration,
  medicalCode,
  medication,
  modelAddress,
  oneTimePasswordSeed,
  paseto,
  passwordAssignment,
  passwordHash,
  passwordProse,
  patientNumber,
  paymentCard,
  personByDeed,
  personInContext,
  personInSmallLetters,
  personName,
  phone,
  postalAddress,
  postalCode,
  prefixedToken,
  privateKey,
  promptExtraction,
  recoveryPhrase,
  residence,
  roleHijack,
  sensitivityLabel,
  sessionCookie,
  spacedMarking,
  ticketKey,
  toolLure,
  trafficLightProtocol,
  usSsn,
  webAddress,
  ...IDENTIFIERS,
  ...VENDORS,
];
