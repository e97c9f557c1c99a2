import type { ErrorCode } from '../../../shared/errors.ts';

/** What failed, by its code. */
export const failures: Record<ErrorCode, string> = {
  'background-silent': 'L’arrière-plan de l’extension n’a pas répondu à temps.',
  'background-gone':
    'L’extension a été mise à jour ou retirée pendant que cette page était ouverte.',
  'body-undecodable': 'Le contenu de la requête n’est pas un texte qui peut être vérifié.',
  'body-too-large': 'Le contenu de la requête est trop grand pour être vérifié.',
  'body-unseen': 'Le navigateur n’a pas montré le contenu de la requête à l’extension.',
  'adapter-degraded':
    'L’application a changé : ce que l’on sait d’elle ne suffit plus à reconnaître ses messages.',
  'adapter-unusable':
    'Une partie de ce que la règle d’usage dit d’une application ne peut pas servir sur sa page ; le reste est en vigueur.',
  'file-uninspectable': 'Le fichier n’est pas un texte qui peut être vérifié.',
  'file-too-large': 'Le fichier est trop grand pour être vérifié.',
  'channel-closed': 'Une sortie de la page dans laquelle personne ne peut regarder est fermée.',
  'editor-refused': 'L’éditeur n’a pas accepté le texte modifié.',
  'page-script-missing': 'Le script dans le monde de la page n’a pas démarré.',
  'policy-malformed':
    'La règle d’usage reçue n’est pas valide ; la dernière valide reste en vigueur.',
  'policy-older': 'La règle d’usage reçue est plus ancienne que celle en vigueur.',
  'managed-config-malformed':
    'Le réglage de l’extension par l’administrateur n’est pas valide ; il est ignoré.',
  'collector-unreachable': 'Le collecteur est injoignable.',
  'collector-refused': 'Le collecteur a refusé la requête.',
  'enrolment-refused': 'Le collecteur a refusé le jeton d’inscription.',
  'device-unknown': 'Le collecteur ne connaît pas cet appareil ; il doit être inscrit de nouveau.',
  'event-invalid': 'L’événement n’est pas conforme au schéma.',
  'request-invalid': 'La requête n’est pas conforme au protocole.',
  'request-too-large': 'La requête est plus grande que ce que le collecteur accepte.',
  'sign-in-required': 'Connectez-vous d’abord.',
  'sign-in-refused': 'Le nom d’utilisateur ou le mot de passe est incorrect.',
  'rate-limited': 'Trop de requêtes.',
  'not-found': 'Il n’y a rien à cette adresse.',
  internal:
    'Une opération qui ne devait pas échouer a échoué ; ce qui était demandé n’a pas été fait.',
};
