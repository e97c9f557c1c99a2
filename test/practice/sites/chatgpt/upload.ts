import { pickText } from '../pick.ts';
import type { Attachment } from './requests.ts';

/** XMLHttpRequest, as the real page uses it here for its progress events. */
function put(url: string, file: File): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('x-ms-blob-type', 'BlockBlob');
    request.addEventListener('load', () => resolve());
    request.addEventListener('error', () => reject(new Error('The upload failed.')));
    request.send(file);
  });
}

async function post(path: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}

/** Uploads a file in the three steps of the real site. */
export async function upload(file: File): Promise<Attachment> {
  const use_case = file.type.startsWith('image/') ? 'multimodal' : 'my_files';
  const announced = { file_name: file.name, file_size: file.size, use_case };
  const place = await post('/backend-api/files', announced);
  const id = pickText(place, 'file_id');
  await put(pickText(place, 'upload_url'), file);
  await post(`/backend-api/files/${id}/uploaded`, {});
  return { id, name: file.name, size: file.size, mime_type: file.type };
}
