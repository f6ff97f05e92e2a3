import type { Locale } from '../locale.js';

export const explanations: Locale['Explanations'] = {
  variableIs: '{variable} valía {value} aquí.',
  more: 'Más información',
  seeCrumb: 'Ver la solicitud fallida anterior',
  startRaisedHere: 'Su código lanzó el error aquí.',
  startBeforeLibrary:
    'El último paso en su código: después {count, plural, one {se ejecutó # frame} other {se ejecutaron # frames}} de {library}.',
  startBeforeFrames:
    'El último paso en su código: después {count, plural, one {se ejecutó # frame más} other {se ejecutaron # frames más}}.',
  startWithSource: 'Ningún frame de la aplicación; el frame más reciente con código fuente.',
  startNewest: 'Ningún frame de la aplicación; donde se lanzó el error.',
  startRootCause: 'En {type}, la causa raíz.',
  startMember: 'En {type}, el primer error del grupo.',
  startVariable: 'El mensaje trata de {variable}, que valía {value} aquí.',
  startCrumb: 'Puede que un breadcrumb lo explique.',
  scriptError: 'Falló un script de otro origen, y el navegador oculta los detalles a esta página.',
  scriptErrorDo:
    'Cargue ese script con crossorigin="anonymous" y envíelo con Access-Control-Allow-Origin. Sin eso, nadie puede ver más.',
  fetchFailed:
    'La solicitud no obtuvo ninguna respuesta: la red estaba caída, el servidor no estaba accesible, una extensión bloqueó la solicitud o CORS la rechazó. Los navegadores no dicen cuál.',
  fetchFailedDo:
    'Compare con la solicitud fallida en los breadcrumbs. Reintente lo que se pueda repetir sin riesgo y avise al usuario.',
  corsBlocked: 'El servidor respondió, pero no permitió que este origen leyera la respuesta.',
  corsBlockedDo:
    'Envíe Access-Control-Allow-Origin para este origen, también en las respuestas de error y las redirecciones.',
  chunkLoad:
    'No se pudo cargar una parte de la aplicación. A menudo, un despliegue ha eliminado el archivo que una página abierta todavía pide.',
  chunkLoadDo:
    'Conserve los archivos de la versión anterior unos días y ofrezca recargar cuando falte una parte.',
  resizeLoop:
    'Un callback de ResizeObserver volvió a cambiar tamaños, así que el navegador aplazó el resto al siguiente fotograma. Los usuarios rara vez lo notan.',
  resizeLoopDo: 'Cambie el diseño en requestAnimationFrame, o filtre este mensaje si nada se ve mal.',
  quotaExceeded:
    'El almacenamiento del navegador para este sitio está lleno, o no está disponible, como en algunas ventanas privadas.',
  quotaExceededDo:
    'Capture el error en cada escritura, elimine entradas antiguas y guarde los datos grandes en IndexedDB o en el servidor.',
  storageDenied:
    'El navegador no deja que esta página use el almacenamiento: las cookies están bloqueadas, o la página está en un marco de otro sitio.',
  storageDeniedDo: 'Acceda al almacenamiento dentro de try y catch, y recurra a la memoria como alternativa.',
  domChanged:
    'Otra cosa ha cambiado la página a espaldas del framework: la traducción del navegador, una extensión o un script propio.',
  domChangedDo:
    'Compruebe los navegadores e idiomas afectados. Envuelva los textos sueltos en elementos y mantenga otros scripts fuera de la parte de la página que gestiona el framework.',
  aborted:
    'Se canceló una solicitud: por su código, por una señal de tiempo de espera o porque el usuario abandonó la página.',
  abortedDo: 'No notifique las cancelaciones intencionadas: compruebe la señal o el nombre AbortError.',
  playDenied:
    'El navegador no inició la reproducción: el usuario aún no había interactuado, o se pausó mientras cargaba.',
  playDeniedDo: 'Trate la promesa rechazada de play(), empiece sin sonido o espere a un clic.',
  injectedScript:
    'Esto viene de un script que un navegador, la web view de una app o una extensión insertó en la página, no de su código.',
  injectedScriptDo: 'Fíltrelo donde su SDK o servidor descarta eventos.',
  evalBlocked:
    'La Content Security Policy de la página prohíbe el código a partir de texto, como eval y new Function.',
  evalBlockedDo: 'Use un build de la biblioteca sin eval. Permita unsafe-eval solo como último recurso.',
  historyLimit:
    'La página cambió su dirección demasiadas veces en poco tiempo, normalmente en un bucle de redirecciones o efectos.',
  historyLimitDo:
    'Actualice la dirección solo cuando cambie, y espacie las actualizaciones mientras el usuario escribe o se desplaza.',
  browserExtension: 'El error ocurrió dentro de una extensión del navegador, no en su código.',
  browserExtensionDo:
    'Filtre los errores de extensiones. Revíselos solo si afectan a muchos usuarios de una misma extensión.',
  policyReport:
    'El navegador bloqueó {blocked}, porque la Content Security Policy no lo permite en {directive}.',
  policyReportDo:
    'Permita la fuente si es suya. Si no, es una extensión, o una inyección que la política detuvo.',
  hydration:
    'El HTML del servidor difiere de lo primero que renderizó el navegador, así que el framework tuvo que renderizar de nuevo o desistió.',
  hydrationDo:
    'Busque en el primer renderizado fechas, valores aleatorios, configuración regional, comprobaciones de window y anidamiento no válido. Las extensiones también lo causan.',
  updateLoop: 'Un componente cambia el estado en cada renderizado, sin fin.',
  updateLoopDo:
    'Busque un setState en el propio renderizado, o un efecto cuyas dependencias cambien cada vez.',
  hookCall:
    'Un hook se ejecutó fuera de un componente, en otro orden que antes o con una segunda copia de React.',
  hookCallDo:
    'Llame a los hooks solo en el nivel superior y compruebe que React esté instalado una sola vez.',
  notAChild: 'Se renderizó un objeto como si fuera texto.',
  notAChildDo: 'Renderice uno de sus campos o conviértalo en una cadena.',
  minifiedReact: 'El build de producción de React abrevia sus mensajes a un número, aquí {number}.',
  minifiedReactDo: 'Abra el enlace para leer el mensaje completo.',
  notAFunction:
    'Se llamó a algo que no es una función: falta, está mal escrito o es de otro tipo que el esperado.',
  notAFunctionDo: 'Compruebe el valor, su importación y su versión.',
  notDefined: 'Se usó un nombre que no existe en este ámbito.',
  notDefinedDo:
    'Compruebe la ortografía y la importación, si antes no se cargó algún script y si este código se ejecuta también en el servidor.',
  notIterable: 'Un bucle o un spread recibió un valor que no es una lista.',
  notIterableDo: 'Compruebe la forma de la respuesta o del argumento y dé un valor por defecto como [].',
  nonErrorThrown:
    'Se lanzó o rechazó algo que no es un Error, así que no hay traza de pila que indique dónde.',
  nonErrorThrownDo: 'Lance y rechace con objetos Error, con el original como su cause.',
  jsonHtml:
    'Se esperaba JSON, pero la respuesta fue una página web: un inicio de sesión, una página de error o una dirección incorrecta.',
  jsonHtmlDo:
    'Compruebe el estado y el tipo de contenido antes de analizar, y vea la solicitud en los breadcrumbs.',
  jsonCut: 'Se esperaba JSON, pero la respuesta estaba vacía o cortada.',
  jsonCutDo:
    'Compruebe el estado y la longitud antes de analizar. Un 204, un tiempo de espera agotado o un proxy pueden dejar un cuerpo vacío.',
  circularJson: 'Se convirtió en JSON un objeto que se contiene a sí mismo.',
  circularJsonDo:
    'Elija los campos que necesita. A menudo se coló un evento, un elemento del DOM o un objeto de solicitud.',
  invalidDate: 'Una fecha no se pudo leer, o está fuera de rango, y se formateó de todos modos.',
  invalidDateDo: 'Compruebe que getTime() no devuelva NaN antes de formatear, y analice solo fechas ISO.',
  constAssigned: 'Se dio un valor nuevo a una constante.',
  constAssignedDo: 'Declárela con let o use otro nombre.',
  usedBeforeDefined:
    'Se usó una variable antes de que se ejecutara su declaración. Entre archivos, esto es una importación circular.',
  usedBeforeDefinedDo: 'Suba la declaración o rompa el círculo entre los módulos.',
  moduleFormat: 'Se cargó un módulo ES como CommonJS, o al revés.',
  moduleFormatDo:
    'Compruebe "type" en package.json, la extensión del archivo y cómo trata el bundler este paquete.',
  headersSent: 'La respuesta ya se había enviado cuando el código intentó enviarla otra vez.',
  headersSentDo:
    'Salga con return después de cada respuesta, y busque un callback o una promesa que continúe después.',
  nullDereference: 'Se leyó un miembro de un valor que no existe.',
  nullDereferenceDo:
    'Averigüe por qué falta: un campo opcional, una búsqueda sin resultado, datos que aún no se habían cargado. Después trate ese caso donde se origina.',
  keyMissing: 'Se buscó una clave que no existe.',
  keyMissingDo:
    'Compruebe de dónde vienen los datos y cómo se escribe la clave, o léala con un valor por defecto.',
  indexOutOfRange: 'Se leyó una posición que la lista no tiene, a menudo porque la lista está vacía.',
  indexOutOfRangeDo: 'Compruebe primero la longitud y busque un error de desfase por uno.',
  memberMissing: 'El valor no tiene ese atributo o método: es de otro tipo o versión que lo esperado.',
  memberMissingDo: 'Compruebe el tipo del valor y la versión de la biblioteca.',
  wrongArguments: 'Se llamó a una función con argumentos distintos de los que acepta.',
  wrongArgumentsDo: 'Compare la llamada con la firma en la versión que se ejecuta.',
  divisionByZero: 'Se dividió un número por cero.',
  divisionByZeroDo: 'Decida qué significa aquí la ausencia de datos y trate ese caso antes de dividir.',
  failedCast: 'Un valor de tipo {from} se usó como {to}.',
  failedCastDo: 'Compruebe de dónde viene el valor. Verifique su tipo antes de convertirlo.',
  changedWhileRead: 'Se modificó una colección mientras un bucle la recorría.',
  changedWhileReadDo: 'Recorra una copia, acumule los cambios para después o protéjala de otros hilos.',
  undecodable: 'Se leyeron bytes como texto en una codificación que no les corresponde.',
  undecodableDo:
    'Averigüe la codificación del origen. Lea como bytes o decodifique con caracteres de reemplazo.',
  unassigned: 'Se usó un nombre que no tiene valor en este camino del código.',
  unassignedDo: 'Compruebe la ortografía, la importación y si cada rama lo define.',
  recursion: 'Las funciones se llamaron entre sí hasta llenar la pila.',
  recursionDo:
    'Observe las llamadas que se repiten en la traza: la condición que debe detenerlas nunca se cumplió.',
  moduleMissing: 'Un módulo o paquete no está instalado donde se ejecutó esto.',
  moduleMissingDo:
    'Compare el archivo de bloqueo (lock) con la imagen desplegada, y compruebe la ortografía y las mayúsculas y minúsculas.',
  importName: 'El módulo existe, pero no el nombre que se importó de él.',
  importNameDo:
    'Compruebe la versión instalada. Si el módulo está inicializado solo en parte, rompa la importación circular.',
  classMissing: 'Una clase que existía al compilar el código falta donde se ejecuta.',
  classMissingDo:
    'Compruebe las dependencias empaquetadas, los conflictos de versiones y las reglas del shrinker o del autoloader.',
  connectionRefused:
    'Nada escuchaba en esa dirección: el servicio estaba caído o aún arrancando, o el host o el puerto son incorrectos.',
  connectionRefusedDo:
    'Compruebe que el servicio esté en marcha y la dirección en este entorno. Dentro de un contenedor, localhost es el contenedor.',
  connectionReset: 'El otro lado cerró la conexión a mitad de camino.',
  connectionResetDo:
    'Reintente lo que se pueda repetir sin riesgo y compare los tiempos de keep-alive del cliente, el proxy y el servidor.',
  timeout: 'No llegó respuesta dentro del límite de tiempo.',
  timeoutDo:
    'Compruebe la carga y la latencia del otro lado. Reintente con pausas crecientes antes de subir el límite.',
  dns: 'No se pudo resolver el nombre del host: está mal escrito o el servidor DNS no respondió.',
  dnsDo: 'Compruebe el nombre en este entorno, y el servidor DNS y la red del contenedor o dispositivo.',
  tls: 'Falló la conexión segura: un certificado ha caducado, no corresponde al nombre del host o viene de un emisor desconocido.',
  tlsDo:
    'Renueve el certificado, envíe la cadena completa y compruebe el reloj y los emisores de confianza. No desactive la verificación.',
  portInUse: 'Otro proceso ya escucha en ese puerto.',
  portInUseDo:
    'Detenga el proceso anterior o elija otro puerto. Tras un fallo, busque alguno que haya quedado activo.',
  rateLimited: 'El otro lado rechazó por exceso de solicitudes.',
  rateLimitedDo: 'Espere lo que indique Retry-After, y reparta, guarde en caché o combine las solicitudes.',
  notAuthorized: 'El otro lado no aceptó las credenciales, o estas no permiten esta acción.',
  notAuthorizedDo: 'Compruebe si el token ha caducado, sus scopes y si este entorno tiene el correcto.',
  upstreamFailed: 'El otro lado, o un proxy delante de él, no pudo responder a la solicitud.',
  upstreamFailedDo: 'Revise sus registros de esa misma hora. Reintente con pausas crecientes.',
  payloadTooLarge: 'La solicitud era más grande de lo que el servidor acepta.',
  payloadTooLargeDo: 'Envíe menos o por partes, o suba el límite de cada proxy del camino.',
  memory: 'El proceso se quedó sin memoria.',
  memoryDo:
    'Busque listas, cachés y consultas sin límite. Este lugar solo fue el último en pedir: un perfil del heap muestra quién ocupa la memoria.',
  memoryKilled:
    'El sistema terminó el proceso, muy probablemente porque usaba demasiada memoria (137 = 128 + señal 9).',
  memoryKilledDo:
    'Compare el límite de memoria con el uso a lo largo del tiempo. Un kill no deja traza, así que revise qué se ejecutó justo antes.',
  threadsExhausted: 'No se pudo iniciar ningún hilo más: se alcanzó el límite de hilos o de memoria.',
  threadsExhaustedDo: 'Use un pool con límite superior y busque hilos que nunca terminen.',
  tooManyFiles: 'El proceso tiene demasiados archivos o conexiones abiertos.',
  tooManyFilesDo:
    'Cierre archivos, respuestas y sockets en todos los caminos, reutilice los clientes y solo después suba el límite.',
  diskFull: 'El disco está lleno.',
  diskFullDo:
    'Elimine registros, subidas y archivos temporales antiguos, y vigile el espacio libre. Los inodos también pueden agotarse.',
  fileMissing: 'El archivo no existe ahí.',
  fileMissingDo:
    'Compruebe el directorio de trabajo, qué contiene la imagen, y las mayúsculas y minúsculas de la ruta.',
  permissionDenied: 'El proceso no puede acceder a este archivo o recurso.',
  permissionDeniedDo:
    'Compruebe el propietario y los permisos de la ruta, y con qué usuario se ejecuta el proceso.',
  executionTime: 'El trabajo tardó más de lo que permite el entorno de ejecución.',
  executionTimeDo: 'Pase los trabajos largos a una cola, divídalos en partes o suba el límite.',
  uniqueViolation: 'Ya existe una fila con el mismo valor donde los valores deben ser únicos.',
  uniqueViolationDo:
    'Inserte o actualice en una sola instrucción, o capture el error y avise al usuario. Comprobar antes no sirve: dos solicitudes pueden comprobar a la vez.',
  foreignKeyViolation:
    'Una fila hace referencia a otra que no existe, o se eliminó una a la que otras hacen referencia.',
  foreignKeyViolationDo:
    'Compruebe el orden de las escrituras y qué debe pasar con las filas que hacen referencia a ella.',
  notNullViolation: 'Una columna obligatoria no recibió ningún valor.',
  notNullViolationDo: 'Valide la entrada antes de escribir, o dé a la columna un valor por defecto.',
  databaseDeadlock: 'Dos transacciones se esperaban mutuamente y la base de datos terminó una de ellas.',
  databaseDeadlockDo:
    'Ejecute la transacción de nuevo. Bloquee las filas en el mismo orden en todas partes y mantenga cortas las transacciones.',
  lockTimeout: 'Otra transacción retuvo el bloqueo demasiado tiempo.',
  lockTimeoutDo:
    'Encuentre la transacción larga. No haga llamadas de red dentro de ella. SQLite permite un solo escritor a la vez.',
  connectionsExhausted: 'Todas las conexiones a la base de datos estaban en uso.',
  connectionsExhaustedDo:
    'Busque conexiones que no se devuelven y consultas lentas. Después compare el tamaño del pool por el número de procesos con el límite del servidor.',
  databaseGone:
    'La conexión a la base de datos se cerró entretanto: estuvo inactiva demasiado tiempo, el servidor se reinició o hubo una conmutación por error.',
  databaseGoneDo:
    'Haga que el pool pruebe las conexiones antes de usarlas y mantenga su vida por debajo del tiempo de espera del servidor.',
  schemaBehind: 'La base de datos no tiene una tabla o columna que el código espera.',
  schemaBehindDo: 'Ejecute las migraciones y despliéguelas antes que el código que las necesita.',
  recordMissing: 'Se esperaba un registro que la base de datos no tiene.',
  recordMissingDo:
    'Responda con «no encontrado» en lugar de un error, o compruebe quién sigue haciendo referencia a él.',
  notInitialized: 'Se leyó una propiedad antes de asignarle nada.',
  notInitializedDo:
    'Compruebe el ciclo de vida: ¿quién la asigna, y puede ejecutarse esto antes? Si es así, hágala anulable (nullable).',
  nonNullParameter: 'Código Java pasó null a un parámetro de Kotlin que no lo permite.',
  nonNullParameterDo: 'Marque el parámetro como nullable, o compruebe quién llama y sus anotaciones.',
  networkOnMainThread: 'Una llamada de red se ejecutó en el hilo que dibuja la interfaz.',
  networkOnMainThreadDo: 'Pásela a una corrutina o un executor.',
  wrongThread: 'La interfaz se modificó desde un hilo que no puede tocarla.',
  wrongThreadDo: 'Entregue el cambio al hilo principal.',
  transactionTooLarge:
    'Se pasaron entre componentes, o se guardaron como estado, más datos que aproximadamente 1 MB.',
  transactionTooLargeDo:
    'Pase un ID y cargue los datos en el destino. No ponga listas ni imágenes en los bundles.',
  windowGone: 'Se mostró un diálogo o fragment en una pantalla que ya estaba cerrada o en segundo plano.',
  windowGoneDo:
    'Compruebe el ciclo de vida antes de mostrarlo y cancele los callbacks al cerrarse la pantalla.',
  goroutinesAsleep: 'Cada goroutine espera a otra, así que nada puede avanzar.',
  goroutinesAsleepDo: 'Busque un channel al que nadie envía o que nadie cierra, o un WaitGroup sin Done.',
  concurrentMap: 'Dos goroutines usaron el mismo map a la vez, una de ellas para escribir.',
  concurrentMapDo: 'Protéjalo con un mutex o use sync.Map. El detector de carreras encuentra el otro lugar.',
  closedChannel: 'Se usó un channel después de cerrarlo.',
  closedChannelDo: 'Deje que solo el emisor lo cierre, y una sola vez.',
  nilMap: 'Se escribió en un map declarado pero nunca creado.',
  nilMapDo: 'Créelo con make antes de escribir.',
  unwrapNone: 'Se dio por hecho un valor que era None.',
  unwrapNoneDo: 'Trate None con match, if let o ?, o explique con expect por qué no puede darse.',
  unwrapError: 'Se dio por hecho un resultado que era un error.',
  unwrapErrorDo: 'Propague el error con ? o trátelo aquí.',
  alreadyBorrowed: 'Se tomó prestada una RefCell para escribir cuando ya estaba prestada.',
  alreadyBorrowedDo:
    'Termine el primer préstamo antes de empezar el segundo. A menudo lo retienen callbacks y eventos.',
  swiftNil: 'Se forzó el desempaquetado de un opcional que era nil.',
  swiftNilDo: 'Use if let, guard let o ??. En los outlets, compruebe la conexión en el storyboard.',
  unknownSelector:
    'Un objeto recibió un mensaje que no entiende: es de otra clase que la esperada o ya se liberó.',
  unknownSelectorDo:
    'Compruebe la clase del receptor, las conversiones desde JSON y las acciones eliminadas en los storyboards.',
  disposed: 'Se usó un objeto después de liberarlo (dispose).',
  disposedDo: 'Compruebe su tiempo de vida: falta un await, o un servicio sobrevive a su ámbito.',
  contextShared: 'Dos operaciones usaron a la vez un mismo contexto de base de datos.',
  contextSharedDo: 'Espere cada operación con await y dé a cada unidad de trabajo su propio contexto.',
  emptySequence: 'Se tomó el primer elemento de una secuencia vacía.',
  emptySequenceDo: 'Use la variante que devuelve un valor por defecto y trate el caso vacío.',
  afterDispose: 'Se actualizó un widget después de que saliera del árbol.',
  afterDisposeDo:
    'Compruebe mounted después de cada await, y cancele temporizadores y suscripciones en dispose.',
  loopClosed: 'Se ejecutó código asíncrono sin su bucle de eventos, o después de cerrarlo.',
  loopClosedDo:
    'Cierre los clientes antes de que termine el bucle e inicie el programa con un solo asyncio.run.',
  syncInAsync: 'Se llamó a código bloqueante desde código asíncrono.',
  syncInAsyncDo: 'Use la variante asíncrona o pase la llamada a un hilo.',
  hostNotAllowed: 'La solicitud indicaba un host que la aplicación no acepta. A menudo son escáneres.',
  hostNotAllowedDo: 'Añada el host si es suyo. Si no, deje que el servidor web lo rechace y filtre el error.',
  forgeryCheck:
    'El token de protección del formulario faltaba o estaba caducado: una página antigua, una cookie perdida o una solicitud ajena.',
  forgeryCheckDo:
    'Compruebe el dominio de la cookie y la caché de las páginas con formularios, y pida al usuario que lo intente de nuevo.',
  notResponding: 'La interfaz no respondió durante varios segundos: su hilo estaba ocupado o esperando.',
  notRespondingDo:
    'Mire los frames superiores del hilo principal. Pase archivos, bases de datos, red y trabajos largos a otro hilo.',
  notRespondingLock: 'El hilo principal esperaba {lock}, que retenía el hilo «{thread}».',
  notRespondingLockDo:
    'Mire qué hace ese hilo mientras retiene el bloqueo, y no lo espere en el hilo principal.',
  nullPointer: 'Se accedió a memoria cerca de la dirección 0: se usó un puntero nulo.',
  nullPointerDo:
    'Compruebe los punteros del frame superior. Una dirección pequeña distinta de 0 es un miembro de un objeto nulo.',
  badAccess:
    'Se accedió a memoria que no existe o no está permitida: ya se había liberado o sobrescrito, o la pila estaba llena.',
  badAccessDo: 'Busque un use-after-free. AddressSanitizer o los Zombie Objects muestran quién la liberó.',
  abortSignal: 'El programa se terminó a sí mismo tras fallar una comprobación ({signal}).',
  abortSignalDo:
    'Busque la aserción o la excepción no capturada en los frames por debajo de los del entorno de ejecución, y en el registro.',
};
