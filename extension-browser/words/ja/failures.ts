import type { ErrorCode } from '../../../shared/errors.ts';

/** What failed, by its code. */
export const failures: Record<ErrorCode, string> = {
  'background-silent': '拡張機能のバックグラウンドが時間内に応答しませんでした。',
  'background-gone': 'このページを開いている間に、拡張機能が更新または削除されました。',
  'body-undecodable': 'リクエストの本文は、確認できるテキストではありません。',
  'body-too-large': 'リクエストの本文が大きすぎて確認できません。',
  'body-unseen': 'ブラウザーが拡張機能にリクエストの本文を渡しませんでした。',
  'adapter-degraded': 'アプリが変更されたため、既知の情報では入力内容を認識できなくなりました。',
  'adapter-unusable':
    'ポリシーに書かれたアプリの情報の一部は、そのページでは使えません。残りは有効です。',
  'file-uninspectable': 'ファイルは確認できるテキストではありません。',
  'file-too-large': 'ファイルが大きすぎて確認できません。',
  'channel-closed': '中身を確認できない送信経路は閉じられています。',
  'editor-refused': '入力欄が書き換えたテキストを受け付けませんでした。',
  'page-script-missing': 'ページ側のスクリプトが起動しませんでした。',
  'policy-malformed':
    '届いたポリシーは正しくありません。最後の有効なポリシーが引き続き適用されます。',
  'policy-older': '届いたポリシーは、適用中のものより古いものです。',
  'managed-config-malformed': '管理者による拡張機能の設定が正しくないため、無視されます。',
  'collector-unreachable': 'コレクターに接続できません。',
  'collector-refused': 'コレクターがリクエストを拒否しました。',
  'enrolment-refused': 'コレクターが登録トークンを拒否しました。',
  'device-unknown': 'コレクターがこのデバイスを認識していません。再登録が必要です。',
  'event-invalid': 'イベントがスキーマに合っていません。',
  'request-invalid': 'リクエストがプロトコルに合っていません。',
  'request-too-large': 'リクエストがコレクターの上限を超えています。',
  'sign-in-required': '先にサインインしてください。',
  'sign-in-refused': 'ユーザー名またはパスワードが正しくありません。',
  'rate-limited': 'リクエストが多すぎます。',
  'not-found': 'このアドレスには何もありません。',
  internal: '起こるはずのない問題が起きたため、求められた処理は行われませんでした。',
};
