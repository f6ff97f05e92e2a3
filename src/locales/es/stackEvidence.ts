import type { Locale } from '../locale.js';

export const stackEvidence: Locale['StackEvidence'] = {
  mapsNoArtifacts: 'No se ha subido nada a este servidor, ni código ni source maps.',
  mapsNoArtifactsDo:
    'Añada al build el plugin de su bundler o la CLI de su sistema de seguimiento de errores, y suba los source maps antes de publicar la versión.',
  mapsNoDebugId:
    'El SDK no envió ningún ID de depuración para este código, así que no se le puede asociar ningún source map subido.',
  mapsNoDebugIdDo:
    'Haga que el build inserte un ID de depuración en cada archivo que entrega, y despliegue exactamente esos archivos. El código de terceros no tiene.',
  mapsSourceMissing: 'El servidor no tiene copia de este código.',
  mapsSourceMissingDo:
    'Suba los archivos generados por el build, con sus source maps, para esta versión. Compruebe que la subida terminó antes de que llegaran los primeros usuarios.',
  mapsMapMissing: 'El servidor tiene el código, pero no su source map.',
  mapsMapMissingDo: 'Haga que el build genere source maps y súbalos junto con el código.',
  mapsMapInvalid: 'No se pudo leer el source map o el código, o no corresponden entre sí.',
  mapsMapInvalidDo:
    'Suba el source map del mismo build que el código, con el código fuente original incluido («sourcesContent»). Un paso que minifique después necesita su propio source map.',
  mapsWrongDist: 'Los source maps se subieron para otra distribución de esta versión.',
  mapsWrongDistDo: 'Indique en la subida el mismo «dist» que en el SDK, o ninguno en ambos.',
  mapsNoColumn: 'El navegador no indicó la columna, y el código minificado tiene una sola línea.',
  mapsNoColumnDo:
    'No se puede hacer nada con estos eventos. Los de un navegador actual sí se pueden asociar.',
  mapsFetchFailed: 'El servidor intentó obtener el código o su source map y no pudo.',
  mapsFetchFailedDo:
    'Suba los source maps: así no hará falta obtener nada. O permita que el servidor acceda a la dirección sin iniciar sesión.',
  mapsSdkOutdated: 'El SDK es demasiado antiguo para enviar ID de depuración.',
  mapsSdkOutdatedDo: 'Actualice el SDK y haga que el build inserte ID de depuración.',
  mapsUnknown: 'No se conoce el motivo.',
  mapsUnknownDo: 'Compruebe que se subieron source maps con ID de depuración para esta versión.',
  mapsFrames: '{count, plural, one {# frame} other {# frames}}',
  mapsDebugId: 'ID de depuración {id}',
  mapsMoreFiles: '{count, plural, one {# archivo más} other {# archivos más}}',
  mapsAsk: 'Preguntar el motivo al servidor',
  mapsAsking: 'Preguntando el motivo al servidor…',
  mapsAsked: 'Tal como los encontró el servidor.',
  mapsFine:
    'El servidor no informa de ningún problema con los source maps. Puede que llegaran después de este evento: consulte uno más reciente.',
  mapsNotAsked: 'Este servidor no comprueba los source maps. Lo que se dice aquí viene del propio evento.',
  mapsFailed: 'Por qué hay frames minificados',
  evidence: 'Qué sabe el servidor',
  sampleAsk: '¿Con qué frecuencia aparecen estos frames?',
  sampleBound: 'Lee como máximo {most, plural, one {# evento} other {# eventos}} de esta incidencia.',
  sampleBegins: 'Eligiendo eventos…',
  sampleRunning: 'Leyendo eventos: {read, number} de {of, number}',
  sampleStop: 'Detener',
  sampleGoOn: 'Continuar',
  sampleDone:
    '{kind, select, all {Cada frame indica en cuántos eventos aparece, de {count, plural, one {# evento} other {# eventos}} en total. No hay más.} fair {Cada frame indica en cuántos eventos aparece, de {count, plural, one {# evento de la muestra} other {# eventos de la muestra}}. La muestra no cambia.} other {Cada frame indica en cuántos eventos aparece, de {count, plural, one {# evento más reciente} other {los # más recientes}}. Los más antiguos pueden diferir: este servidor no ofrece una muestra representativa.}}',
  sampleStopped: 'Detenido tras {count, plural, one {# evento} other {# eventos}}.',
  sampleUnread: '{count, plural, one {# más no se pudo leer} other {# más no se pudieron leer}}.',
  sampleFailed: 'Frecuencia de los frames',
  sampleNothing: 'No se pudo leer ningún evento.',
  changesAsk: '¿Qué cambió?',
  changesHint: 'Commits sospechosos y frames en archivos que modificó esta versión.',
  suspects: 'Commits sospechosos',
  suspectsAsking: 'Buscando commits sospechosos…',
  suspectsNone: 'El servidor no sospecha de ningún commit.',
  suspectsUnsupported: 'Este servidor no busca commits sospechosos.',
  suspectBy: '{author}, {reason}',
  suspectReason: 'según el servidor: {reason}',
  suspectNoReason: 'el servidor no da ningún motivo',
  suspectUnknown: 'autor desconocido',
  suspectNoMessage: 'Commit {commit}',
  suspectPull: 'Ver la pull request',
  changes: 'Modificado en esta versión',
  changesAsking: 'Buscando los archivos que modificó esta versión…',
  changesNoRelease: 'El evento no indica ninguna versión, así que no se puede saber qué cambió en ella.',
  changesUnsupported: 'Este servidor no indica qué archivos modificó una versión.',
  changesEmpty: 'El servidor no conoce ningún archivo modificado por esta versión.',
  changesNone:
    'Aquí ningún frame está en {count, plural, one {el único archivo} other {uno de los # archivos}} que modificó esta versión.',
  changesFrames: '{count, plural, one {# frame} other {# frames}} en {path}',
  changesName: 'solo el mismo nombre',
  changesCapped:
    '{count, plural, one {Solo se comparó el primer cambio de la versión} other {Solo se compararon los # primeros cambios de la versión}}.',
};
