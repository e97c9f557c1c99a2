import { vendorTokens } from '../../vendor-token.ts';

/** SonarQube user, project and global tokens by prefix, SonarCloud's by name. */
export const sonarToken = vendorTokens({
  id: 'sonar-token',
  title: 'Sonar token',
  source:
    'Sonar, https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/, 2026-11-22',
  words: ['sonar'],
  formats: [
    { name: 'prefixed', prefixes: ['squ_', 'sqp_', 'sqa_'], form: /sq[upa]_[0-9a-f]{40}/ },
    { name: 'cloud', form: /[0-9a-zA-Z=_-]{40}/ },
  ],
});
