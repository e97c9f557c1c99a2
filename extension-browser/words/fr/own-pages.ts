import type { OwnPagesWords } from '../own-pages.ts';
import { counted } from '../say.ts';
import { failures } from './failures.ts';

export const ownPages: OwnPagesWords = {
  language: 'fr',
  fixed: {
    optionsTitle: 'Promptweir sur cet appareil',
    popupTitle: 'Promptweir',
    policy: 'Règles d’usage',
    decisions: 'Dernières décisions',
    noDecisions:
      'Rien n’a encore été vérifié. Les décisions apparaissent ici quand vous utilisez un service d’IA.',
    welcome: 'Bienvenue dans Promptweir',
    welcomeChecks:
      'Il vérifie sur cet appareil ce que vous donnez aux services d’IA, avant que cela ne parte. Votre texte n’est envoyé à personne pour cela.',
    welcomeAsks:
      'Il peut remplacer des données personnelles par des substituts, vous poser une question ou arrêter un texte, selon les règles de votre organisation. Il vous dit ce qu’il a trouvé et pourquoi.',
    welcomeReports:
      'Vos administrateurs voient que quelque chose a été trouvé et décidé, jamais votre texte. Tout ce qui est transmis se lit sous Détails.',
    welcomeDone: 'J’ai compris',
    replaced: 'Ce qui est parti de cette conversation sous forme de substituts',
    nothingReplaced: 'Rien n’a été remplacé dans cette conversation jusqu’ici.',
    details: 'Détails',
    enrolment: 'Inscription',
    collector: 'Adresse du collecteur',
    token: 'Jeton à usage unique',
    deviceName: 'Nom de l’appareil',
    deviceHint: 'Vos administrateurs voient ce nom à côté de ce qui est transmis.',
    enrol: 'Inscrire cet appareil',
    noRules: 'Il n’y a aucune règle.',
    recorded: 'Ce qui a été enregistré',
    recordedHint:
      'Les derniers événements de cet appareil, exactement tels qu’ils sont transmis. Vos prompts n’en font jamais partie.',
    eventTable: 'Tableau des événements',
    time: 'Heure',
    found: 'Trouvé',
    where: 'Où',
    outcome: 'Résultat',
    rules: 'Règles',
    allFields: 'Tous les champs',
    noEvents: 'Rien n’a encore été enregistré.',
    state: 'État',
    reportNow: 'Transmettre maintenant',
  },
  actions: {
    allow: {
      chip: 'Autorise',
      sentence: 'Le texte peut partir.',
      would: 'le texte pourrait partir',
    },
    log: {
      chip: 'Enregistre',
      sentence: 'Le texte peut partir ; son départ est enregistré.',
      would: 'ce départ serait enregistré',
    },
    redact: {
      chip: 'Remplace',
      sentence: 'Ce qui est trouvé est remplacé par des substituts avant le départ du texte.',
      would: 'ce qui est trouvé serait remplacé par des substituts',
    },
    warn: {
      chip: 'Avertit',
      sentence: 'Vous êtes averti et décidez si le texte part.',
      would: 'vous seriez averti',
    },
    justify: {
      chip: 'Demande un motif',
      sentence: 'Le texte peut partir une fois que vous avez donné un motif.',
      would: 'un motif vous serait demandé',
    },
    block: {
      chip: 'Arrête',
      sentence: 'Le texte ne part pas.',
      would: 'le texte serait arrêté',
    },
  },
  outcomes: {
    sent: 'Envoyé',
    redacted: 'Envoyé avec des substituts',
    overridden: 'Envoyé par votre choix',
    stopped: 'Non envoyé',
    released: 'Libéré, départ non constaté',
    undecided: 'Sans réponse',
  },
  channels: {
    typed: 'saisi',
    paste: 'collé',
    drop: 'déposé',
    fetch: 'comme prompt',
    xhr: 'comme prompt',
    beacon: 'en arrière-plan',
    websocket: 'comme prompt',
    webrtc: 'par une connexion directe',
    webtransport: 'par une connexion directe',
    worker: 'depuis un worker',
    form: 'dans un formulaire',
    url: 'dans une adresse',
    command: 'en ligne de commande',
  },
  events: {
    prompt: 'Texte pour un service d’IA',
    policy: 'Les règles d’usage de cet appareil ont changé',
    health: 'Un composant a indiqué son état',
    dropped: 'Des événements ont été perdus',
  },
  failures,
  event: {
    nothingFound: 'Rien trouvé',
    thisBrowser: 'Ce navigateur',
    byThePage: '{app}, par la page elle-même',
    by: '{app}, {channel}',
  },
  policy: {
    builtIn: ', version {version}, fournie avec Promptweir',
    collector: ', version {version}, de votre collecteur',
    unknown: 'A un effet que cette version ne connaît pas : {action}.',
    monitor: 'Observe seulement. Si elle était en vigueur, {would}.',
    off: 'Désactivée. Si elle était en vigueur, {would}.',
    monitorChip: 'Observe',
    offChip: 'Désactivée',
  },
  enrolment: {
    none: 'Cet appareil n’est pas inscrit. Votre administrateur vous donne l’adresse du collecteur et un jeton valable une seule fois.',
    managed:
      'Inscrit auprès de {collector} sous le nom {device}. C’est un réglage de votre administrateur ; il ne peut pas être changé ici.',
    own: 'Inscrit auprès de {collector} sous le nom {device}. Ne l’inscrivez de nouveau que si votre administrateur vous le demande.',
    done: 'Cet appareil est inscrit.',
  },
  health: {
    version: 'Version',
    canStop: 'Peut arrêter des requêtes',
    yes: 'Oui',
    no: 'Non, le navigateur ne le permet pas',
    reported: 'Transmis',
    lastReport: 'Dernière transmission',
    never: 'Jamais',
    lastFailure: 'Dernier échec',
    lost: 'Événements perdus',
    none: 'Aucun',
    watches: 'Surveille',
    notEnrolled: 'Rien n’est transmis, faute d’inscription.',
    allReported: 'Tout est transmis.',
    waiting: counted({
      one: '# événement attend d’être transmis.',
      other: '# événements attendent d’être transmis.',
    }),
    reportedNow: 'Transmis.',
  },
  protection: {
    notEnrolled: 'Protégé par les règles intégrées, non inscrit',
    notEnrolledWhy:
      'Ce navigateur suit les règles fournies avec Promptweir. Rien n’est transmis à personne tant qu’il n’est pas inscrit.',
    limited: 'Protection limitée',
    protected: 'Protégé',
    protectedWhy: 'Ce que vous donnez aux services d’IA est vérifié avant de quitter cet appareil.',
    noBackstop:
      'Le navigateur ne laisse pas Promptweir arrêter des requêtes ; une page pourrait donc envoyer du texte par des voies non vérifiées. Votre administrateur peut y remédier en installant l’extension par stratégie.',
    policyRefused:
      'De nouvelles règles d’usage sont arrivées et n’ont pas pu servir : {reason} Les précédentes restent en vigueur.',
    notReported: 'La dernière transmission n’a pas atteint le collecteur : {failure}',
    lost: counted({
      one: '# événement a été perdu et n’a pas pu être transmis.',
      other: '# événements ont été perdus et n’ont pas pu être transmis.',
    }),
  },
  silentPage: 'Promptweir ne répond pas. Rechargez cette page.',
  silentPopup: 'Promptweir ne répond pas. Fermez cette fenêtre et rouvrez-la.',
};
