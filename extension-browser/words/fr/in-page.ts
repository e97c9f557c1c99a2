import type { InPageWords } from '../in-page.ts';
import { counted } from '../say.ts';
import { failures } from './failures.ts';

export const inPage: InPageWords = {
  language: 'fr',
  product: 'Promptweir',
  dialog: {
    warn: {
      prompt: 'Vérifiez ce prompt avant de l’envoyer à {app}',
      paste: 'Vérifiez ce texte avant de le coller dans {app}',
      drop: 'Vérifiez ce texte avant de le déposer dans {app}',
      file: 'Vérifiez ces fichiers avant que {app} ne les reçoive',
      request: 'Vérifiez ce que cette page va envoyer à {app}',
    },
    justify: {
      prompt: 'Donnez un motif avant d’envoyer ce prompt à {app}',
      paste: 'Donnez un motif avant de coller ce texte dans {app}',
      drop: 'Donnez un motif avant de déposer ce texte dans {app}',
      file: 'Donnez un motif avant que {app} ne reçoive ces fichiers',
      request: 'Donnez un motif avant cet envoi à {app}',
    },
    block: {
      prompt: 'Ce prompt n’a pas été envoyé à {app}',
      paste: 'Ce texte n’a pas été collé dans {app}',
      drop: 'Ce texte n’a pas été déposé dans {app}',
      file: 'Des fichiers n’ont pas été transmis à {app}',
      request: 'L’envoi de cette page à {app} a été empêché',
    },
    found: 'Ce qui a été trouvé',
    foundCount: counted({ one: '# élément', other: '# éléments' }),
    more: counted({ one: 'et # autre', other: 'et # autres' }),
    nothingFound: 'Rien dans le texte lui-même. La règle porte sur sa destination.',
    why: 'Pourquoi',
    next: 'Ce que vous pouvez faire',
    warnNext: {
      prompt:
        'Choisissez Modifier pour revenir en arrière et changer votre prompt, ou envoyez-le tel quel.',
      paste: 'Renoncez à ce texte, ou collez-le tel quel.',
      drop: 'Renoncez à ce texte, ou insérez-le tel quel.',
      file: 'Renoncez à ces fichiers, ou joignez-les tels quels.',
      request: 'Arrêtez la page, ou laissez-la envoyer ceci tel quel.',
    },
    justifyNext:
      'Dites pourquoi ce texte peut sortir. Votre motif est enregistré et vos administrateurs peuvent le lire.',
    blockNext: {
      prompt:
        'Votre texte est toujours dans l’éditeur. Retirez-en ce qui est indiqué ci-dessus, puis envoyez-le de nouveau.',
      paste: 'Retirez ce qui est indiqué ci-dessus, puis collez de nouveau.',
      drop: 'Retirez ce qui est indiqué ci-dessus, puis déposez de nouveau.',
      file: 'Retirez ce qui est indiqué ci-dessus, puis joignez de nouveau les fichiers.',
      request: 'Retirez ce qui est indiqué ci-dessus, puis réessayez.',
    },
    alsoRedacted:
      'D’autres éléments de ce texte sont remplacés par des substituts avant l’envoi. Vous voyez toujours les originaux.',
    accept: {
      prompt: 'Envoyer quand même',
      paste: 'Coller quand même',
      drop: 'Insérer quand même',
      file: 'Joindre quand même',
      request: 'Envoyer quand même',
    },
    acceptWithReason: {
      prompt: 'Envoyer avec ce motif',
      paste: 'Coller avec ce motif',
      drop: 'Insérer avec ce motif',
      file: 'Joindre avec ce motif',
      request: 'Envoyer avec ce motif',
    },
    edit: {
      prompt: 'Modifier',
      paste: 'Ne pas insérer',
      drop: 'Ne pas insérer',
      file: 'Ne pas joindre',
      request: 'Ne pas envoyer',
    },
    close: 'Fermer',
    reason: 'Votre motif',
    reasonCount: '{count} caractères sur {max}, au moins {min}',
    reasonTooShort: 'Écrivez au moins {min} caractères, pour que les autres puissent comprendre.',
    reasonChoose: 'Choisissez un motif',
    reasonOwn: 'Un autre motif, avec vos mots',
    reasonMissing: 'Choisissez d’abord un motif.',
    choose:
      'Les éléments cochés partent sous forme de substituts si vous choisissez « Remplacer et envoyer ». Vous voyez toujours les originaux.',
    chooseNone: 'Cochez au moins un élément à remplacer.',
    replace: 'Remplacer et envoyer',
    feedback: { 'not-sensitive': 'Ce n’est pas sensible', exception: 'Demander une exception' },
    feedbackNoted: 'Vos administrateurs verront ceci avec la décision, sans votre texte.',
    covered:
      'Un élément de la page recouvre cette boîte de dialogue. L’envoi sera possible quand il aura disparu.',
    keys: 'Échap revient en arrière.',
    keysWithSend: 'Échap revient en arrière, Ctrl + Entrée envoie.',
  },
  banner: {
    region: 'Messages de Promptweir',
    close: 'Fermer ce message',
    replaced: counted({
      one: '# élément a été remplacé avant l’envoi',
      other: '# éléments ont été remplacés avant l’envoi',
    }),
    replacedDetail: '{kinds}. Vous voyez toujours les originaux, {app} ne les voit pas.',
    quiet: 'Envoyé à {app} sans nouvelle question',
    quietDetail: 'Vous avez répondu à la même question il y a peu.',
    stopped: 'Rien n’a été envoyé à {app}',
    answer: 'Prudence avec cette réponse de {app}',
    filesLeftOut: counted({
      one: '# fichier n’a pas été transmis à {app}',
      other: '# fichiers n’ont pas été transmis à {app}',
    }),
    filesReplaced: counted({
      one: '{app} reçoit une copie de # fichier avec des substituts',
      other: '{app} reçoit des copies de # fichiers avec des substituts',
    }),
    failure: 'Promptweir n’a pas pu vérifier ce texte',
  },
  originals: {
    sees: 'Le service d’IA voit {placeholder}',
  },
  failures,
};
