import type { ComponentChildren } from 'preact';
import type { Loaded } from './use-load.ts';

/** Something went wrong; said at once to who cannot see it. */
export function Problem({
  message,
  retry,
}: {
  readonly message: string;
  readonly retry?: () => void;
}) {
  return (
    <div class="problem" role="alert">
      <p>{message}</p>
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** There is nothing to show, and what would have to happen for something to be here. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

export function Loading({ what }: { readonly what: string }) {
  return (
    <div class="loading" role="status">
      <span class="loading-bar" />
      <span class="loading-bar" />
      <span class="loading-bar" />
      <span class="unseen">Loading {what}</span>
    </div>
  );
}

/** Shows a loaded value, or that it is loading, or why it did not load. */
export function Show<T>({
  of: loaded,
  what,
  children,
}: {
  readonly of: Loaded<T>;
  readonly what: string;
  readonly children: (value: T) => ComponentChildren;
}) {
  const { value, failure, reload } = loaded;
  return (
    <>
      {failure !== undefined && <Problem message={failure} retry={reload} />}
      {value === undefined ? failure === undefined && <Loading what={what} /> : children(value)}
    </>
  );
}
