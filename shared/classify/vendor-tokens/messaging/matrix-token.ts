import { vendorTokens } from '../../vendor-token.ts';

/** Access tokens of the Matrix server Synapse and its login service. */
export const matrixToken = vendorTokens({
  id: 'matrix-token',
  title: 'Matrix token',
  source: 'Element, https://element-hq.github.io/synapse/latest/, 2026-11-22',
  formats: [
    {
      name: 'synapse',
      prefixes: ['syt_'],
      form: /syt_[A-Za-z0-9_=-]{2,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
    },
    {
      name: 'login-service',
      prefixes: ['mct_', 'mat_', 'mcr_'],
      form: /m(?:ct|at|cr)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}/,
    },
  ],
});
