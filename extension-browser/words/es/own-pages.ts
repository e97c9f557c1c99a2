import type { OwnPagesWords } from '../own-pages.ts';
import { counted } from '../say.ts';
import { failures } from './failures.ts';

export const ownPages: OwnPagesWords = {
  language: 'es',
  fixed: {
    optionsTitle: 'Promptweir en este dispositivo',
    popupTitle: 'Promptweir',
    policy: 'Política',
    decisions: 'Últimas decisiones',
    noDecisions:
      'Todavía no se ha revisado nada. Las decisiones aparecen aquí cuando usa un servicio de IA.',
    welcome: 'Le damos la bienvenida a Promptweir',
    welcomeChecks:
      'Revisa en este dispositivo lo que da a los servicios de IA, antes de que salga. Para ello no se envía su texto a nadie.',
    welcomeAsks:
      'Puede sustituir datos personales por marcadores, preguntarle o detener un texto, según las reglas de su organización. Le dice qué ha encontrado y por qué.',
    welcomeReports:
      'Sus administradores ven que se encontró y decidió algo, nunca su texto. Puede leer todo lo que se notifica en Detalles.',
    welcomeDone: 'Entendido',
    replaced: 'Qué salió de esta conversación como marcador',
    nothingReplaced: 'Hasta ahora no se ha sustituido nada en esta conversación.',
    details: 'Detalles',
    enrolment: 'Inscripción',
    collector: 'Dirección del colector',
    token: 'Código de un solo uso',
    deviceName: 'Nombre del dispositivo',
    deviceHint: 'Sus administradores ven este nombre junto a lo que se notifica.',
    enrol: 'Inscribir este dispositivo',
    noRules: 'Esta política no tiene reglas.',
    recorded: 'Qué se ha registrado',
    recordedHint:
      'Los eventos más recientes de este dispositivo, exactamente como se notifican. Sus prompts nunca forman parte de ellos.',
    eventTable: 'Tabla de eventos',
    time: 'Hora',
    found: 'Encontrado',
    where: 'Dónde',
    outcome: 'Resultado',
    rules: 'Reglas',
    allFields: 'Todos los campos',
    noEvents: 'Todavía no se ha registrado nada.',
    state: 'Estado',
    reportNow: 'Notificar ahora',
  },
  actions: {
    allow: {
      chip: 'Permite',
      sentence: 'El texto puede salir.',
      would: 'el texto podría salir',
    },
    log: {
      chip: 'Registra',
      sentence: 'El texto puede salir; queda registrado que salió.',
      would: 'quedaría registrado',
    },
    redact: {
      chip: 'Sustituye',
      sentence: 'Lo que se encuentra se sustituye por marcadores antes de que salga el texto.',
      would: 'lo que se encuentra se sustituiría por marcadores',
    },
    warn: {
      chip: 'Avisa',
      sentence: 'Recibe un aviso y decide si el texto sale.',
      would: 'recibiría un aviso',
    },
    justify: {
      chip: 'Pide un motivo',
      sentence: 'El texto puede salir después de que indique un motivo.',
      would: 'se le pediría un motivo',
    },
    block: {
      chip: 'Detiene',
      sentence: 'El texto no sale.',
      would: 'el texto se detendría',
    },
  },
  outcomes: {
    sent: 'Enviado',
    redacted: 'Enviado con marcadores',
    overridden: 'Enviado por decisión suya',
    stopped: 'No enviado',
    released: 'Autorizado, no se vio salir',
    undecided: 'Sin respuesta',
  },
  channels: {
    typed: 'escrito',
    paste: 'pegado',
    drop: 'soltado',
    fetch: 'como prompt',
    xhr: 'como prompt',
    beacon: 'en segundo plano',
    websocket: 'como prompt',
    webrtc: 'por una conexión directa',
    webtransport: 'por una conexión directa',
    worker: 'desde un worker',
    form: 'en un formulario',
    url: 'en una dirección',
    command: 'en la línea de órdenes',
  },
  events: {
    prompt: 'Texto para un servicio de IA',
    policy: 'Ha cambiado la política de este dispositivo',
    health: 'Una parte ha informado de su estado',
    dropped: 'Se han perdido eventos',
  },
  failures,
  event: {
    nothingFound: 'No se encontró nada',
    thisBrowser: 'Este navegador',
    byThePage: '{app}, por la propia página',
    by: '{app}, {channel}',
  },
  policy: {
    builtIn: ', versión {version}, incluida en Promptweir',
    collector: ', versión {version}, de su colector',
    unknown: 'Hace algo que esta versión no conoce: {action}.',
    monitor: 'Solo observa. Si estuviera en vigor, {would}.',
    off: 'Desactivada. Si estuviera en vigor, {would}.',
    monitorChip: 'Observa',
    offChip: 'Desactivada',
  },
  enrolment: {
    none: 'Este dispositivo no está inscrito. Su administrador le da la dirección del colector y un código que vale una sola vez.',
    managed:
      'Inscrito en {collector} como {device}. Lo ha configurado su administrador; aquí no se puede cambiar.',
    own: 'Inscrito en {collector} como {device}. Vuelva a inscribirlo solo si su administrador se lo pide.',
    done: 'Este dispositivo está inscrito.',
  },
  health: {
    version: 'Versión',
    canStop: 'Puede detener peticiones',
    yes: 'Sí',
    no: 'No, el navegador no lo permite',
    reported: 'Notificado',
    lastReport: 'Última notificación',
    never: 'Nunca',
    lastFailure: 'Último fallo',
    lost: 'Eventos perdidos',
    none: 'Ninguno',
    watches: 'Vigila',
    notEnrolled: 'No se notifica nada: no está inscrito.',
    allReported: 'Todo está notificado.',
    waiting: counted({
      one: '# evento espera a ser notificado.',
      other: '# eventos esperan a ser notificados.',
    }),
    reportedNow: 'Notificado.',
  },
  protection: {
    notEnrolled: 'Protegido por reglas incluidas, sin inscribir',
    notEnrolledWhy:
      'Este navegador sigue las reglas que vienen con Promptweir. No se notifica nada a nadie hasta que se inscriba.',
    limited: 'Protección limitada',
    protected: 'Protegido',
    protectedWhy: 'Lo que da a los servicios de IA se revisa antes de salir de este dispositivo.',
    noBackstop:
      'El navegador no deja que Promptweir detenga peticiones, así que una página podría enviar texto por vías que no se revisan. Su administrador puede cambiarlo instalando la extensión por política.',
    policyRefused:
      'Llegó una política nueva y no se pudo usar: {reason} La anterior sigue en vigor.',
    notReported: 'La última notificación no llegó al colector: {failure}',
    lost: counted({
      one: '# evento se perdió y no se pudo notificar.',
      other: '# eventos se perdieron y no se pudieron notificar.',
    }),
  },
  silentPage: 'Promptweir no responde. Vuelva a cargar esta página.',
  silentPopup: 'Promptweir no responde. Cierre esta ventana y ábrala de nuevo.',
};
