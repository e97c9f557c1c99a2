import { randomUUID } from 'node:crypto';
import type { Exchange } from './exchange.ts';
import type { Route } from './route.ts';

/** The file in a multipart body; undefined when the body is not one. */
async function uploaded({ headers, body }: Exchange): Promise<File | undefined> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return undefined;
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  const file = form.get('file');
  return file instanceof File ? file : undefined;
}

/** Claude's two ways for a file: kept as a file, or turned into text that the page then puts into the turn itself. */
export function claudeUploadRoutes(): readonly Route[] {
  return [
    {
      method: 'POST',
      path: /^\/api\/organizations\/[\w-]+\/conversations\/[\w-]+\/wiggle\/upload-file$/,
      async answer(exchange) {
        const file = await uploaded(exchange);
        if (file === undefined) return exchange.json({ type: 'error' }, 400);
        exchange.json({
          success: true,
          file_uuid: randomUUID(),
          file_kind: 'blob',
          file_name: file.name,
          size_bytes: file.size,
        });
      },
    },
    {
      method: 'POST',
      path: /^\/api\/organizations\/[\w-]+\/convert_document$/,
      async answer(exchange) {
        const file = await uploaded(exchange);
        if (file === undefined) return exchange.json({ type: 'error' }, 400);
        exchange.json({
          file_name: file.name,
          file_type: file.type,
          file_size: file.size,
          extracted_content: await file.text(),
        });
      },
    },
  ];
}
