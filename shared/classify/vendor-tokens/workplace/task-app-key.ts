import { vendorTokens } from '../../vendor-token.ts';

/** Keys of ClickUp, Todoist, Wrike, Basecamp, Coda, Smartsheet and Monday. */
export const taskAppKey = vendorTokens({
  id: 'task-app-key',
  title: 'Task app key',
  source:
    'ClickUp, https://developer.clickup.com/docs/authentication; Todoist, https://developer.todoist.com/, 2026-11-22',
  words: [
    'todoist',
    'wrike',
    'coda_api',
    'coda_token',
    'smartsheet',
    'basecamp',
    'monday_api',
    'monday_token',
    'teamwork',
  ],
  formats: [
    { name: 'clickup', prefixes: ['pk_'], form: /pk_\d{6,10}_[A-Z0-9]{32}/ },
    {
      name: 'shortcut',
      prefixes: ['shortcut_', 'sct_'],
      form: /(?:sct_(?:rw|ro)_[a-z]{2,20}_|shortcut_)[\w-]{30,80}/,
    },
    { name: 'todoist', form: /[0-9a-fA-F]{40}/ },
    {
      name: 'coda',
      form: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    },
    { name: 'smartsheet', form: /[A-Za-z0-9]{26,37}/ },
  ],
});
