import type { InPageWords } from '../in-page.ts';
import { counted } from '../say.ts';
import { failures } from './failures.ts';

export const inPage: InPageWords = {
  language: 'es',
  product: 'Promptweir',
  dialog: {
    warn: {
      prompt: 'Revise este prompt antes de que llegue a {app}',
      paste: 'Revise este texto antes de pegarlo en {app}',
      drop: 'Revise este texto antes de soltarlo en {app}',
      file: 'Revise estos archivos antes de que {app} los reciba',
      request: 'Revise lo que esta página va a enviar a {app}',
    },
    justify: {
      prompt: 'Indique un motivo antes de que este prompt llegue a {app}',
      paste: 'Indique un motivo antes de pegar esto en {app}',
      drop: 'Indique un motivo antes de soltar esto en {app}',
      file: 'Indique un motivo antes de que {app} reciba estos archivos',
      request: 'Indique un motivo antes de que esto llegue a {app}',
    },
    block: {
      prompt: 'Este prompt no se ha enviado a {app}',
      paste: 'Este texto no se ha pegado en {app}',
      drop: 'Este texto no se ha soltado en {app}',
      file: 'No se han entregado archivos a {app}',
      request: 'Se ha impedido que esta página envíe datos a {app}',
    },
    found: 'Qué se ha encontrado',
    foundCount: counted({ one: '# elemento', other: '# elementos' }),
    more: counted({ other: 'y # más' }),
    nothingFound: 'Nada en el propio texto: la regla trata de adónde va.',
    why: 'Por qué',
    next: 'Qué puede hacer',
    warnNext: {
      prompt: 'Elija Editar para volver y cambiar su prompt, o envíelo tal como está.',
      paste: 'Prescinda de este texto, o péguelo tal como está.',
      drop: 'Prescinda de este texto, o insértelo tal como está.',
      file: 'Prescinda de los archivos, o adjúntelos tal como están.',
      request: 'Detenga la página, o deje que envíe esto tal como está.',
    },
    justifyNext:
      'Diga por qué puede salir este texto. Su motivo queda registrado y sus administradores pueden leerlo.',
    blockNext: {
      prompt: 'Su texto sigue en el editor. Quite lo que se indica arriba y vuelva a enviarlo.',
      paste: 'Quite lo que se indica arriba y vuelva a pegarlo.',
      drop: 'Quite lo que se indica arriba y vuelva a soltarlo.',
      file: 'Quite lo que se indica arriba y vuelva a adjuntar los archivos.',
      request: 'Quite lo que se indica arriba y vuelva a intentarlo.',
    },
    alsoRedacted:
      'Otros elementos de este texto se sustituyen por marcadores antes del envío. Usted sigue viendo los originales.',
    accept: {
      prompt: 'Enviar de todos modos',
      paste: 'Pegar de todos modos',
      drop: 'Insertar de todos modos',
      file: 'Adjuntar de todos modos',
      request: 'Enviar de todos modos',
    },
    acceptWithReason: {
      prompt: 'Enviar con este motivo',
      paste: 'Pegar con este motivo',
      drop: 'Insertar con este motivo',
      file: 'Adjuntar con este motivo',
      request: 'Enviar con este motivo',
    },
    edit: {
      prompt: 'Editar',
      paste: 'No insertarlo',
      drop: 'No insertarlo',
      file: 'No adjuntarlos',
      request: 'No enviar',
    },
    close: 'Cerrar',
    reason: 'Su motivo',
    reasonCount: '{count} de {max} caracteres, al menos {min}',
    reasonTooShort: 'Escriba al menos {min} caracteres, para que los demás puedan entenderlo.',
    reasonChoose: 'Elija un motivo',
    reasonOwn: 'Otro motivo, con sus palabras',
    reasonMissing: 'Elija primero un motivo.',
    choose:
      'Los elementos marcados salen como marcadores si elige «Sustituir y enviar». Usted sigue viendo los originales.',
    chooseNone: 'Marque al menos un elemento que sustituir.',
    replace: 'Sustituir y enviar',
    feedback: { 'not-sensitive': 'No es confidencial', exception: 'Pedir una excepción' },
    feedbackNoted: 'Sus administradores lo verán junto a la decisión, sin su texto.',
    covered: 'Algo en esta página cubre este diálogo. Podrá enviar cuando desaparezca.',
    keys: 'Esc vuelve atrás.',
    keysWithSend: 'Esc vuelve atrás, Ctrl + Intro envía.',
  },
  banner: {
    region: 'Mensajes de Promptweir',
    close: 'Cerrar este mensaje',
    replaced: counted({
      one: 'Se ha sustituido # elemento antes del envío',
      other: 'Se han sustituido # elementos antes del envío',
    }),
    replacedDetail: '{kinds}. Usted sigue viendo los originales; {app} no los ve.',
    quiet: 'Enviado a {app} sin volver a preguntar',
    quietDetail: 'Respondió a la misma pregunta hace poco.',
    stopped: 'No se ha enviado nada a {app}',
    answer: 'Tenga cuidado con esta respuesta de {app}',
    filesLeftOut: counted({
      one: 'No se ha entregado # archivo a {app}',
      other: 'No se han entregado # archivos a {app}',
    }),
    filesReplaced: counted({
      one: '{app} recibe una copia de # archivo con marcadores',
      other: '{app} recibe copias de # archivos con marcadores',
    }),
    failure: 'Promptweir no ha podido revisar este texto',
  },
  originals: {
    sees: 'El servicio de IA ve {placeholder}',
  },
  failures,
};
