import { vendorToken } from '../vendor-token.ts';

/** GitLab personal, deploy, runner, trigger, CI, feed and agent tokens. */
export const gitlabToken = vendorToken({
  id: 'gitlab-token',
  title: 'GitLab token',
  source: 'GitLab, https://docs.gitlab.com/security/tokens/, 2026-11-22',
  prefixes: [
    'glpat-',
    'gldt-',
    'glrt-',
    'glrtr-',
    'glptt-',
    'glcbt-',
    'glsoat-',
    'glft-',
    'glimt-',
    'glagent-',
    'gloas-',
    'glffct-',
    'gr1348941',
  ],
  pattern:
    /(?<![A-Za-z0-9])(?:gl(?:pat|dt|rtr?|ptt|cbt|soat|ft|imt|agent|oas|ffct)-[\w.-]{20,70}|GR1348941[\w-]{20,50})(?![A-Za-z0-9_-])/,
});
