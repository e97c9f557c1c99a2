import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Etherscan, Alchemy, Infura, Moralis, QuickNode, Helius and The Graph; node addresses with a key in them. */
export const blockchainApiKey = vendorTokens({
  id: 'blockchain-api-key',
  title: 'Blockchain API key',
  source:
    'Etherscan, https://docs.etherscan.io/; Alchemy, https://www.alchemy.com/docs/; MetaMask Infura, https://docs.metamask.io/services/, 2026-11-22',
  words: [
    'etherscan',
    'bscscan',
    'polygonscan',
    'arbiscan',
    'alchemy',
    'infura',
    'moralis',
    'helius',
    'nodereal',
    'blockfrost',
  ],
  formats: [
    {
      name: 'infura-url',
      prefixes: ['infura.io/v3/', 'infura.io/ws/v3/'],
      form: /infura\.io\/(?:ws\/)?v3\/[0-9a-f]{32}/,
    },
    {
      name: 'alchemy-url',
      prefixes: ['alchemy.com/v2/', 'alchemyapi.io/v2/'],
      form: /alchemy(?:api\.io|\.com)\/v2\/[\w-]{32}/,
    },
    { name: 'alchemy', prefixes: ['alcht_'], form: /alcht_[A-Za-z0-9]{30}/ },
    { name: 'quicknode', prefixes: ['quiknode.pro/'], form: /quiknode\.pro\/[0-9a-f]{40}/ },
    {
      name: 'blockfrost',
      prefixes: ['mainnet', 'preprod', 'preview'],
      form: /(?:mainnet|preprod|preview)[A-Za-z0-9]{32}/,
    },
    { name: 'etherscan', form: /[A-Z0-9]{34}/ },
    { name: 'key', form: /[\w-]{32}/ },
    {
      name: 'helius',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
  ],
});
