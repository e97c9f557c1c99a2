import { ask } from './bridge.ts';
import {
  call,
  fileOf,
  forward,
  hide,
  NativeDOMException,
  NativePromise,
  pickFiles,
  replace,
  settle,
  type Realm,
} from './natives.ts';

/**
 * Looks into files chosen with `showOpenFilePicker` before the page gets their handles. One that must not go is as if the user had
 * chosen nothing; one in which something was replaced gives the copy. A handle that is sent to a worker reads the file there, and is
 * judged where it is uploaded.
 */
export function guardFilePicker(realm: Realm): void {
  if (!pickFiles || !fileOf) return;
  const [pick, read] = [pickFiles, fileOf];
  replace(realm, 'showOpenFilePicker', function (this: unknown) {
    const given = arguments;
    return new NativePromise<FileSystemFileHandle[]>((resolve, reject) => {
      const chosen = (handles: FileSystemFileHandle[]): void =>
        look(handles, read, () => resolve(handles), reject);
      settle(forward<Promise<FileSystemFileHandle[]>>(pick, realm, given), chosen, reject);
    });
  });
}

function look(
  handles: readonly FileSystemFileHandle[],
  read: FileSystemFileHandle['getFile'],
  done: () => void,
  failed: (error: unknown) => void,
): void {
  let open = handles.length;
  const files: File[] = [];
  const refuse = (): void =>
    failed(new NativeDOMException('The user aborted a request.', 'AbortError'));
  const answered = (allowed: readonly File[] | undefined): void => {
    // All or none: the page knows its handles by their places.
    if (allowed?.length !== handles.length) return refuse();
    for (let at = 0; at < handles.length; at++) {
      const copy = allowed[at];
      hide(handles[at] as object, 'getFile', () => new NativePromise((resolve) => resolve(copy)));
    }
    done();
  };
  for (let at = 0; at < handles.length; at++) {
    const keep = (file: File): void => {
      files[at] = file;
      if (--open === 0) ask({ kind: 'files', files }, (answer) => answered(answer.files));
    };
    settle(call(read, handles[at] as FileSystemFileHandle), keep, failed);
  }
}
