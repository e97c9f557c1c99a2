import { useState } from 'preact/hooks';
import type { Policy } from '../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { StoredPolicy } from '../admin/protocol.ts';
import { send, type Answer } from './api.ts';
import { Dialog } from './dialog.tsx';
import { useFocus } from './use-focus.ts';

type Failed = Extract<Answer<unknown>, { ok: false }>;

/** Puts a new version in force: the document of the one before with the next number, to be changed. */
export function PolicyDialog({
  inForce,
  close,
}: {
  readonly inForce: Policy | null;
  readonly close: (changed: boolean) => void;
}) {
  const first = useFocus<HTMLTextAreaElement>();
  const base = inForce ?? STARTER_POLICY;
  const [failed, setFailed] = useState<Failed | 'not-json'>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = form.get('policy');
    const document = typeof text === 'string' ? parse(text) : undefined;
    if (document === undefined) return setFailed('not-json');
    const answer = await send('PUT', 'policy', document, StoredPolicy);
    if (answer.ok) close(true);
    else setFailed(answer);
  };
  return (
    <Dialog title="New version of the policy" close={() => close(false)}>
      <form onSubmit={(event) => void submit(event)}>
        <p>
          The collector checks it before it is in force. Devices that are in use have it within
          seconds, the others when they next ask.
        </p>
        <label>
          Policy (JSON)
          <textarea
            name="policy"
            class="code"
            rows={18}
            spellcheck={false}
            ref={first}
            defaultValue={JSON.stringify({ ...base, version: base.version + 1 }, undefined, 2)}
          />
        </label>
        <div role="alert" class="form-failure">
          {failed !== undefined && <Faults failed={failed} />}
        </div>
        <div class="buttons">
          <button type="button" onClick={() => close(false)}>
            Cancel
          </button>
          <button type="submit" class="main-button">
            Put in force
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Faults({ failed }: { readonly failed: Failed | 'not-json' }) {
  if (failed === 'not-json') return <p>This is not JSON.</p>;
  return (
    <>
      <p>{failed.message}</p>
      <ul>
        {failed.issues.map(({ path, code, message }, index) => (
          <li key={index}>
            <code>{path.length === 0 ? 'policy' : path.join('.')}</code>:{' '}
            {message ?? code.replaceAll('_', ' ')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The document, or undefined, which JSON cannot say. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
