import type { Locale } from '../locale.js';

export const explanations: Locale['Explanations'] = {
  variableIs: '{variable} valait {value} ici.',
  more: 'En savoir plus',
  seeCrumb: 'Voir la requête en échec qui précède',
  startRaisedHere: 'Votre code a levé l’erreur ici.',
  startBeforeLibrary:
    'Dernière étape dans votre code : {count, plural, one {# frame de {library} s’est exécutée} other {# frames de {library} se sont exécutées}} ensuite.',
  startBeforeFrames:
    'Dernière étape dans votre code : {count, plural, one {# autre frame s’est exécutée} other {# autres frames se sont exécutées}} ensuite.',
  startWithSource: 'Aucune frame de l’application ; la frame la plus récente avec du code source.',
  startNewest: 'Aucune frame de l’application ; l’endroit où l’erreur a été levée.',
  startRootCause: 'Dans {type}, la cause première.',
  startMember: 'Dans {type}, la première erreur du groupe.',
  startVariable: 'Le message concerne {variable}, qui valait {value} ici.',
  startCrumb: 'Un breadcrumb peut l’expliquer.',
  scriptError: 'Un script d’une autre origine a échoué, et le navigateur cache les détails à cette page.',
  scriptErrorDo:
    'Chargez ce script avec crossorigin="anonymous" et servez-le avec Access-Control-Allow-Origin. Sans cela, personne ne peut en voir davantage.',
  fetchFailed:
    'La requête n’a reçu aucune réponse : réseau coupé, serveur injoignable, requête bloquée par une extension ou refusée par CORS. Les navigateurs ne disent pas lequel.',
  fetchFailedDo:
    'Comparez avec la requête en échec dans les breadcrumbs. Réessayez ce qui peut être répété sans risque, et prévenez l’utilisateur.',
  corsBlocked: 'Le serveur a répondu, mais n’a pas autorisé cette origine à lire la réponse.',
  corsBlockedDo:
    'Envoyez Access-Control-Allow-Origin pour cette origine, y compris sur les réponses d’erreur et les redirections.',
  chunkLoad:
    'Une partie de l’application n’a pas pu être chargée. Souvent, un déploiement a supprimé le fichier qu’une page encore ouverte demande.',
  chunkLoadDo:
    'Conservez les fichiers de la version précédente quelques jours, et proposez de recharger quand une partie manque.',
  resizeLoop:
    'Un callback de ResizeObserver a de nouveau changé des dimensions : le navigateur a reporté le reste à l’image suivante. Les utilisateurs s’en aperçoivent rarement.',
  resizeLoopDo:
    'Modifiez la mise en page dans requestAnimationFrame, ou filtrez ce message si rien ne semble anormal.',
  quotaExceeded:
    'Le stockage du navigateur pour ce site est plein, ou indisponible comme dans certaines fenêtres privées.',
  quotaExceededDo:
    'Interceptez l’erreur à chaque écriture, supprimez les anciennes entrées, et placez les données volumineuses dans IndexedDB ou sur le serveur.',
  storageDenied:
    'Le navigateur ne laisse pas cette page utiliser le stockage : les cookies sont bloqués, ou la page est dans le cadre d’un autre site.',
  storageDeniedDo: 'Accédez au stockage dans un bloc try et catch, et repliez-vous sur la mémoire.',
  domChanged:
    'Autre chose a modifié la page à l’insu du framework : la traduction du navigateur, une extension ou un de vos scripts.',
  domChangedDo:
    'Vérifiez les navigateurs et les langues touchés. Entourez d’éléments les textes nus, et tenez les autres scripts à l’écart de la partie gérée par le framework.',
  aborted:
    'Une requête a été annulée : par votre code, par un signal de délai dépassé, ou parce que l’utilisateur a quitté la page.',
  abortedDo: 'Ne signalez pas les annulations voulues : vérifiez le signal ou le nom AbortError.',
  playDenied:
    'Le navigateur n’a pas lancé le média : l’utilisateur n’avait pas encore interagi, ou la lecture a été mise en pause pendant le chargement.',
  playDeniedDo: 'Gérez la promesse rejetée de play(), démarrez sans le son, ou attendez un clic.',
  injectedScript:
    'Cela vient d’un script injecté dans la page par un navigateur, la web view d’une application ou une extension, pas de votre code.',
  injectedScriptDo: 'Filtrez-le là où votre SDK ou votre serveur écarte des événements.',
  evalBlocked:
    'La Content Security Policy de la page interdit le code issu de texte, comme eval et new Function.',
  evalBlockedDo:
    'Utilisez un build de la bibliothèque sans eval. N’autorisez unsafe-eval qu’en dernier recours.',
  historyLimit:
    'La page a changé d’adresse trop souvent en peu de temps, en général dans une boucle de redirections ou d’effets.',
  historyLimitDo:
    'Ne mettez à jour l’adresse que si elle change, et espacez les mises à jour pendant que l’utilisateur tape ou fait défiler.',
  browserExtension: 'L’erreur s’est produite dans une extension du navigateur, pas dans votre code.',
  browserExtensionDo:
    'Filtrez les erreurs des extensions. N’y regardez de plus près que si de nombreux utilisateurs d’une même extension sont touchés.',
  policyReport:
    'Le navigateur a bloqué {blocked}, car la Content Security Policy ne l’autorise pas dans {directive}.',
  policyReportDo:
    'Autorisez la source si c’est la vôtre. Sinon, c’est une extension, ou une injection que la politique a arrêtée.',
  hydration:
    'Le HTML du serveur diffère du premier rendu du navigateur : le framework a dû refaire le rendu ou a abandonné.',
  hydrationDo:
    'Cherchez dans le premier rendu des dates, des valeurs aléatoires, la locale, des tests sur window et une imbrication non valide. Les extensions en sont aussi une cause.',
  updateLoop: 'Un composant modifie l’état à chaque rendu, sans fin.',
  updateLoopDo:
    'Cherchez un setState dans le rendu lui-même, ou un effet dont les dépendances changent à chaque fois.',
  hookCall:
    'Un hook s’est exécuté hors d’un composant, dans un autre ordre qu’avant, ou avec une seconde copie de React.',
  hookCallDo: 'N’appelez les hooks qu’au niveau supérieur, et vérifiez que React n’est installé qu’une fois.',
  notAChild: 'Un objet a été rendu comme s’il s’agissait de texte.',
  notAChildDo: 'Affichez l’un de ses champs, ou convertissez-le en chaîne.',
  minifiedReact: 'Le build de production de React abrège ses messages en un numéro, ici {number}.',
  minifiedReactDo: 'Ouvrez le lien pour lire le message complet.',
  notAFunction:
    'On a appelé quelque chose qui n’est pas une fonction : c’est absent, mal orthographié, ou d’un autre type que prévu.',
  notAFunctionDo: 'Vérifiez la valeur, son import et sa version.',
  notDefined: 'Un nom qui n’existe pas dans cette portée a été utilisé.',
  notDefinedDo:
    'Vérifiez l’orthographe et l’import, si un script n’a pas pu se charger avant, et si ce code s’exécute aussi sur le serveur.',
  notIterable: 'Une boucle ou une décomposition a reçu une valeur qui n’est pas une liste.',
  notIterableDo:
    'Vérifiez la forme de la réponse ou de l’argument, et prévoyez une valeur par défaut comme [].',
  nonErrorThrown:
    'Ce qui a été levé ou rejeté n’est pas une Error : il n’y a donc pas de trace d’appels pour en connaître l’origine.',
  nonErrorThrownDo: 'Levez et rejetez des objets Error, avec l’erreur d’origine comme cause.',
  jsonHtml:
    'Du JSON était attendu, mais la réponse était une page web : une connexion, une page d’erreur ou une mauvaise adresse.',
  jsonHtmlDo:
    'Vérifiez le statut et le type de contenu avant l’analyse, et regardez la requête dans les breadcrumbs.',
  jsonCut: 'Du JSON était attendu, mais la réponse était vide ou coupée.',
  jsonCutDo:
    'Vérifiez le statut et la longueur avant l’analyse. Un 204, un délai dépassé ou un proxy peut laisser un corps vide.',
  circularJson: 'Un objet qui se contient lui-même a été converti en JSON.',
  circularJsonDo:
    'Choisissez les champs dont vous avez besoin. Souvent, un événement, un élément du DOM ou un objet de requête s’y est glissé.',
  invalidDate: 'Une date illisible ou hors limites a tout de même été mise en forme.',
  invalidDateDo:
    'Vérifiez que getTime() ne renvoie pas NaN avant la mise en forme, et n’analysez que des dates ISO.',
  constAssigned: 'Une constante a reçu une nouvelle valeur.',
  constAssignedDo: 'Déclarez-la avec let, ou utilisez un autre nom.',
  usedBeforeDefined:
    'Une variable a été utilisée avant l’exécution de sa déclaration. Entre plusieurs fichiers, il s’agit d’un import circulaire.',
  usedBeforeDefinedDo: 'Remontez la déclaration, ou rompez le cercle entre les modules.',
  moduleFormat: 'Un module ES a été chargé comme CommonJS, ou l’inverse.',
  moduleFormatDo:
    'Vérifiez "type" dans package.json, l’extension du fichier et la façon dont le bundler traite ce paquet.',
  headersSent: 'La réponse était déjà envoyée quand le code a voulu l’envoyer à nouveau.',
  headersSentDo:
    'Sortez de la fonction avec return après chaque réponse, et cherchez un callback ou une promesse qui continue ensuite.',
  nullDereference: 'Un membre a été lu sur une valeur absente.',
  nullDereferenceDo:
    'Cherchez pourquoi elle manque : un champ facultatif, une recherche sans résultat, des données pas encore chargées. Traitez ensuite ce cas là où il naît.',
  keyMissing: 'Une clé inexistante a été recherchée.',
  keyMissingDo:
    'Vérifiez d’où viennent les données et comment la clé s’écrit, ou lisez-la avec une valeur par défaut.',
  indexOutOfRange: 'Une position que la liste ne possède pas a été lue, souvent parce que la liste est vide.',
  indexOutOfRangeDo: 'Vérifiez d’abord la longueur, et cherchez une erreur de décalage d’une unité.',
  memberMissing:
    'La valeur ne possède pas cet attribut ou cette méthode : elle est d’un autre type ou d’une autre version que prévu.',
  memberMissingDo: 'Vérifiez le type de la valeur et la version de la bibliothèque.',
  wrongArguments: 'Une fonction a été appelée avec d’autres arguments que ceux qu’elle accepte.',
  wrongArgumentsDo: 'Comparez l’appel à la signature dans la version qui s’exécute.',
  divisionByZero: 'Un nombre a été divisé par zéro.',
  divisionByZeroDo: 'Décidez ce que signifie ici l’absence de données, et traitez ce cas avant de diviser.',
  failedCast: 'Une valeur de type {from} a été utilisée comme {to}.',
  failedCastDo: 'Vérifiez d’où vient la valeur. Testez son type avant de la convertir.',
  changedWhileRead: 'Une collection a été modifiée pendant qu’une boucle la parcourait.',
  changedWhileReadDo:
    'Parcourez une copie, gardez les modifications pour plus tard, ou protégez-la des autres threads.',
  undecodable: 'Des octets ont été lus comme du texte dans un encodage qui ne leur convient pas.',
  undecodableDo:
    'Déterminez l’encodage de la source. Lisez des octets, ou décodez avec des caractères de remplacement.',
  unassigned: 'Un nom qui n’a pas de valeur sur ce chemin du code a été utilisé.',
  unassignedDo: 'Vérifiez l’orthographe, l’import, et si chaque branche le définit.',
  recursion: 'Des fonctions se sont appelées jusqu’à ce que la pile soit pleine.',
  recursionDo:
    'Regardez les appels qui se répètent dans la trace : la condition qui doit les arrêter n’a jamais été remplie.',
  moduleMissing: 'Un module ou un paquet n’est pas installé là où le code s’est exécuté.',
  moduleMissingDo:
    'Comparez le fichier de verrouillage à l’image déployée, et vérifiez l’orthographe ainsi que les majuscules et minuscules.',
  importName: 'Le module existe, mais pas le nom qui en a été importé.',
  importNameDo:
    'Vérifiez la version installée. Si le module n’est que partiellement initialisé, rompez l’import circulaire.',
  classMissing: 'Une classe présente lors de la compilation manque à l’exécution.',
  classMissingDo:
    'Vérifiez les dépendances embarquées, les conflits de versions et les règles du shrinker ou de l’autoloader.',
  connectionRefused:
    'Rien n’écoutait à cette adresse : le service était arrêté ou encore en démarrage, ou l’hôte ou le port est faux.',
  connectionRefusedDo:
    'Vérifiez que le service tourne, et l’adresse dans cet environnement. Dans un conteneur, localhost désigne le conteneur.',
  connectionReset: 'L’autre côté a fermé la connexion en cours de route.',
  connectionResetDo:
    'Réessayez ce qui peut être répété sans risque, et comparez les délais keep-alive du client, du proxy et du serveur.',
  timeout: 'Aucune réponse n’est arrivée dans le délai imparti.',
  timeoutDo:
    'Vérifiez la charge et la latence de l’autre côté. Réessayez avec des pauses croissantes avant d’augmenter le délai.',
  dns: 'Le nom d’hôte n’a pas pu être résolu : il est mal orthographié, ou le résolveur n’a pas répondu.',
  dnsDo:
    'Vérifiez le nom dans cet environnement, ainsi que le résolveur et le réseau du conteneur ou de l’appareil.',
  tls: 'La connexion sécurisée a échoué : un certificat est expiré, ne correspond pas au nom d’hôte ou vient d’un émetteur inconnu.',
  tlsDo:
    'Renouvelez le certificat, envoyez la chaîne complète, et vérifiez l’horloge et les émetteurs de confiance. Ne désactivez pas la vérification.',
  portInUse: 'Un autre processus écoute déjà sur ce port.',
  portInUseDo:
    'Arrêtez l’ancien processus, ou choisissez un autre port. Après un plantage, cherchez un processus resté en vie.',
  rateLimited: 'L’autre côté a refusé à cause d’un trop grand nombre de requêtes.',
  rateLimitedDo:
    'Attendez le temps indiqué par Retry-After, et étalez, mettez en cache ou regroupez les requêtes.',
  notAuthorized: 'L’autre côté n’a pas accepté les identifiants, ou ceux-ci n’autorisent pas cette action.',
  notAuthorizedDo: 'Vérifiez si le jeton a expiré, ses scopes, et si cet environnement utilise le bon.',
  upstreamFailed: 'L’autre côté, ou un proxy placé devant lui, n’a pas pu répondre à la requête.',
  upstreamFailedDo: 'Consultez ses journaux au même moment. Réessayez avec des pauses croissantes.',
  payloadTooLarge: 'La requête était plus volumineuse que ce que le serveur accepte.',
  payloadTooLargeDo:
    'Envoyez moins ou en plusieurs parties, ou relevez la limite de chaque proxy sur le trajet.',
  memory: 'Le processus a manqué de mémoire.',
  memoryDo:
    'Cherchez des listes, des caches et des requêtes sans limite. Cet endroit n’a fait que la dernière demande : un profil du tas montre qui occupe la mémoire.',
  memoryKilled:
    'Le système a tué le processus, très probablement parce qu’il utilisait trop de mémoire (137 = 128 + signal 9).',
  memoryKilledDo:
    'Comparez la limite de mémoire à l’utilisation dans le temps. Un kill ne laisse pas de trace d’appels : regardez donc ce qui s’exécutait juste avant.',
  threadsExhausted: 'Aucun autre thread n’a pu démarrer : la limite de threads ou de mémoire est atteinte.',
  threadsExhaustedDo: 'Utilisez un pool borné, et cherchez des threads qui ne se terminent jamais.',
  tooManyFiles: 'Le processus a trop de fichiers ou de connexions ouverts.',
  tooManyFilesDo:
    'Fermez fichiers, réponses et sockets sur tous les chemins, réutilisez les clients, puis seulement relevez la limite.',
  diskFull: 'Le disque est plein.',
  diskFullDo:
    'Supprimez les anciens journaux, envois et fichiers temporaires, et surveillez l’espace libre. Les inodes peuvent aussi s’épuiser.',
  fileMissing: 'Le fichier n’existe pas à cet endroit.',
  fileMissingDo:
    'Vérifiez le répertoire de travail, le contenu de l’image, et les majuscules et minuscules du chemin.',
  permissionDenied: 'Le processus n’a pas accès à ce fichier ou à cette ressource.',
  permissionDeniedDo:
    'Vérifiez le propriétaire et les droits du chemin, et l’utilisateur sous lequel tourne le processus.',
  executionTime: 'Le travail a duré plus longtemps que l’environnement d’exécution ne le permet.',
  executionTimeDo: 'Déplacez les longs travaux dans une file d’attente, découpez-les, ou relevez la limite.',
  uniqueViolation: 'Une ligne avec la même valeur existe déjà là où les valeurs doivent être uniques.',
  uniqueViolationDo:
    'Insérez ou mettez à jour en une seule instruction, ou interceptez l’erreur et prévenez l’utilisateur. Vérifier avant ne sert à rien : deux requêtes peuvent vérifier en même temps.',
  foreignKeyViolation:
    'Une ligne renvoie à une autre qui n’existe pas, ou une ligne à laquelle d’autres renvoient a été supprimée.',
  foreignKeyViolationDo: 'Vérifiez l’ordre des écritures, et ce qui doit arriver aux lignes qui y renvoient.',
  notNullViolation: 'Une colonne obligatoire n’a pas reçu de valeur.',
  notNullViolationDo:
    'Validez les données saisies avant d’écrire, ou donnez à la colonne une valeur par défaut.',
  databaseDeadlock:
    'Deux transactions s’attendaient mutuellement, et la base de données a mis fin à l’une d’elles.',
  databaseDeadlockDo:
    'Relancez la transaction. Verrouillez partout les lignes dans le même ordre, et gardez les transactions courtes.',
  lockTimeout: 'Une autre transaction a gardé le verrou trop longtemps.',
  lockTimeoutDo:
    'Trouvez la longue transaction. N’y faites aucun appel réseau. SQLite n’admet qu’un écrivain à la fois.',
  connectionsExhausted: 'Toutes les connexions à la base de données étaient utilisées.',
  connectionsExhaustedDo:
    'Cherchez les connexions non rendues et les requêtes lentes. Comparez ensuite la taille du pool multipliée par le nombre de processus à la limite du serveur.',
  databaseGone:
    'La connexion à la base de données a été fermée entre-temps : elle est restée inactive trop longtemps, le serveur a redémarré, ou il y a eu un basculement.',
  databaseGoneDo:
    'Laissez le pool tester les connexions avant usage, et gardez leur durée de vie sous le délai d’expiration du serveur.',
  schemaBehind: 'Il manque à la base de données une table ou une colonne attendue par le code.',
  schemaBehindDo: 'Exécutez les migrations, et déployez-les avant le code qui en a besoin.',
  recordMissing: 'Un enregistrement attendu n’existe pas dans la base de données.',
  recordMissingDo: 'Répondez « introuvable » au lieu d’une erreur, ou vérifiez qui y renvoie encore.',
  notInitialized: 'Une propriété a été lue avant qu’une valeur lui soit affectée.',
  notInitializedDo:
    'Vérifiez le cycle de vie : qui la définit, et ce code peut-il s’exécuter plus tôt ? Si oui, rendez-la nullable.',
  nonNullParameter: 'Du code Java a passé null à un paramètre Kotlin qui ne l’accepte pas.',
  nonNullParameterDo: 'Déclarez le paramètre nullable, ou vérifiez l’appelant et ses annotations.',
  networkOnMainThread: 'Un appel réseau s’est exécuté sur le thread qui dessine l’interface.',
  networkOnMainThreadDo: 'Déplacez-le dans une coroutine ou un executor.',
  wrongThread: 'L’interface a été modifiée depuis un thread qui n’a pas le droit d’y toucher.',
  wrongThreadDo: 'Confiez la modification au thread principal.',
  transactionTooLarge:
    'Plus d’environ 1 Mo de données a été transmis entre composants ou enregistré comme état.',
  transactionTooLargeDo:
    'Transmettez un identifiant et chargez-y les données. Ne mettez ni listes ni images dans les bundles.',
  windowGone: 'Un dialogue ou un fragment a été affiché sur un écran déjà fermé ou en arrière-plan.',
  windowGoneDo:
    'Vérifiez le cycle de vie avant de l’afficher, et annulez les callbacks à la fermeture de l’écran.',
  goroutinesAsleep: 'Chaque goroutine en attend une autre : plus rien ne peut avancer.',
  goroutinesAsleepDo:
    'Cherchez un channel où personne n’envoie ou que personne ne ferme, ou un WaitGroup sans Done.',
  concurrentMap: 'Deux goroutines ont utilisé la même map en même temps, dont une en écriture.',
  concurrentMapDo:
    'Protégez-la par un mutex ou utilisez sync.Map. Le détecteur de race trouve l’autre endroit.',
  closedChannel: 'Un channel a été utilisé après sa fermeture.',
  closedChannelDo: 'Laissez seul l’émetteur le fermer, et une seule fois.',
  nilMap: 'On a écrit dans une map déclarée mais jamais créée.',
  nilMapDo: 'Créez-la avec make avant d’écrire.',
  unwrapNone: 'Une valeur tenue pour acquise était None.',
  unwrapNoneDo:
    'Traitez None avec match, if let ou « ? », ou expliquez avec expect pourquoi c’est impossible.',
  unwrapError: 'Un résultat tenu pour acquis était une erreur.',
  unwrapErrorDo: 'Transmettez l’erreur avec « ? », ou traitez-la ici.',
  alreadyBorrowed: 'Une RefCell a été empruntée en écriture alors qu’elle l’était déjà.',
  alreadyBorrowedDo:
    'Terminez le premier emprunt avant de commencer le second. Des callbacks et des événements en détiennent souvent un.',
  swiftNil: 'Un optionnel a été déballé de force alors qu’il valait nil.',
  swiftNilDo:
    'Utilisez if let, guard let ou « ?? ». Pour les outlets, vérifiez la connexion dans le storyboard.',
  unknownSelector:
    'Un objet a reçu un message qu’il ne comprend pas : il est d’une autre classe que prévu, ou déjà libéré.',
  unknownSelectorDo:
    'Vérifiez la classe du destinataire, les conversions depuis le JSON et les actions supprimées des storyboards.',
  disposed: 'Un objet a été utilisé après sa libération (dispose).',
  disposedDo: 'Vérifiez sa durée de vie : un await manquant, ou un service qui survit à sa portée.',
  contextShared: 'Un même contexte de base de données a été utilisé par deux opérations à la fois.',
  contextSharedDo:
    'Attendez chaque opération avec await, et donnez à chaque unité de travail son propre contexte.',
  emptySequence: 'Le premier élément d’une séquence vide a été demandé.',
  emptySequenceDo: 'Utilisez la variante qui renvoie une valeur par défaut, et traitez le cas vide.',
  afterDispose: 'Un widget a été mis à jour après avoir quitté l’arbre.',
  afterDisposeDo: 'Vérifiez mounted après chaque await, et annulez minuteurs et abonnements dans dispose.',
  loopClosed: 'Du code asynchrone s’est exécuté sans sa boucle d’événements, ou après sa fermeture.',
  loopClosedDo:
    'Fermez les clients avant la fin de la boucle, et lancez le programme avec un seul asyncio.run.',
  syncInAsync: 'Du code bloquant a été appelé depuis du code asynchrone.',
  syncInAsyncDo: 'Utilisez la variante asynchrone, ou déplacez l’appel dans un thread.',
  hostNotAllowed:
    'La requête mentionnait un hôte que l’application n’accepte pas. Il s’agit souvent de scanners.',
  hostNotAllowedDo:
    'Ajoutez l’hôte si c’est le vôtre. Sinon, laissez le serveur web le refuser et filtrez l’erreur.',
  forgeryCheck:
    'Le jeton de protection du formulaire manquait ou était périmé : une vieille page, un cookie perdu ou une requête étrangère.',
  forgeryCheckDo:
    'Vérifiez le domaine du cookie et la mise en cache des pages avec formulaires, et demandez à l’utilisateur de réessayer.',
  notResponding:
    'L’interface n’a pas répondu pendant plusieurs secondes : son thread était occupé ou attendait.',
  notRespondingDo:
    'Regardez les frames au sommet du thread principal. Déplacez fichiers, bases de données, réseau et longs travaux dans un autre thread.',
  notRespondingLock: 'Le thread principal attendait {lock}, que détenait le thread « {thread} ».',
  notRespondingLockDo:
    'Regardez ce que fait ce thread pendant qu’il détient le verrou, et ne l’attendez pas sur le thread principal.',
  nullPointer: 'Un accès mémoire a eu lieu près de l’adresse 0 : un pointeur nul a été utilisé.',
  nullPointerDo:
    'Vérifiez les pointeurs de la frame au sommet. Une petite adresse autre que 0 est un membre d’un objet nul.',
  badAccess:
    'Un accès a visé une mémoire inexistante ou interdite : elle était déjà libérée ou écrasée, ou la pile était pleine.',
  badAccessDo: 'Cherchez un use-after-free. AddressSanitizer ou les Zombie Objects montrent qui l’a libérée.',
  abortSignal: 'Le programme s’est arrêté lui-même après l’échec d’une vérification ({signal}).',
  abortSignalDo:
    'Cherchez l’assertion ou l’exception non interceptée dans les frames sous celles de l’environnement d’exécution, et dans le journal.',
};
