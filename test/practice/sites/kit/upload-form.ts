/** Uploads a file as the field `file` of a form; gives the JSON that the site answers with. */
export async function uploadForm(url: string, file: File): Promise<unknown> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch(url, { method: 'POST', body: form });
  if (!response.ok) throw new Error('The file was refused.');
  return response.json();
}
