/** Gives every file that is chosen, dropped or pasted in `area` to `take`. */
export function onFiles(area: HTMLElement, take: (file: File) => void): void {
  const all = (files: FileList | null | undefined): void => [...(files ?? [])].forEach(take);
  area.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    all(target.files);
    target.value = '';
  });
  area.addEventListener('dragover', (event) => event.preventDefault());
  area.addEventListener('drop', (event) => {
    if (event.dataTransfer?.files.length === 0) return;
    event.preventDefault();
    all(event.dataTransfer?.files);
  });
  area.addEventListener('paste', (event) => all(event.clipboardData?.files));
}
