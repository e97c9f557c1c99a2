import { vendorTokens } from '../../vendor-token.ts';

/** NVIDIA NIM and NGC keys; older NGC keys by name. */
export const nvidiaKey = vendorTokens({
  id: 'nvidia-key',
  title: 'NVIDIA key',
  source: 'NVIDIA, https://docs.nvidia.com/ngc/latest/ngc-user-guide.html, 2026-11-22',
  words: ['ngc_api', 'ngc_cli', 'nvidia'],
  formats: [
    { name: 'api', prefixes: ['nvapi-'], form: /nvapi-[\w-]{60,70}/ },
    { name: 'ngc', form: /[A-Za-z0-9]{84}/ },
  ],
});
