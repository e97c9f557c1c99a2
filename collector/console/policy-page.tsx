import { useState } from 'preact/hooks';
import type { Policy } from '../../shared/policy/policy.ts';
import { PolicyAnswer } from '../admin/protocol.ts';
import { get } from './api.ts';
import { Empty, Show } from './notice.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { PolicyText } from './policy-text.tsx';
import { useLoad } from './use-load.ts';

/** The policy in force, for people and as the devices get it. */
export function PolicyPage() {
  const policy = useLoad('policy', () => get('policy', PolicyAnswer));
  const [editing, setEditing] = useState(false);
  return (
    <Show of={policy} what="the policy">
      {({ policy: inForce, history }) => (
        <>
          <p class="page-action">
            <button type="button" class="main-button" onClick={() => setEditing(true)}>
              New version …
            </button>
          </p>
          {inForce === null ? (
            <Empty title="No policy is stored here.">
              <p>Devices act by the starter policy that is built into them.</p>
            </Empty>
          ) : (
            <InForce policy={inForce} />
          )}
          {history.length > 0 && <PolicyHistory history={history} />}
          {editing && (
            <PolicyDialog
              inForce={inForce}
              close={(changed) => {
                setEditing(false);
                if (changed) policy.reload();
              }}
            />
          )}
        </>
      )}
    </Show>
  );
}

function InForce({ policy }: { readonly policy: Policy }) {
  const [view, setView] = useState<'text' | 'json'>('text');
  return (
    <section aria-labelledby="in-force">
      <div class="policy-head">
        <h2 id="in-force">
          {policy.name} <span class="quiet">version {policy.version}</span>
        </h2>
        <div class="switch" role="group" aria-label="View">
          <button type="button" aria-pressed={view === 'text'} onClick={() => setView('text')}>
            In words
          </button>
          <button type="button" aria-pressed={view === 'json'} onClick={() => setView('json')}>
            JSON
          </button>
        </div>
      </div>
      {view === 'text' ? (
        <PolicyText policy={policy} />
      ) : (
        <pre class="card json" tabIndex={0} role="region" aria-label="Policy as JSON">
          {JSON.stringify(policy, undefined, 2)}
        </pre>
      )}
    </section>
  );
}
