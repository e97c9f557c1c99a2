import type { VendorDetector } from '../../vendor-token.ts';
import { appveyorToken } from './appveyor-token.ts';
import { atlassianToken } from './atlassian-token.ts';
import { authressKey } from './authress-key.ts';
import { bitbucketToken } from './bitbucket-token.ts';
import { bitriseToken } from './bitrise-token.ts';
import { browserTestKey } from './browser-test-key.ts';
import { buildkiteToken } from './buildkite-token.ts';
import { circleciToken } from './circleci-token.ts';
import { codeQualityToken } from './code-quality-token.ts';
import { codecovToken } from './codecov-token.ts';
import { dagsterToken } from './dagster-token.ts';
import { definedNetworkingToken } from './defined-networking-token.ts';
import { denoToken } from './deno-token.ts';
import { droneToken } from './drone-token.ts';
import { expoToken } from './expo-token.ts';
import { featureFlagKey } from './feature-flag-key.ts';
import { figmaToken } from './figma-token.ts';
import { giteaToken } from './gitea-token.ts';
import { gitguardianKey } from './gitguardian-key.ts';
import { githubToken } from './github-token.ts';
import { gitlabToken } from './gitlab-token.ts';
import { harnessKey } from './harness-key.ts';
import { infracostKey } from './infracost-key.ts';
import { jenkinsToken } from './jenkins-token.ts';
import { launchdarklyKey } from './launchdarkly-key.ts';
import { ngrokToken } from './ngrok-token.ts';
import { octopusKey } from './octopus-key.ts';
import { postmanKey } from './postman-key.ts';
import { prefectKey } from './prefect-key.ts';
import { pulumiToken } from './pulumi-token.ts';
import { scalingoToken } from './scalingo-token.ts';
import { scalrToken } from './scalr-token.ts';
import { semgrepToken } from './semgrep-token.ts';
import { settlemintToken } from './settlemint-token.ts';
import { snykToken } from './snyk-token.ts';
import { sonarToken } from './sonar-token.ts';
import { sourcegraphToken } from './sourcegraph-token.ts';
import { tailscaleKey } from './tailscale-key.ts';
import { teamcityToken } from './teamcity-token.ts';
import { travisToken } from './travis-token.ts';
import { zerotierToken } from './zerotier-token.ts';

/** Tokens of forges, build services and developer tools. */
export const DEVELOPMENT: readonly VendorDetector[] = [
  appveyorToken,
  atlassianToken,
  authressKey,
  bitbucketToken,
  bitriseToken,
  browserTestKey,
  buildkiteToken,
  circleciToken,
  codeQualityToken,
  codecovToken,
  dagsterToken,
  definedNetworkingToken,
  denoToken,
  droneToken,
  expoToken,
  featureFlagKey,
  figmaToken,
  giteaToken,
  gitguardianKey,
  githubToken,
  gitlabToken,
  harnessKey,
  infracostKey,
  jenkinsToken,
  launchdarklyKey,
  ngrokToken,
  octopusKey,
  postmanKey,
  prefectKey,
  pulumiToken,
  scalingoToken,
  scalrToken,
  semgrepToken,
  settlemintToken,
  snykToken,
  sonarToken,
  sourcegraphToken,
  tailscaleKey,
  teamcityToken,
  travisToken,
  zerotierToken,
];
