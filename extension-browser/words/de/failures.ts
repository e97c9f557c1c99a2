import type { ErrorCode } from '../../../shared/errors.ts';

/** What failed, by its code. */
export const failures: Record<ErrorCode, string> = {
  'background-silent': 'Der Hintergrund der Erweiterung hat nicht rechtzeitig geantwortet.',
  'background-gone':
    'Die Erweiterung wurde aktualisiert oder entfernt, während diese Seite offen war.',
  'body-undecodable': 'Der Inhalt der Anfrage ist kein Text, der geprüft werden kann.',
  'body-too-large': 'Der Inhalt der Anfrage ist größer, als geprüft werden kann.',
  'body-unseen': 'Der Browser hat der Erweiterung den Inhalt der Anfrage nicht gezeigt.',
  'adapter-degraded':
    'Die App hat sich geändert: Ihre Eingaben werden an dem, was von ihr bekannt ist, nicht mehr erkannt.',
  'adapter-unusable':
    'Ein Teil dessen, was die Richtlinie über eine App sagt, ist auf ihrer Seite nicht brauchbar; der Rest gilt.',
  'file-uninspectable': 'Die Datei ist kein Text, der geprüft werden kann.',
  'file-too-large': 'Die Datei ist größer, als geprüft werden kann.',
  'channel-closed': 'Ein Weg aus der Seite, in den niemand hineinsehen kann, ist geschlossen.',
  'editor-refused': 'Das Eingabefeld hat den geänderten Text nicht übernommen.',
  'page-script-missing': 'Das Skript in der Welt der Seite ist nicht angelaufen.',
  'policy-malformed':
    'Die eingetroffene Richtlinie ist ungültig; die letzte gültige bleibt in Kraft.',
  'policy-older': 'Die eingetroffene Richtlinie ist älter als die geltende.',
  'managed-config-malformed':
    'Was der Administrator für die Erweiterung eingestellt hat, ist ungültig und wird übergangen.',
  'collector-unreachable': 'Der Collector ist nicht erreichbar.',
  'collector-refused': 'Der Collector hat die Anfrage abgelehnt.',
  'enrolment-refused': 'Der Collector hat den Token für die Anmeldung abgelehnt.',
  'device-unknown': 'Der Collector kennt dieses Gerät nicht; es muss neu angemeldet werden.',
  'event-invalid': 'Das Ereignis passt nicht zum Schema.',
  'request-invalid': 'Die Anfrage passt nicht zum Protokoll.',
  'request-too-large': 'Die Anfrage ist größer, als der Collector annimmt.',
  'sign-in-required': 'Melden Sie sich zuerst an.',
  'sign-in-refused': 'Der Benutzername oder das Passwort ist falsch.',
  'rate-limited': 'Zu viele Anfragen.',
  'not-found': 'Unter dieser Adresse gibt es nichts.',
  internal:
    'Etwas ist fehlgeschlagen, das nicht fehlschlagen sollte; was verlangt war, wurde nicht getan.',
};
