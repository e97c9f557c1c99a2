import { pickList, pickText } from '../pick.ts';
import { formPost } from './form-post.ts';
import { framedValues } from './framed-values.ts';

/** Calls one remote procedure and decodes what it gave back. */
export async function batchExecute(id: string, parameters: readonly unknown[]): Promise<unknown> {
  const request = [[[id, JSON.stringify(parameters), null, 'generic']]];
  const query = { rpcids: id, 'source-path': location.pathname };
  const text = await formPost('batchexecute', query, request);
  const [answers] = framedValues()(text);
  const found = pickList(answers).find((answer) => pickText(answer, 1) === id);
  return JSON.parse(pickText(found, 2) || 'null');
}
