import { vendorTokens } from '../../vendor-token.ts';

/** OpenShift OAuth tokens. */
export const openshiftToken = vendorTokens({
  id: 'openshift-token',
  title: 'OpenShift token',
  source:
    'Red Hat, https://docs.openshift.com/container-platform/latest/authentication/understanding-authentication.html, 2026-11-22',
  formats: [{ name: 'oauth', prefixes: ['sha256~'], form: /sha256~[\w-]{43}/ }],
});
