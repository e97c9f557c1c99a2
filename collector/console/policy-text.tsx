import type { Policy, Rule } from '../../shared/policy/policy.ts';
import { ActionBadge, Badge } from './badge.tsx';
import { failureSentences, ruleSentence } from './wording/rule-sentence.ts';
import { useTitles } from './titles.ts';
import { CATEGORY_WORDS, plural } from './wording/words.ts';

/** A policy in sentences. */
export function PolicyText({ policy }: { readonly policy: Policy }) {
  const own = [
    ...policy.dictionaries.map((one) => ({ ...one, what: plural(one.terms.length, 'term') })),
    ...policy.patterns.map((one) => ({ ...one, what: 'pattern' })),
    ...(policy.combinations ?? []).map((one) => ({ ...one, what: 'combination' })),
  ];
  return (
    <>
      <p class="quiet">
        When several rules match, the strictest decides. What no rule matches is allowed.
      </p>
      {policy.rules.length === 0 && <p>This policy has no rules: everything is allowed.</p>}
      <ol class="rules">
        {policy.rules.map((rule) => (
          <RuleText key={rule.id} rule={rule} />
        ))}
      </ol>
      {own.length > 0 && (
        <>
          <h3>Own detectors</h3>
          <ul class="sentences">
            {own.map(({ id, title, category, what }) => (
              <li key={id}>
                <strong>{title}</strong>: {what}, counted as{' '}
                {CATEGORY_WORDS[category].toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>When something fails</h3>
      <ul class="sentences">
        {failureSentences(policy).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function RuleText({ rule }: { readonly rule: Rule }) {
  const titles = useTitles();
  return (
    <li class={rule.mode === 'off' ? 'card rule rule-off' : 'card rule'}>
      <div class="rule-head">
        <h3>{rule.title}</h3>
        <ActionBadge action={rule.action} />
        {rule.mode === 'monitor' && <Badge tone="neutral">Only monitored</Badge>}
        {rule.mode === 'off' && <Badge tone="neutral">Off</Badge>}
      </div>
      <p>{ruleSentence(rule, titles)}</p>
      {rule.message !== '' && (
        <p class="rule-message">
          <span class="quiet">People read:</span> “{rule.message}”
        </p>
      )}
    </li>
  );
}
