/** Calls `action` once nothing has called the returned function for `wait` ms. */
export function debounce(action: () => void, wait: number): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, wait);
  };
}
