import { vendorTokens } from '../../vendor-token.ts';

/** Keys of Comet, Neptune, ClearML and Label Studio, told by name. */
export const experimentTrackerKey = vendorTokens({
  id: 'experiment-tracker-key',
  title: 'Experiment tracker key',
  source:
    'Comet, https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/; Neptune, https://docs.neptune.ai/, 2026-11-22',
  words: ['comet_api', 'comet_ml', 'clearml', 'labelstudio', 'label_studio', 'kaggle'],
  formats: [
    {
      name: 'neptune',
      prefixes: ['eyjhcglfywrkcmvzcyi6'],
      form: /eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{80,400}={0,2}/,
    },
    { name: 'comet', form: /[A-Za-z0-9]{25}/ },
    { name: 'label-studio', form: /[0-9a-fA-F]{40}/ },
    { name: 'kaggle', form: /[0-9a-fA-F]{32}/ },
  ],
});
