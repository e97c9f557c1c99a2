import type { OwnPagesWords } from '../own-pages.ts';
import { counted } from '../say.ts';
import { failures } from './failures.ts';

export const ownPages: OwnPagesWords = {
  language: 'de',
  fixed: {
    optionsTitle: 'Promptweir auf diesem Gerät',
    popupTitle: 'Promptweir',
    policy: 'Richtlinie',
    decisions: 'Letzte Entscheidungen',
    noDecisions:
      'Noch wurde nichts geprüft. Entscheidungen erscheinen hier, sobald Sie einen KI-Dienst verwenden.',
    welcome: 'Willkommen bei Promptweir',
    welcomeChecks:
      'Es prüft auf diesem Gerät, was Sie KI-Diensten geben, bevor es das Gerät verlässt. Ihr Text wird dafür an niemanden gesendet.',
    welcomeAsks:
      'Es ersetzt personenbezogene Daten durch Platzhalter, fragt Sie oder hält einen Text auf, wie es die Regeln Ihrer Organisation sagen. Es nennt Ihnen, was gefunden wurde und warum.',
    welcomeReports:
      'Ihre Administratoren sehen, dass etwas gefunden und entschieden wurde, nie Ihren Text. Alles, was gemeldet wird, können Sie unter „Einzelheiten“ lesen.',
    welcomeDone: 'Verstanden',
    replaced: 'Was aus dieser Unterhaltung als Platzhalter ging',
    nothingReplaced: 'In dieser Unterhaltung wurde bisher nichts ersetzt.',
    details: 'Einzelheiten',
    enrolment: 'Anmeldung',
    collector: 'Adresse des Collectors',
    token: 'Einmal-Token',
    deviceName: 'Gerätename',
    deviceHint: 'Ihre Administratoren sehen diesen Namen neben dem, was gemeldet wird.',
    enrol: 'Dieses Gerät anmelden',
    noRules: 'Diese Richtlinie hat keine Regeln.',
    recorded: 'Was aufgezeichnet wurde',
    recordedHint:
      'Die neuesten Ereignisse dieses Geräts, genau so, wie sie gemeldet werden. Ihre Prompts sind nie dabei.',
    eventTable: 'Tabelle der Ereignisse',
    time: 'Zeit',
    found: 'Gefunden',
    where: 'Wo',
    outcome: 'Ergebnis',
    rules: 'Regeln',
    allFields: 'Alle Felder',
    noEvents: 'Noch wurde nichts aufgezeichnet.',
    state: 'Zustand',
    reportNow: 'Jetzt melden',
  },
  actions: {
    allow: {
      chip: 'Erlaubt',
      sentence: 'Der Text darf gehen.',
      would: 'dürfte der Text gehen',
    },
    log: {
      chip: 'Zeichnet auf',
      sentence: 'Der Text darf gehen; dass er ging, wird aufgezeichnet.',
      would: 'würde es aufgezeichnet',
    },
    redact: {
      chip: 'Ersetzt',
      sentence: 'Was gefunden wird, wird durch Platzhalter ersetzt, bevor der Text geht.',
      would: 'würde durch Platzhalter ersetzt, was gefunden wird',
    },
    warn: {
      chip: 'Warnt',
      sentence: 'Sie werden gewarnt und entscheiden, ob der Text geht.',
      would: 'würden Sie gewarnt',
    },
    justify: {
      chip: 'Fragt nach einem Grund',
      sentence: 'Der Text darf gehen, nachdem Sie einen Grund genannt haben.',
      would: 'würden Sie nach einem Grund gefragt',
    },
    block: {
      chip: 'Hält auf',
      sentence: 'Der Text geht nicht.',
      would: 'würde der Text aufgehalten',
    },
  },
  outcomes: {
    sent: 'Gesendet',
    redacted: 'Mit Platzhaltern gesendet',
    overridden: 'Auf Ihre Entscheidung gesendet',
    stopped: 'Nicht gesendet',
    released: 'Freigegeben, Versand nicht gesehen',
    undecided: 'Nicht beantwortet',
  },
  channels: {
    typed: 'getippt',
    paste: 'eingefügt',
    drop: 'abgelegt',
    fetch: 'als Prompt',
    xhr: 'als Prompt',
    beacon: 'im Hintergrund',
    websocket: 'als Prompt',
    webrtc: 'über eine direkte Verbindung',
    webtransport: 'über eine direkte Verbindung',
    worker: 'aus einem Worker',
    form: 'in einem Formular',
    url: 'in einer Adresse',
    command: 'auf der Befehlszeile',
  },
  events: {
    prompt: 'Text für einen KI-Dienst',
    policy: 'Die Richtlinie auf diesem Gerät hat sich geändert',
    health: 'Ein Teil hat seinen Zustand gemeldet',
    dropped: 'Ereignisse gingen verloren',
  },
  failures,
  event: {
    nothingFound: 'Nichts gefunden',
    thisBrowser: 'Dieser Browser',
    byThePage: '{app}, von der Seite selbst',
    by: '{app}, {channel}',
  },
  policy: {
    builtIn: ', Version {version}, mit Promptweir geliefert',
    collector: ', Version {version}, von Ihrem Collector',
    unknown: 'Tut etwas, das diese Version nicht kennt: {action}.',
    monitor: 'Beobachtet nur. Wäre sie in Kraft, {would}.',
    off: 'Ausgeschaltet. Wäre sie in Kraft, {would}.',
    monitorChip: 'Beobachtet',
    offChip: 'Aus',
  },
  enrolment: {
    none: 'Dieses Gerät ist nicht angemeldet. Ihr Administrator gibt Ihnen die Adresse des Collectors und einen Token, der einmal gilt.',
    managed:
      'Bei {collector} als {device} angemeldet. Ihr Administrator hat das eingestellt; hier lässt es sich nicht ändern.',
    own: 'Bei {collector} als {device} angemeldet. Melden Sie das Gerät nur erneut an, wenn Ihr Administrator Sie darum bittet.',
    done: 'Dieses Gerät ist angemeldet.',
  },
  health: {
    version: 'Version',
    canStop: 'Kann Anfragen aufhalten',
    yes: 'Ja',
    no: 'Nein, der Browser erlaubt es nicht',
    reported: 'Gemeldet',
    lastReport: 'Letzte Meldung',
    never: 'Nie',
    lastFailure: 'Letzter Fehler',
    lost: 'Verlorene Ereignisse',
    none: 'Keine',
    watches: 'Beobachtet',
    notEnrolled: 'Nichts wird gemeldet: nicht angemeldet.',
    allReported: 'Alles ist gemeldet.',
    waiting: counted({
      one: '# Ereignis wartet darauf, gemeldet zu werden.',
      other: '# Ereignisse warten darauf, gemeldet zu werden.',
    }),
    reportedNow: 'Gemeldet.',
  },
  protection: {
    notEnrolled: 'Durch eingebaute Regeln geschützt, nicht angemeldet',
    notEnrolledWhy:
      'Dieser Browser folgt den Regeln, die mit Promptweir kommen. Niemandem wird etwas gemeldet, bis er angemeldet ist.',
    limited: 'Eingeschränkter Schutz',
    protected: 'Geschützt',
    protectedWhy: 'Was Sie KI-Diensten geben, wird geprüft, bevor es dieses Gerät verlässt.',
    noBackstop:
      'Der Browser lässt Promptweir keine Anfragen aufhalten; eine Seite könnte also Text auf Wegen senden, die nicht geprüft werden. Ihr Administrator kann das ändern, indem er die Erweiterung per Richtlinie installiert.',
    policyRefused:
      'Eine neue Richtlinie kam an und war nicht zu gebrauchen: {reason} Die vorige bleibt in Kraft.',
    notReported: 'Die letzte Meldung hat den Collector nicht erreicht: {failure}',
    lost: counted({
      one: '# Ereignis ging verloren und konnte nicht gemeldet werden.',
      other: '# Ereignisse gingen verloren und konnten nicht gemeldet werden.',
    }),
  },
  silentPage: 'Promptweir antwortet nicht. Laden Sie diese Seite neu.',
  silentPopup: 'Promptweir antwortet nicht. Schließen Sie dieses Fenster und öffnen Sie es wieder.',
};
