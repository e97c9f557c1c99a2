import type { ErrorCode } from '../../../shared/errors.ts';

/** What failed, by its code. */
export const failures: Record<ErrorCode, string> = {
  'background-silent': 'La extensión no ha respondido a tiempo en segundo plano.',
  'background-gone': 'La extensión se actualizó o se quitó mientras esta página estaba abierta.',
  'body-undecodable': 'El contenido de la petición no es un texto que se pueda revisar.',
  'body-too-large': 'El contenido de la petición es demasiado grande para revisarlo.',
  'body-unseen': 'El navegador no ha mostrado a la extensión el contenido de la petición.',
  'adapter-degraded':
    'La aplicación ha cambiado: con lo que se sabe de ella ya no se reconocen sus mensajes.',
  'adapter-unusable':
    'Parte de lo que la política dice de una aplicación no sirve en su página; el resto está en vigor.',
  'file-uninspectable': 'El archivo no es un texto que se pueda revisar.',
  'file-too-large': 'El archivo es demasiado grande para revisarlo.',
  'channel-closed': 'Está cerrada una salida de la página que nadie puede inspeccionar.',
  'editor-refused': 'El editor no ha aceptado el texto modificado.',
  'page-script-missing': 'El script en el mundo de la página no se ha iniciado.',
  'policy-malformed': 'La política recibida no es válida; sigue en vigor la última que sí lo era.',
  'policy-older': 'La política recibida es más antigua que la vigente.',
  'managed-config-malformed':
    'Lo que el administrador ha configurado para la extensión no es válido y se pasa por alto.',
  'collector-unreachable': 'No se puede acceder al colector.',
  'collector-refused': 'El colector ha rechazado la petición.',
  'enrolment-refused': 'El colector ha rechazado el código de inscripción.',
  'device-unknown': 'El colector no conoce este dispositivo; debe inscribirse de nuevo.',
  'event-invalid': 'El evento no se ajusta al esquema.',
  'request-invalid': 'La petición no se ajusta al protocolo.',
  'request-too-large': 'La petición es más grande de lo que acepta el colector.',
  'sign-in-required': 'Inicie sesión primero.',
  'sign-in-refused': 'El nombre de usuario o la contraseña no son correctos.',
  'rate-limited': 'Demasiadas peticiones.',
  'not-found': 'No hay nada en esta dirección.',
  internal: 'Ha fallado algo que no debía fallar; no se ha hecho lo que se pedía.',
};
