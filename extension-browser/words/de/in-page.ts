import type { InPageWords } from '../in-page.ts';
import { counted } from '../say.ts';
import { failures } from './failures.ts';

export const inPage: InPageWords = {
  language: 'de',
  product: 'Promptweir',
  dialog: {
    warn: {
      prompt: 'Prüfen Sie diesen Prompt, bevor er an {app} geht',
      paste: 'Prüfen Sie diesen Text, bevor Sie ihn in {app} einfügen',
      drop: 'Prüfen Sie diesen Text, bevor Sie ihn in {app} ablegen',
      file: 'Prüfen Sie diese Dateien, bevor {app} sie bekommt',
      request: 'Prüfen Sie, was diese Seite gleich an {app} sendet',
    },
    justify: {
      prompt: 'Nennen Sie einen Grund, bevor dieser Prompt an {app} geht',
      paste: 'Nennen Sie einen Grund, bevor Sie dies in {app} einfügen',
      drop: 'Nennen Sie einen Grund, bevor Sie dies in {app} ablegen',
      file: 'Nennen Sie einen Grund, bevor {app} diese Dateien bekommt',
      request: 'Nennen Sie einen Grund, bevor dies an {app} geht',
    },
    block: {
      prompt: 'Dieser Prompt wurde nicht an {app} gesendet',
      paste: 'Dieser Text wurde nicht in {app} eingefügt',
      drop: 'Dieser Text wurde nicht in {app} abgelegt',
      file: 'Dateien wurden nicht an {app} gegeben',
      request: 'Diese Seite wurde daran gehindert, an {app} zu senden',
    },
    found: 'Was gefunden wurde',
    foundCount: counted({ one: '# Fund', other: '# Funde' }),
    more: counted({ one: 'und # weiterer', other: 'und # weitere' }),
    nothingFound: 'Nichts im Text selbst: Die Regel betrifft, wohin er geht.',
    why: 'Warum',
    next: 'Was Sie tun können',
    warnNext: {
      prompt:
        'Gehen Sie mit „Bearbeiten“ zurück und ändern Sie den Prompt, oder senden Sie ihn, wie er ist.',
      paste: 'Lassen Sie den Text weg, oder fügen Sie ihn ein, wie er ist.',
      drop: 'Lassen Sie den Text weg, oder legen Sie ihn ab, wie er ist.',
      file: 'Lassen Sie die Dateien weg, oder hängen Sie sie an, wie sie sind.',
      request: 'Halten Sie die Seite auf, oder lassen Sie sie dies senden, wie es ist.',
    },
    justifyNext:
      'Sagen Sie, warum dies das Gerät verlassen darf. Ihr Grund wird aufgezeichnet, und Ihre Administratoren können ihn lesen.',
    blockNext: {
      prompt:
        'Ihr Text steht noch im Eingabefeld. Nehmen Sie heraus, was oben steht, und senden Sie ihn dann erneut.',
      paste: 'Nehmen Sie heraus, was oben steht, und fügen Sie den Text dann erneut ein.',
      drop: 'Nehmen Sie heraus, was oben steht, und legen Sie den Text dann erneut ab.',
      file: 'Nehmen Sie heraus, was oben steht, und hängen Sie die Dateien dann erneut an.',
      request: 'Nehmen Sie heraus, was oben steht, und versuchen Sie es dann erneut.',
    },
    alsoRedacted:
      'Weitere Funde in diesem Text werden vor dem Senden durch Platzhalter ersetzt. Sie sehen weiterhin die Originale.',
    accept: {
      prompt: 'Trotzdem senden',
      paste: 'Trotzdem einfügen',
      drop: 'Trotzdem ablegen',
      file: 'Trotzdem anhängen',
      request: 'Trotzdem senden',
    },
    acceptWithReason: {
      prompt: 'Mit diesem Grund senden',
      paste: 'Mit diesem Grund einfügen',
      drop: 'Mit diesem Grund ablegen',
      file: 'Mit diesem Grund anhängen',
      request: 'Mit diesem Grund senden',
    },
    edit: {
      prompt: 'Bearbeiten',
      paste: 'Weglassen',
      drop: 'Weglassen',
      file: 'Weglassen',
      request: 'Nicht senden',
    },
    close: 'Schließen',
    reason: 'Ihr Grund',
    reasonCount: '{count} von {max} Zeichen, mindestens {min}',
    reasonTooShort:
      'Schreiben Sie mindestens {min} Zeichen, damit andere es nachvollziehen können.',
    reasonChoose: 'Wählen Sie einen Grund',
    reasonOwn: 'Ein anderer Grund, in eigenen Worten',
    reasonMissing: 'Wählen Sie zuerst einen Grund.',
    choose:
      'Angekreuzte Funde gehen als Platzhalter, wenn Sie „Ersetzen und senden“ wählen. Sie sehen weiterhin die Originale.',
    chooseNone: 'Kreuzen Sie mindestens einen Fund an.',
    replace: 'Ersetzen und senden',
    feedback: {
      'not-sensitive': 'Das ist nicht vertraulich',
      exception: 'Um eine Ausnahme bitten',
    },
    feedbackNoted: 'Ihre Administratoren sehen dies bei der Entscheidung, ohne Ihren Text.',
    covered:
      'Etwas auf dieser Seite verdeckt diesen Dialog. Senden ist möglich, sobald es weg ist.',
    keys: 'Esc geht zurück.',
    keysWithSend: 'Esc geht zurück, Strg + Eingabe sendet.',
  },
  banner: {
    region: 'Meldungen von Promptweir',
    close: 'Diese Meldung schließen',
    replaced: counted({
      one: '# Fund wurde vor dem Senden ersetzt',
      other: '# Funde wurden vor dem Senden ersetzt',
    }),
    replacedDetail: '{kinds}. Sie sehen weiterhin die Originale, {app} sieht sie nicht.',
    quiet: 'Ohne erneute Frage an {app} gesendet',
    quietDetail: 'Sie haben dieselbe Frage vor Kurzem beantwortet.',
    stopped: 'Nichts wurde an {app} gesendet',
    answer: 'Vorsicht mit dieser Antwort von {app}',
    filesLeftOut: counted({
      one: '# Datei wurde nicht an {app} gegeben',
      other: '# Dateien wurden nicht an {app} gegeben',
    }),
    filesReplaced: counted({
      one: '{app} bekommt eine Kopie von # Datei mit Platzhaltern',
      other: '{app} bekommt Kopien von # Dateien mit Platzhaltern',
    }),
    failure: 'Promptweir konnte diesen Text nicht prüfen',
  },
  originals: {
    sees: 'Der KI-Dienst sieht {placeholder}',
  },
  failures,
};
