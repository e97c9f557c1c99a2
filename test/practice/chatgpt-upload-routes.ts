import { randomUUID } from 'node:crypto';
import type { Route } from './route.ts';

/** The three steps of a ChatGPT upload: announce the file, put its bytes to the storage host, say that they are there. */
export function chatgptUploadRoutes(): readonly Route[] {
  return [
    {
      method: 'POST',
      path: /^\/backend-api\/files$/,
      answer(exchange) {
        const id = `file-${randomUUID()}`;
        const upload_url = `https://files.oaiusercontent.com/files/${id}/raw?sig=practice`;
        exchange.json({ status: 'success', file_id: id, upload_url });
      },
    },
    {
      method: 'PUT',
      path: /^\/files\/[\w-]+\/raw$/,
      answer: (exchange) => exchange.send(201, {}, ''),
    },
    {
      method: 'POST',
      path: /^\/backend-api\/files\/(?<id>[\w-]+)\/uploaded$/,
      answer: (exchange, { id = '' }) => exchange.json({ status: 'success', file_id: id }),
    },
  ];
}
