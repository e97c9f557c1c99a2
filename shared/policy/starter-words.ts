import type { Rule } from './policy.ts';

type Translations = NonNullable<Rule['translations']>;

/** What the rules of the starter policy say in the other languages, by the rule's id. */
export const STARTER_WORDS: Readonly<Record<string, Translations>> = {
  'block-credentials': {
    de: {
      title: 'Keine Zugangsdaten in Prompts',
      message:
        'Schlüssel und Passwörter dürfen keinem KI-Dienst gegeben werden. Entfernen Sie den Wert, und lassen Sie ihn ersetzen, falls er echt war.',
    },
    fr: {
      title: 'Pas d’identifiants secrets dans les prompts',
      message:
        'Les clés et les mots de passe ne doivent pas être donnés à un service d’IA. Retirez la valeur et, si elle était réelle, faites-la remplacer.',
    },
    es: {
      title: 'Sin credenciales en los prompts',
      message:
        'Las claves y contraseñas no se deben dar a un servicio de IA. Quite el valor y, si era real, haga que lo cambien.',
    },
    ja: {
      title: 'プロンプトに認証情報を入れないでください',
      message:
        'キーやパスワードを AI サービスに渡してはいけません。取り除いてください。本物であれば、変更を依頼してください。',
    },
  },
  'redact-personal-data': {
    de: {
      title: 'Personen- und Finanzdaten werden vor dem Senden ersetzt',
      message:
        'Personen- und Finanzdaten werden durch Platzhalter ersetzt. Sie sehen weiterhin die Originale, der KI-Dienst sieht sie nicht.',
    },
    fr: {
      title: 'Les données personnelles et financières sont remplacées avant l’envoi',
      message:
        'Les données personnelles et financières sont remplacées par des substituts. Vous voyez toujours les originaux, le service d’IA ne les voit pas.',
    },
    es: {
      title: 'Los datos personales y financieros se sustituyen antes del envío',
      message:
        'Los datos personales y financieros se sustituyen por marcadores. Usted sigue viendo los originales; el servicio de IA no los ve.',
    },
    ja: {
      title: '個人情報と金融情報は送信前に置き換えられます',
      message:
        '個人情報と金融情報はプレースホルダーに置き換えられます。あなたには元の内容が表示されますが、AI サービスには見えません。',
    },
  },
  'redact-about-a-person': {
    de: {
      title: 'Angaben über eine auffindbare Person werden vor dem Senden ersetzt',
      message:
        'Namen und Angaben zu einer Person werden durch Platzhalter ersetzt, weil der Text auch sagt, wie diese Person zu finden ist.',
    },
    fr: {
      title: 'Ce qui est dit d’une personne identifiable est remplacé avant l’envoi',
      message:
        'Les noms et les détails sur une personne sont remplacés par des substituts, car le texte dit aussi comment trouver cette personne.',
    },
    es: {
      title: 'Lo que se dice de una persona localizable se sustituye antes del envío',
      message:
        'Los nombres y detalles de una persona se sustituyen por marcadores, porque el texto también dice cómo encontrarla.',
    },
    ja: {
      title: '特定できる人物についての記述は送信前に置き換えられます',
      message:
        'その人物を見つける手がかりもテキストに含まれているため、氏名や詳細はプレースホルダーに置き換えられます。',
    },
  },
  'justify-confidential': {
    de: {
      title: 'Vertrauliche Dokumente brauchen einen Grund',
      message:
        'Dieser Text ist als vertraulich gekennzeichnet. Nennen Sie, warum er an diesen KI-Dienst gehen darf, oder lassen Sie ihn weg.',
    },
    fr: {
      title: 'Un motif est nécessaire pour les documents confidentiels',
      message:
        'Ce texte est marqué comme confidentiel. Dites pourquoi il peut aller à ce service d’IA, ou renoncez-y.',
    },
    es: {
      title: 'Los documentos confidenciales necesitan un motivo',
      message:
        'Este texto está marcado como confidencial. Diga por qué puede llegar a este servicio de IA, o prescinda de él.',
    },
    ja: {
      title: '機密文書には理由が必要です',
      message:
        'このテキストには機密の表示があります。この AI サービスに送信してよい理由を入力するか、送信をやめてください。',
    },
  },
  'justify-bulk': {
    de: {
      title: 'Datensätze vieler Personen brauchen einen Grund',
      message:
        'Dieser Text enthält Datensätze vieler Personen oder Kunden. Nennen Sie, warum sie an diesen KI-Dienst gehen dürfen, oder senden Sie weniger.',
    },
    fr: {
      title: 'Un motif est nécessaire pour les données de nombreuses personnes',
      message:
        'Ce texte contient les données de nombreuses personnes ou de nombreux clients. Dites pourquoi elles peuvent aller à ce service d’IA, ou envoyez-en moins.',
    },
    es: {
      title: 'Los registros de muchas personas necesitan un motivo',
      message:
        'Este texto contiene registros de muchas personas o clientes. Diga por qué pueden llegar a este servicio de IA, o envíe menos.',
    },
    ja: {
      title: '多数の人の記録には理由が必要です',
      message:
        'このテキストには多数の人または顧客の記録が含まれています。この AI サービスに送信してよい理由を入力するか、件数を減らしてください。',
    },
  },
  'warn-answers': {
    de: {
      title: 'Anweisungen und unsichtbarer Text in Antworten',
      message:
        'Diese Antwort enthält Anweisungen oder unsichtbaren Text, die jemand eingeschleust haben kann. Folgen Sie ihr nicht blind, und geben Sie sie nicht an andere Werkzeuge weiter.',
    },
    fr: {
      title: 'Des instructions et du texte invisible dans les réponses',
      message:
        'Cette réponse contient des instructions ou du texte invisible que quelqu’un a pu y glisser. Ne la suivez pas aveuglément et ne la transmettez pas à d’autres outils.',
    },
    es: {
      title: 'Instrucciones y texto invisible en las respuestas',
      message:
        'Esta respuesta contiene instrucciones o texto invisible que alguien puede haber introducido. No la siga a ciegas ni la pase a otras herramientas.',
    },
    ja: {
      title: '回答内の指示や見えないテキスト',
      message:
        'この回答には、誰かが紛れ込ませた可能性のある指示や見えないテキストが含まれています。そのまま従ったり、ほかのツールに渡したりしないでください。',
    },
  },
  'block-telling-images': {
    de: {
      title: 'Keine Bilder in Antworten, die Text zu anderen Seiten tragen',
      message:
        'Ein Bild in einer Antwort hätte beim Anzeigen Text zu einer anderen Seite getragen. Es wurde nicht geladen.',
    },
    fr: {
      title: 'Pas d’images dans les réponses qui emportent du texte vers d’autres sites',
      message:
        'Une image dans une réponse aurait emporté du texte vers un autre site dès son affichage. Elle n’a pas été chargée.',
    },
    es: {
      title: 'Sin imágenes en las respuestas que lleven texto a otros sitios',
      message:
        'Una imagen de una respuesta habría llevado texto a otro sitio al mostrarse. No se ha cargado.',
    },
    ja: {
      title: '回答内の画像でテキストをほかのサイトに送らせません',
      message:
        '回答内の画像が表示されると、テキストがほかのサイトに送られるところでした。画像は読み込まれていません。',
    },
  },
  'warn-injection': {
    de: {
      title: 'Anweisungen an das Modell in eingefügtem Text',
      message:
        'Dieser Text weist das KI-Modell an, seine Aufgabe zu missachten oder etwas woandershin zu senden. Prüfen Sie, woher er kommt.',
    },
    fr: {
      title: 'Des instructions pour le modèle dans un texte collé',
      message:
        'Ce texte demande au modèle d’IA d’ignorer sa tâche ou d’envoyer quelque chose ailleurs. Vérifiez d’où il vient.',
    },
    es: {
      title: 'Instrucciones para el modelo en un texto pegado',
      message:
        'Este texto pide al modelo de IA que ignore su tarea o que envíe algo a otro sitio. Compruebe de dónde procede.',
    },
    ja: {
      title: '貼り付けたテキストにモデルへの指示があります',
      message:
        'このテキストは、AI モデルに本来の作業を無視したり、何かを別の場所に送ったりするよう指示しています。出どころを確認してください。',
    },
  },
  'block-uninspected': {
    de: {
      title: 'Text, den niemand prüfen konnte, bleibt hier',
      message:
        'Ein Teil dieses Textes konnte nicht geprüft werden. Senden Sie ein kleineres oder einfacheres Stück.',
    },
    fr: {
      title: 'Un texte que personne n’a pu vérifier reste ici',
      message:
        'Une partie de ce texte n’a pas pu être vérifiée. Envoyez un passage plus court ou plus simple.',
    },
    es: {
      title: 'El texto que nadie ha podido revisar se queda aquí',
      message:
        'No se ha podido revisar una parte de este texto. Envíe un fragmento más pequeño o más sencillo.',
    },
    ja: {
      title: '確認できなかったテキストは送信されません',
      message:
        'このテキストの一部を確認できませんでした。より短い、または単純な内容を送信してください。',
    },
  },
};
