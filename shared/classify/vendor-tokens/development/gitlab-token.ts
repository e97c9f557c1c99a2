import { vendorTokens } from '../../vendor-token.ts';

/**
 * GitLab tokens of every kind: personal, deploy, runner, trigger, job, mail, feed, agent, workspace, feature flag,
 * OAuth, and the routable ones with dots.
 */
export const gitlabToken = vendorTokens({
  id: 'gitlab-token',
  title: 'GitLab token',
  source: 'GitLab, https://docs.gitlab.com/security/tokens/, 2026-11-22',
  formats: [
    { name: 'personal', prefixes: ['glpat-'], form: /glpat-[\w.-]{20,330}/ },
    { name: 'deploy', prefixes: ['gldt-'], form: /gldt-[\w.-]{20,70}/ },
    { name: 'runner', prefixes: ['glrt-', 'glrtr-'], form: /glrtr?-[\w.-]{20,70}/ },
    { name: 'runner-registration', prefixes: ['gr1348941'], form: /GR1348941[\w-]{20,50}/ },
    { name: 'trigger', prefixes: ['glptt-'], form: /glptt-[\w-]{20,70}/ },
    { name: 'job', prefixes: ['glcbt-'], form: /glcbt-[\w.-]{20,70}/ },
    { name: 'scim', prefixes: ['glsoat-'], form: /glsoat-[\w-]{20,70}/ },
    { name: 'feed', prefixes: ['glft-'], form: /glft-[\w.-]{20,100}/ },
    { name: 'incoming-mail', prefixes: ['glimt-'], form: /glimt-[\w-]{20,70}/ },
    { name: 'agent', prefixes: ['glagent-'], form: /glagent-[\w.-]{20,100}/ },
    { name: 'oauth-app', prefixes: ['gloas-'], form: /gloas-[\w-]{20,80}/ },
    { name: 'feature-flag', prefixes: ['glffct-'], form: /glffct-[\w-]{20,70}/ },
    { name: 'workspace', prefixes: ['glwt-'], form: /glwt-[\w-]{20,70}/ },
    {
      name: 'session',
      prefixes: ['_gitlab_session='],
      lead: /_gitlab_session=/,
      form: /[0-9a-f]{32}/,
    },
  ],
});
