import { vendorTokens } from '../../vendor-token.ts';

/** Tokens of Vault (service, batch, recovery), Terraform Cloud, Consul and Nomad. */
export const hashicorpToken = vendorTokens({
  id: 'hashicorp-token',
  title: 'HashiCorp token',
  source: 'HashiCorp, https://developer.hashicorp.com/vault/docs/concepts/tokens, 2026-11-22',
  words: ['vault', 'consul', 'nomad'],
  formats: [
    { name: 'vault-service', prefixes: ['hvs.'], form: /hvs\.[\w-]{24,200}/ },
    { name: 'vault-batch', prefixes: ['hvb.'], form: /hvb\.[\w-]{100,400}/ },
    { name: 'vault-recovery', prefixes: ['hvr.'], form: /hvr\.[\w-]{24,200}/ },
    {
      name: 'terraform',
      prefixes: ['.atlasv1.'],
      begin: [-14],
      form: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/,
    },
    { name: 'vault-legacy', form: /[sb]\.[A-Za-z0-9]{24}/ },
    {
      name: 'acl',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
