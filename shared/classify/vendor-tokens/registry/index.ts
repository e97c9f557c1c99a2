import type { VendorDetector } from '../../vendor-token.ts';
import { clojarsToken } from './clojars-token.ts';
import { cratesIoToken } from './crates-io-token.ts';
import { dockerToken } from './docker-token.ts';
import { hexKey } from './hex-key.ts';
import { jfrogToken } from './jfrog-token.ts';
import { licenseKey } from './license-key.ts';
import { npmToken } from './npm-token.ts';
import { nugetKey } from './nuget-key.ts';
import { openVsxToken } from './open-vsx-token.ts';
import { packageHostToken } from './package-host-token.ts';
import { packagistToken } from './packagist-token.ts';
import { pypiToken } from './pypi-token.ts';
import { rubygemsKey } from './rubygems-key.ts';

/** Tokens of package registries and licence servers. */
export const REGISTRY: readonly VendorDetector[] = [
  clojarsToken,
  cratesIoToken,
  dockerToken,
  hexKey,
  jfrogToken,
  licenseKey,
  npmToken,
  nugetKey,
  openVsxToken,
  packageHostToken,
  packagistToken,
  pypiToken,
  rubygemsKey,
];
