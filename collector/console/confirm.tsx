import { useState } from 'preact/hooks';
import type { Answer } from './api.ts';
import { Dialog } from './dialog.tsx';
import { Problem } from './notice.tsx';

/** Asks before something that cannot be taken back. */
export function Confirm({
  title,
  text,
  verb,
  act,
  close,
}: {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly act: () => Promise<Answer<undefined>>;
  readonly close: (done: boolean) => void;
}) {
  const [failure, setFailure] = useState<string>();
  const run = async (): Promise<void> => {
    const answer = await act();
    if (answer.ok) close(true);
    else setFailure(answer.message);
  };
  return (
    <Dialog title={title} close={() => close(false)}>
      <p>{text}</p>
      {failure !== undefined && <Problem message={failure} />}
      <div class="buttons">
        <button type="button" onClick={() => close(false)}>
          Cancel
        </button>
        <button type="button" class="danger-button" onClick={() => void run()}>
          {verb}
        </button>
      </div>
    </Dialog>
  );
}
