import type { VendorDetector } from '../../vendor-token.ts';
import { adafruitKey } from './adafruit-key.ts';
import { adobeCredential } from './adobe-credential.ts';
import { asanaToken } from './asana-token.ts';
import { automationWebhook } from './automation-webhook.ts';
import { calendarKey } from './calendar-key.ts';
import { commerceKey } from './commerce-key.ts';
import { contentSystemKey } from './content-system-key.ts';
import { contentfulToken } from './contentful-token.ts';
import { crmKey } from './crm-key.ts';
import { designBoardToken } from './design-board-token.ts';
import { dropboxToken } from './dropbox-token.ts';
import { fileShareKey } from './file-share-key.ts';
import { formServiceKey } from './form-service-key.ts';
import { frameioToken } from './frameio-token.ts';
import { hrKey } from './hr-key.ts';
import { hubspotToken } from './hubspot-token.ts';
import { linearKey } from './linear-key.ts';
import { mediaServiceKey } from './media-service-key.ts';
import { notionToken } from './notion-token.ts';
import { readmeKey } from './readme-key.ts';
import { salesforceToken } from './salesforce-token.ts';
import { shopifyToken } from './shopify-token.ts';
import { taskAppKey } from './task-app-key.ts';
import { timeTrackerKey } from './time-tracker-key.ts';
import { trelloKey } from './trello-key.ts';
import { typeformToken } from './typeform-token.ts';
import { woocommerceKey } from './woocommerce-key.ts';
import { zohoToken } from './zoho-token.ts';

/** Tokens of workplace and shop software. */
export const WORKPLACE: readonly VendorDetector[] = [
  adafruitKey,
  adobeCredential,
  asanaToken,
  automationWebhook,
  calendarKey,
  commerceKey,
  contentSystemKey,
  contentfulToken,
  crmKey,
  designBoardToken,
  dropboxToken,
  fileShareKey,
  formServiceKey,
  frameioToken,
  hrKey,
  hubspotToken,
  linearKey,
  mediaServiceKey,
  notionToken,
  readmeKey,
  salesforceToken,
  shopifyToken,
  taskAppKey,
  timeTrackerKey,
  trelloKey,
  typeformToken,
  woocommerceKey,
  zohoToken,
];
