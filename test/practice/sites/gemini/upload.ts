import type { Upload } from './stream-generate.ts';

/** Uploads a file as the page does: XMLHttpRequest with a form to another host. */
export function upload(file: File): Promise<Upload> {
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', 'https://push.clients6.google.com/upload');
    xhr.setRequestHeader('Push-ID', 'feeds/practice');
    xhr.setRequestHeader('X-Tenant-Id', 'bard-storage');
    xhr.addEventListener('load', () => resolve([xhr.responseText, file.name]));
    xhr.addEventListener('error', () => reject(new Error('The upload failed.')));
    xhr.send(form);
  });
}
