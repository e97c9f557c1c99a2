import { useState } from 'preact/hooks';
import { CreatedToken } from '../admin/protocol.ts';
import { send } from './api.ts';
import { Dialog } from './dialog.tsx';
import { Problem } from './notice.tsx';
import { useFocus } from './use-focus.ts';
import { formatShort } from './when.ts';

const VALID_HOURS = [
  [1, 'One hour'],
  [24, 'One day'],
  [168, 'One week'],
] as const;

/** Makes an enrolment token and shows it this once. */
export function TokenDialog({ close }: { readonly close: () => void }) {
  const [created, setCreated] = useState<CreatedToken>();
  return (
    <Dialog title="Enrol a device" close={close}>
      {created === undefined ? (
        <Ask close={close} created={setCreated} />
      ) : (
        <Shown created={created} close={close} />
      )}
    </Dialog>
  );
}

function Ask({
  close,
  created,
}: {
  readonly close: () => void;
  readonly created: (token: CreatedToken) => void;
}) {
  const first = useFocus<HTMLInputElement>();
  const [failure, setFailure] = useState<string>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const body = { note: form.get('note'), validHours: Number(form.get('validHours')) };
    const answer = await send('POST', 'tokens', body, CreatedToken);
    if (answer.ok) created(answer.value);
    else setFailure(answer.message);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>A token lets one device join this collector, once.</p>
      <label>
        Note, to tell it from others
        <input ref={first} name="note" maxLength={100} placeholder="Laptop of …" />
      </label>
      <label>
        Valid for
        <select name="validHours">
          {VALID_HOURS.map(([hours, text]) => (
            <option key={hours} value={hours} selected={hours === 24}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {failure !== undefined && <Problem message={failure} />}
      <div class="buttons">
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="submit" class="main-button">
          Make a token
        </button>
      </div>
    </form>
  );
}

function Shown({ created, close }: { readonly created: CreatedToken; readonly close: () => void }) {
  const first = useFocus<HTMLButtonElement>();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(created.token);
    setCopied(true);
  };
  return (
    <>
      <p>
        Enter these two in the extension’s settings. The token is shown only now and works until{' '}
        {formatShort(created.expires)}.
      </p>
      <label>
        Collector
        <input readOnly value={location.origin} class="code" />
      </label>
      <label>
        Token
        <input
          readOnly
          value={created.token}
          class="code"
          onFocus={(e) => e.currentTarget.select()}
        />
      </label>
      <p role="status" class="hint">
        {copied ? 'The token is in the clipboard.' : ''}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => void copy()} ref={first}>
          Copy the token
        </button>
        <button type="button" class="main-button" onClick={close}>
          Done
        </button>
      </div>
    </>
  );
}
