import type { InPageWords } from '../in-page.ts';
import { counted } from '../say.ts';
import { failures } from './failures.ts';

export const inPage: InPageWords = {
  language: 'ja',
  product: 'Promptweir',
  dialog: {
    warn: {
      prompt: '{app} に送信する前に、このプロンプトを確認してください',
      paste: '{app} に貼り付ける前に、このテキストを確認してください',
      drop: '{app} にドロップする前に、このテキストを確認してください',
      file: '{app} に渡す前に、これらのファイルを確認してください',
      request: 'このページが {app} に送信しようとしている内容を確認してください',
    },
    justify: {
      prompt: 'このプロンプトを {app} に送信する前に、理由を入力してください',
      paste: '{app} に貼り付ける前に、理由を入力してください',
      drop: '{app} にドロップする前に、理由を入力してください',
      file: 'これらのファイルを {app} に渡す前に、理由を入力してください',
      request: '{app} に送信する前に、理由を入力してください',
    },
    block: {
      prompt: 'このプロンプトは {app} に送信されませんでした',
      paste: 'このテキストは {app} に貼り付けられませんでした',
      drop: 'このテキストは {app} にドロップされませんでした',
      file: 'ファイルは {app} に渡されませんでした',
      request: 'このページから {app} への送信を止めました',
    },
    found: '検出された内容',
    foundCount: counted({ other: '# 件' }),
    more: counted({ other: 'ほか # 件' }),
    nothingFound: 'テキスト自体には何もありません。送信先に関するルールです。',
    why: '理由',
    next: 'できること',
    warnNext: {
      prompt: '「編集」を選んでプロンプトを直すか、このまま送信してください。',
      paste: '貼り付けをやめるか、このまま貼り付けてください。',
      drop: '挿入をやめるか、このまま挿入してください。',
      file: '添付をやめるか、このまま添付してください。',
      request: 'ページの送信を止めるか、このまま送信させてください。',
    },
    justifyNext: '送信してよい理由を入力してください。理由は記録され、管理者が読むことができます。',
    blockNext: {
      prompt:
        'テキストは入力欄に残っています。上に示した部分を取り除いてから、もう一度送信してください。',
      paste: '上に示した部分を取り除いてから、もう一度貼り付けてください。',
      drop: '上に示した部分を取り除いてから、もう一度ドロップしてください。',
      file: '上に示した部分を取り除いてから、もう一度ファイルを添付してください。',
      request: '上に示した部分を取り除いてから、もう一度お試しください。',
    },
    alsoRedacted:
      'このテキストのほかの項目は、送信前にプレースホルダーに置き換えられます。あなたには元の内容が表示されます。',
    accept: {
      prompt: 'このまま送信',
      paste: 'このまま貼り付け',
      drop: 'このまま挿入',
      file: 'このまま添付',
      request: 'このまま送信',
    },
    acceptWithReason: {
      prompt: 'この理由で送信',
      paste: 'この理由で貼り付け',
      drop: 'この理由で挿入',
      file: 'この理由で添付',
      request: 'この理由で送信',
    },
    edit: {
      prompt: '編集',
      paste: 'やめる',
      drop: 'やめる',
      file: 'やめる',
      request: '送信しない',
    },
    close: '閉じる',
    reason: '理由',
    reasonCount: '{count} / {max} 文字（{min} 文字以上）',
    reasonTooShort: 'ほかの人にも分かるように、{min} 文字以上で入力してください。',
    reasonChoose: '理由を選択してください',
    reasonOwn: 'その他の理由を入力',
    reasonMissing: '先に理由を選択してください。',
    choose:
      '「置き換えて送信」を選ぶと、チェックした項目はプレースホルダーとして送信されます。あなたには元の内容が表示されます。',
    chooseNone: '置き換える項目を一つ以上選んでください。',
    replace: '置き換えて送信',
    feedback: { 'not-sensitive': '機密ではありません', exception: '例外を申請' },
    feedbackNoted: 'この内容は判定とともに管理者に表示されます。テキストは含まれません。',
    covered:
      'このページの何かがダイアログを覆っています。覆いがなくなると送信できるようになります。',
    keys: 'Esc で戻ります。',
    keysWithSend: 'Esc で戻り、Ctrl + Enter で送信します。',
  },
  banner: {
    region: 'Promptweir からのメッセージ',
    close: 'このメッセージを閉じる',
    replaced: counted({ other: '送信前に # 件を置き換えました' }),
    replacedDetail: '{kinds}。あなたには元の内容が表示されますが、{app} には見えません。',
    quiet: '再確認なしで {app} に送信しました',
    quietDetail: '少し前に同じ質問に回答済みです。',
    stopped: '{app} には何も送信されませんでした',
    answer: '{app} のこの回答に注意してください',
    filesLeftOut: counted({ other: '# 個のファイルは {app} に渡されませんでした' }),
    filesReplaced: counted({
      other: '{app} には、# 個のファイルのプレースホルダー付きコピーが渡されます',
    }),
    failure: 'Promptweir はこのテキストを確認できませんでした',
  },
  originals: {
    sees: 'AI サービスに見えるのは {placeholder} です',
  },
  failures,
};
