import { useEffect, useRef, useState } from 'preact/hooks';
import { Me } from '../admin/protocol.ts';
import { send } from './api.ts';
import { Logo } from './logo.tsx';

/** Asks for name and password. The password is read from the field when it is sent and kept nowhere. */
export function SignInPage({ signedIn }: { readonly signedIn: (me: Me) => void }) {
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = 'Sign in – Promptweir';
    password.current?.focus();
  }, []);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    const body = { name: form.get('name'), password: form.get('password') };
    const answer = await send('POST', 'sign-in', body, Me);
    setBusy(false);
    if (answer.ok) return signedIn(answer.value);
    setFailure(answer.message);
    password.current?.select();
  };

  return (
    <main class="sign-in">
      <form onSubmit={(event) => void submit(event)}>
        <p class="brand">
          <Logo size={40} />
        </p>
        <h1>Sign in to Promptweir</h1>
        <label>
          Name
          <input name="name" autocomplete="username" required maxLength={100} value="owner" />
        </label>
        <label>
          Password
          <input
            ref={password}
            name="password"
            type="password"
            autocomplete="current-password"
            required
            maxLength={1000}
            {...(failure === undefined
              ? {}
              : { 'aria-invalid': true, 'aria-describedby': 'sign-in-failure' })}
          />
        </label>
        <p class="form-failure" id="sign-in-failure" role="alert">
          {failure}
        </p>
        <button type="submit" class="main-button" disabled={busy}>
          {busy ? 'Signing in …' : 'Sign in'}
        </button>
        <p class="hint">
          The first password was printed by the collector when it started for the first time.
        </p>
      </form>
    </main>
  );
}
