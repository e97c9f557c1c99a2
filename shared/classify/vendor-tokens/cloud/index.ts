import type { VendorDetector } from '../../vendor-token.ts';
import { akamaiKey } from './akamai-key.ts';
import { alibabaKey } from './alibaba-key.ts';
import { amazonOauthSecret } from './amazon-oauth-secret.ts';
import { awsAccessKey } from './aws-access-key.ts';
import { awsBedrockKey } from './aws-bedrock-key.ts';
import { awsSesPassword } from './aws-ses-password.ts';
import { awsSessionToken } from './aws-session-token.ts';
import { azureAnnotatedKey } from './azure-annotated-key.ts';
import { azureAppSecret } from './azure-app-secret.ts';
import { azureClientSecret } from './azure-client-secret.ts';
import { azureSas } from './azure-sas.ts';
import { azureStorageKey } from './azure-storage-key.ts';
import { backblazeKey } from './backblaze-key.ts';
import { bunnyKey } from './bunny-key.ts';
import { cloudflareToken } from './cloudflare-token.ts';
import { digitaloceanToken } from './digitalocean-token.ts';
import { dnsimpleToken } from './dnsimple-token.ts';
import { equinixMetalToken } from './equinix-metal-token.ts';
import { exoscaleKey } from './exoscale-key.ts';
import { fastlyToken } from './fastly-token.ts';
import { flyioToken } from './flyio-token.ts';
import { gandiToken } from './gandi-token.ts';
import { godaddyKey } from './godaddy-key.ts';
import { googleApiKey } from './google-api-key.ts';
import { googleChatWebhook } from './google-chat-webhook.ts';
import { googleOauthSecret } from './google-oauth-secret.ts';
import { googleRecaptchaKey } from './google-recaptcha-key.ts';
import { googleServiceKey } from './google-service-key.ts';
import { herokuKey } from './heroku-key.ts';
import { hetznerToken } from './hetzner-token.ts';
import { huaweiCloudKey } from './huawei-cloud-key.ts';
import { ibmCloudKey } from './ibm-cloud-key.ts';
import { linodeToken } from './linode-token.ts';
import { namecheapKey } from './namecheap-key.ts';
import { netlifyToken } from './netlify-token.ts';
import { openshiftToken } from './openshift-token.ts';
import { oracleCloudSecret } from './oracle-cloud-secret.ts';
import { ovhKey } from './ovh-key.ts';
import { porkbunKey } from './porkbun-key.ts';
import { railwayToken } from './railway-token.ts';
import { renderKey } from './render-key.ts';
import { scalewayKey } from './scaleway-key.ts';
import { tencentKey } from './tencent-key.ts';
import { upcloudToken } from './upcloud-token.ts';
import { vercelToken } from './vercel-token.ts';
import { volcengineKey } from './volcengine-key.ts';
import { vultrKey } from './vultr-key.ts';
import { wasabiKey } from './wasabi-key.ts';
import { yandexToken } from './yandex-token.ts';

/** Tokens of cloud and hosting vendors. */
export const CLOUD: readonly VendorDetector[] = [
  akamaiKey,
  alibabaKey,
  amazonOauthSecret,
  awsAccessKey,
  awsBedrockKey,
  awsSesPassword,
  awsSessionToken,
  azureAnnotatedKey,
  azureAppSecret,
  azureClientSecret,
  azureSas,
  azureStorageKey,
  backblazeKey,
  bunnyKey,
  cloudflareToken,
  digitaloceanToken,
  dnsimpleToken,
  equinixMetalToken,
  exoscaleKey,
  fastlyToken,
  flyioToken,
  gandiToken,
  godaddyKey,
  googleApiKey,
  googleChatWebhook,
  googleOauthSecret,
  googleRecaptchaKey,
  googleServiceKey,
  herokuKey,
  hetznerToken,
  huaweiCloudKey,
  ibmCloudKey,
  linodeToken,
  namecheapKey,
  netlifyToken,
  openshiftToken,
  oracleCloudSecret,
  ovhKey,
  porkbunKey,
  railwayToken,
  renderKey,
  scalewayKey,
  tencentKey,
  upcloudToken,
  vercelToken,
  volcengineKey,
  vultrKey,
  wasabiKey,
  yandexToken,
];
