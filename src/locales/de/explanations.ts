import type { Locale } from '../locale.js';

export const explanations: Locale['Explanations'] = {
  variableIs: '{variable} war hier {value}.',
  more: 'Mehr dazu',
  seeCrumb: 'Fehlgeschlagenen Request davor ansehen',
  startRaisedHere: 'Ihr Code hat den Fehler hier ausgelöst.',
  startBeforeLibrary:
    'Der letzte Schritt in Ihrem Code: Danach {count, plural, one {lief # Frame} other {liefen # Frames}} von {library}.',
  startBeforeFrames:
    'Der letzte Schritt in Ihrem Code: Danach {count, plural, one {lief # weiterer Frame} other {liefen # weitere Frames}}.',
  startWithSource: 'Keine In-App-Frames; der neueste Frame mit Quelltext.',
  startNewest: 'Keine In-App-Frames; hier wurde der Fehler ausgelöst.',
  startRootCause: 'In {type}, der eigentlichen Ursache.',
  startMember: 'In {type}, dem ersten Fehler der Gruppe.',
  startVariable: 'Die Meldung betrifft {variable}; der Wert war hier {value}.',
  startCrumb: 'Ein Breadcrumb könnte die Erklärung liefern.',
  scriptError:
    'Ein Skript von einem anderen Origin ist fehlgeschlagen, und der Browser verbirgt die Einzelheiten vor dieser Seite.',
  scriptErrorDo:
    'Laden Sie das Skript mit crossorigin="anonymous" und liefern Sie es mit Access-Control-Allow-Origin aus. Ohne das ist nicht mehr zu erfahren.',
  fetchFailed:
    'Auf den Request kam gar keine Antwort: Das Netz war weg, der Server nicht erreichbar, der Request durch eine Erweiterung blockiert oder durch CORS abgelehnt. Was davon zutrifft, sagen Browser nicht.',
  fetchFailedDo:
    'Vergleichen Sie mit dem fehlgeschlagenen Request in den Breadcrumbs. Wiederholen Sie, was sich gefahrlos wiederholen lässt, und informieren Sie den Nutzer.',
  corsBlocked: 'Der Server hat geantwortet, diesem Origin aber nicht erlaubt, die Antwort zu lesen.',
  corsBlockedDo:
    'Senden Sie Access-Control-Allow-Origin für diesen Origin, auch bei Fehlerantworten und Weiterleitungen.',
  chunkLoad:
    'Ein Teil der Anwendung konnte nicht geladen werden. Oft hat ein Deploy die Datei entfernt, die eine noch offene Seite anfordert.',
  chunkLoadDo:
    'Behalten Sie die Dateien des vorigen Release einige Tage und bieten Sie ein Neuladen an, wenn ein Teil fehlt.',
  resizeLoop:
    'Ein ResizeObserver-Callback hat erneut Größen geändert, daher hat der Browser den Rest auf den nächsten Frame verschoben. Nutzer merken davon selten etwas.',
  resizeLoopDo:
    'Ändern Sie das Layout in requestAnimationFrame, oder filtern Sie diese Meldung, wenn nichts falsch aussieht.',
  quotaExceeded:
    'Der Browser-Speicher für diese Website ist voll oder nicht verfügbar, wie in manchen privaten Fenstern.',
  quotaExceededDo:
    'Fangen Sie den Fehler bei jedem Schreiben ab, entfernen Sie alte Einträge und legen Sie große Daten in IndexedDB oder auf dem Server ab.',
  storageDenied:
    'Der Browser lässt diese Seite keinen Speicher nutzen: Cookies sind blockiert, oder die Seite steht im Frame einer anderen Website.',
  storageDeniedDo:
    'Greifen Sie innerhalb von try und catch auf den Speicher zu und weichen Sie auf den Arbeitsspeicher aus.',
  domChanged:
    'Etwas anderes hat die Seite hinter dem Rücken des Frameworks geändert: die Übersetzung des Browsers, eine Erweiterung oder ein eigenes Skript.',
  domChangedDo:
    'Prüfen Sie, welche Browser und Sprachen betroffen sind. Umschließen Sie bloßen Text mit Elementen und halten Sie andere Skripte aus dem Seitenteil des Frameworks heraus.',
  aborted:
    'Ein Request wurde abgebrochen: durch Ihren Code, durch ein Timeout-Signal oder weil der Nutzer die Seite verließ.',
  abortedDo: 'Melden Sie beabsichtigte Abbrüche nicht: Prüfen Sie das Signal oder den Namen AbortError.',
  playDenied:
    'Der Browser hat die Wiedergabe nicht gestartet: Der Nutzer hatte noch nicht interagiert, oder sie wurde beim Laden angehalten.',
  playDeniedDo:
    'Behandeln Sie das abgelehnte Promise von play(), starten Sie stumm oder warten Sie auf einen Klick.',
  injectedScript:
    'Das stammt von einem Skript, das ein Browser, der Web View einer App oder eine Erweiterung in die Seite eingefügt hat, nicht von Ihrem Code.',
  injectedScriptDo: 'Filtern Sie es dort, wo Ihr SDK oder Server Events verwirft.',
  evalBlocked: 'Die Content Security Policy der Seite verbietet Code aus Text, etwa eval und new Function.',
  evalBlockedDo:
    'Verwenden Sie einen Build der Bibliothek ohne eval. Erlauben Sie unsafe-eval nur als letzten Ausweg.',
  historyLimit:
    'Die Seite hat ihre URL in kurzer Zeit zu oft geändert, meist in einer Schleife aus Weiterleitungen oder Effekten.',
  historyLimitDo:
    'Ändern Sie die URL nur, wenn sie sich unterscheidet, und bremsen Sie, während der Nutzer tippt oder scrollt.',
  browserExtension: 'Der Fehler trat in einer Browser-Erweiterung auf, nicht in Ihrem Code.',
  browserExtensionDo:
    'Filtern Sie Fehler aus Erweiterungen. Sehen Sie nur genauer hin, wenn viele Nutzer einer Erweiterung betroffen sind.',
  policyReport:
    'Der Browser hat {blocked} blockiert, weil die Content Security Policy es in {directive} nicht erlaubt.',
  policyReportDo:
    'Erlauben Sie die Quelle, wenn es Ihre ist. Sonst ist es eine Erweiterung oder eine Injection, die die Policy verhindert hat.',
  hydration:
    'Das HTML vom Server weicht von dem ab, was der Browser zuerst gerendert hat; das Framework musste neu rendern oder hat aufgegeben.',
  hydrationDo:
    'Suchen Sie im ersten Rendern nach Datumsangaben, Zufallswerten, Locale, Abfragen auf window und ungültiger Verschachtelung. Auch Erweiterungen sind eine Ursache.',
  updateLoop: 'Eine Komponente setzt bei jedem Rendern State, ohne Ende.',
  updateLoopDo:
    'Suchen Sie nach einem setState direkt im Rendern oder einem Effekt, dessen Abhängigkeiten sich jedes Mal ändern.',
  hookCall:
    'Ein Hook lief außerhalb einer Komponente, in anderer Reihenfolge als zuvor oder mit einer zweiten Kopie von React.',
  hookCallDo:
    'Rufen Sie Hooks nur auf oberster Ebene auf und prüfen Sie, ob React nur einmal installiert ist.',
  notAChild: 'Ein Objekt wurde gerendert, als wäre es Text.',
  notAChildDo: 'Rendern Sie eines seiner Felder oder wandeln Sie es in einen String um.',
  minifiedReact: 'Der Production-Build von React kürzt Meldungen auf eine Nummer, hier {number}.',
  minifiedReactDo: 'Öffnen Sie den Link, um die ganze Meldung zu lesen.',
  notAFunction:
    'Es wurde etwas aufgerufen, das keine Funktion ist: Es fehlt, ist falsch geschrieben oder von anderem Typ als erwartet.',
  notAFunctionDo: 'Prüfen Sie den Wert, seinen Import und seine Version.',
  notDefined: 'Es wurde ein Name verwendet, den es in diesem Scope nicht gibt.',
  notDefinedDo:
    'Prüfen Sie Schreibweise und Import, ob zuvor ein Skript nicht geladen wurde und ob dieser Code auch auf dem Server läuft.',
  notIterable: 'Eine Schleife oder ein Spread bekam einen Wert, der keine Liste ist.',
  notIterableDo:
    'Prüfen Sie die Form der Antwort oder des Arguments und geben Sie einen Standardwert wie [] an.',
  nonErrorThrown:
    'Es wurde etwas geworfen oder abgelehnt, das kein Error ist, daher gibt es keinen Stack Trace dazu.',
  nonErrorThrownDo:
    'Verwenden Sie bei throw und reject Error-Objekte, mit dem ursprünglichen Fehler als cause.',
  jsonHtml:
    'Erwartet wurde JSON, es kam aber eine Webseite: eine Anmeldung, eine Fehlerseite oder eine falsche URL.',
  jsonHtmlDo:
    'Prüfen Sie Status und Content-Type vor dem Parsen und sehen Sie sich den Request in den Breadcrumbs an.',
  jsonCut: 'Erwartet wurde JSON, die Antwort war aber leer oder abgeschnitten.',
  jsonCutDo:
    'Prüfen Sie Status und Länge vor dem Parsen. Ein Status 204, ein Timeout oder ein Proxy kann einen leeren Body hinterlassen.',
  circularJson: 'Ein Objekt, das sich selbst enthält, wurde in JSON umgewandelt.',
  circularJsonDo:
    'Wählen Sie die Felder aus, die Sie brauchen. Oft ist ein Event, ein DOM-Element oder ein Request-Objekt hineingeraten.',
  invalidDate:
    'Ein Datum war nicht lesbar oder außerhalb des gültigen Bereichs und wurde trotzdem formatiert.',
  invalidDateDo: 'Prüfen Sie vor dem Formatieren, ob getTime() NaN liefert, und parsen Sie nur ISO-Daten.',
  constAssigned: 'Einer Konstanten wurde ein neuer Wert zugewiesen.',
  constAssignedDo: 'Deklarieren Sie sie mit let oder verwenden Sie einen anderen Namen.',
  usedBeforeDefined:
    'Eine Variable wurde verwendet, bevor ihre Deklaration ausgeführt war. Über Dateien hinweg ist das ein zirkulärer Import.',
  usedBeforeDefinedDo:
    'Verschieben Sie die Deklaration nach oben oder brechen Sie den Kreis zwischen den Modulen auf.',
  moduleFormat: 'Ein ES-Modul wurde als CommonJS geladen oder umgekehrt.',
  moduleFormatDo:
    'Prüfen Sie "type" in package.json, die Dateiendung und wie der Bundler dieses Paket behandelt.',
  headersSent: 'Die Antwort war schon gesendet, als der Code sie erneut senden wollte.',
  headersSentDo:
    'Beenden Sie die Funktion nach jeder Antwort mit return und suchen Sie nach einem Callback oder Promise, das danach weiterläuft.',
  nullDereference: 'Ein Member wurde von einem Wert gelesen, den es nicht gibt.',
  nullDereferenceDo:
    'Finden Sie heraus, warum er fehlt: ein optionales Feld, eine erfolglose Suche, noch nicht geladene Daten. Behandeln Sie den Fall dann dort, wo er entsteht.',
  keyMissing: 'Es wurde ein Schlüssel abgefragt, den es nicht gibt.',
  keyMissingDo:
    'Prüfen Sie, woher die Daten kommen und wie der Schlüssel geschrieben ist, oder lesen Sie ihn mit einem Standardwert.',
  indexOutOfRange: 'Es wurde eine Position gelesen, die die Liste nicht hat, oft weil die Liste leer ist.',
  indexOutOfRangeDo: 'Prüfen Sie zuerst die Länge und suchen Sie nach einem Off-by-one-Fehler.',
  memberMissing:
    'Der Wert hat kein solches Attribut und keine solche Methode: Er ist von anderem Typ oder anderer Version als erwartet.',
  memberMissingDo: 'Prüfen Sie den Typ des Werts und die Version der Bibliothek.',
  wrongArguments: 'Eine Funktion wurde mit anderen Argumenten aufgerufen, als sie annimmt.',
  wrongArgumentsDo: 'Vergleichen Sie den Aufruf mit der Signatur in der laufenden Version.',
  divisionByZero: 'Eine Zahl wurde durch null geteilt.',
  divisionByZeroDo:
    'Legen Sie fest, was fehlende Daten hier bedeuten, und behandeln Sie den Fall vor der Division.',
  failedCast: 'Ein Wert vom Typ {from} wurde als {to} verwendet.',
  failedCastDo: 'Prüfen Sie, woher der Wert kommt. Testen Sie seinen Typ vor der Umwandlung.',
  changedWhileRead: 'Eine Collection wurde geändert, während eine Schleife darüber lief.',
  changedWhileReadDo:
    'Iterieren Sie über eine Kopie, sammeln Sie Änderungen für später oder schützen Sie sie vor anderen Threads.',
  undecodable: 'Bytes wurden als Text in einer Kodierung gelesen, die nicht zu ihnen passt.',
  undecodableDo:
    'Ermitteln Sie die Kodierung der Quelle. Lesen Sie Bytes, oder dekodieren Sie mit Ersatzzeichen.',
  unassigned: 'Es wurde ein Name verwendet, der auf diesem Weg durch den Code keinen Wert hat.',
  unassignedDo: 'Prüfen Sie Schreibweise und Import und ob jeder Zweig ihn setzt.',
  recursion: 'Funktionen haben einander aufgerufen, bis der Stack voll war.',
  recursionDo:
    'Sehen Sie sich die Aufrufe an, die sich im Stack Trace wiederholen: Die Bedingung, die sie beenden soll, wurde nie erfüllt.',
  moduleMissing: 'Ein Modul oder Paket ist dort, wo der Code lief, nicht installiert.',
  moduleMissingDo:
    'Vergleichen Sie die Lock-Datei mit dem deployten Image und prüfen Sie Schreibweise sowie Groß- und Kleinschreibung.',
  importName: 'Das Modul gibt es, aber nicht den Namen, der daraus importiert wurde.',
  importNameDo:
    'Prüfen Sie die installierte Version. Ist das Modul nur teilweise initialisiert, lösen Sie den zirkulären Import auf.',
  classMissing: 'Eine Klasse, die beim Bauen des Codes vorhanden war, fehlt zur Laufzeit.',
  classMissingDo:
    'Prüfen Sie die mitgelieferten Abhängigkeiten, Versionskonflikte und die Regeln von Shrinker oder Autoloader.',
  connectionRefused:
    'Unter dieser Adresse nahm niemand Verbindungen an: Der Dienst war aus oder startete noch, oder Host oder Port ist falsch.',
  connectionRefusedDo:
    'Prüfen Sie, ob der Dienst läuft, und die Adresse in dieser Umgebung. In einem Container ist localhost der Container selbst.',
  connectionReset: 'Die Gegenseite hat die Verbindung mittendrin geschlossen.',
  connectionResetDo:
    'Wiederholen Sie, was sich gefahrlos wiederholen lässt, und vergleichen Sie die Keep-Alive-Timeouts von Client, Proxy und Server.',
  timeout: 'Innerhalb der Zeitgrenze kam keine Antwort.',
  timeoutDo:
    'Prüfen Sie Last und Latenz der Gegenseite. Wiederholen Sie mit wachsenden Pausen, bevor Sie die Grenze anheben.',
  dns: 'Der Hostname ließ sich nicht auflösen: Er ist falsch geschrieben, oder der Resolver hat nicht geantwortet.',
  dnsDo: 'Prüfen Sie den Namen in dieser Umgebung sowie Resolver und Netz des Containers oder Geräts.',
  tls: 'Die sichere Verbindung ist fehlgeschlagen: Ein Zertifikat ist abgelaufen, passt nicht zum Hostnamen oder stammt von einem unbekannten Aussteller.',
  tlsDo:
    'Erneuern Sie das Zertifikat, senden Sie die ganze Kette und prüfen Sie die Uhr und die vertrauten Aussteller. Schalten Sie die Prüfung nicht ab.',
  portInUse: 'Ein anderer Prozess lauscht bereits auf diesem Port.',
  portInUseDo:
    'Beenden Sie den alten Prozess oder wählen Sie einen anderen Port. Suchen Sie nach einem Absturz nach einem übrig gebliebenen Prozess.',
  rateLimited: 'Die Gegenseite hat wegen zu vieler Anfragen abgelehnt.',
  rateLimitedDo:
    'Warten Sie so lange, wie Retry-After angibt, und verteilen, cachen oder bündeln Sie Anfragen.',
  notAuthorized: 'Die Gegenseite hat die Zugangsdaten nicht akzeptiert, oder sie erlauben das nicht.',
  notAuthorizedDo:
    'Prüfen Sie, ob das Token abgelaufen ist, welche Scopes es hat und ob in dieser Umgebung das richtige gesetzt ist.',
  upstreamFailed: 'Die Gegenseite oder ein Proxy davor konnte die Anfrage nicht beantworten.',
  upstreamFailedDo: 'Sehen Sie sich deren Logs zur gleichen Zeit an. Wiederholen Sie mit wachsenden Pausen.',
  payloadTooLarge: 'Die Anfrage war größer, als der Server akzeptiert.',
  payloadTooLargeDo:
    'Senden Sie weniger oder in Teilen, oder heben Sie die Grenze jedes Proxys auf dem Weg an.',
  memory: 'Dem Prozess ging der Speicher aus.',
  memoryDo:
    'Suchen Sie nach Listen, Caches und Queries ohne Obergrenze. Diese Stelle hat nur zuletzt Speicher angefordert: Ein Heap-Profil zeigt, wer ihn belegt.',
  memoryKilled:
    'Das System hat den Prozess beendet, höchstwahrscheinlich wegen zu hohen Speicherverbrauchs (137 = 128 + Signal 9).',
  memoryKilledDo:
    'Vergleichen Sie die Speichergrenze mit dem Verbrauch im Zeitverlauf. Ein Kill hinterlässt keinen Stack Trace, sehen Sie also nach, was kurz davor lief.',
  threadsExhausted:
    'Es konnte kein weiterer Thread gestartet werden: Die Grenze für Threads oder Speicher ist erreicht.',
  threadsExhaustedDo: 'Verwenden Sie einen Pool mit Obergrenze und suchen Sie nach Threads, die nie enden.',
  tooManyFiles: 'Der Prozess hat zu viele Dateien oder Verbindungen geöffnet.',
  tooManyFilesDo:
    'Schließen Sie Dateien, Antworten und Sockets auf jedem Weg, verwenden Sie Clients wieder und heben Sie erst dann die Grenze an.',
  diskFull: 'Die Festplatte ist voll.',
  diskFullDo:
    'Löschen Sie alte Logs, Uploads und temporäre Dateien und überwachen Sie den freien Platz. Auch Inodes können ausgehen.',
  fileMissing: 'Die Datei existiert dort nicht.',
  fileMissingDo:
    'Prüfen Sie das Arbeitsverzeichnis, den Inhalt des Images und die Groß- und Kleinschreibung im Pfad.',
  permissionDenied: 'Der Prozess darf nicht auf diese Datei oder Ressource zugreifen.',
  permissionDeniedDo:
    'Prüfen Sie Eigentümer und Rechte des Pfads und unter welchem Benutzer der Prozess läuft.',
  executionTime: 'Die Arbeit dauerte länger, als die Laufzeitumgebung erlaubt.',
  executionTimeDo:
    'Verlagern Sie lange Arbeit in eine Queue, teilen Sie sie auf oder heben Sie die Grenze an.',
  uniqueViolation: 'Es gibt bereits eine Zeile mit demselben Wert, wo Werte eindeutig sein müssen.',
  uniqueViolationDo:
    'Fügen Sie mit einer einzigen Anweisung ein oder aktualisieren Sie, oder fangen Sie den Fehler ab und informieren Sie den Nutzer. Vorher zu prüfen hilft nicht: Zwei Anfragen können gleichzeitig prüfen.',
  foreignKeyViolation:
    'Eine Zeile verweist auf eine, die es nicht gibt, oder es wurde eine gelöscht, auf die andere verweisen.',
  foreignKeyViolationDo:
    'Prüfen Sie die Reihenfolge der Schreibvorgänge und was mit den Zeilen geschehen soll, die darauf verweisen.',
  notNullViolation: 'Eine Pflichtspalte bekam keinen Wert.',
  notNullViolationDo:
    'Validieren Sie die Eingabe vor dem Schreiben oder geben Sie der Spalte einen Standardwert.',
  databaseDeadlock: 'Zwei Transaktionen warteten aufeinander, und die Datenbank hat eine davon beendet.',
  databaseDeadlockDo:
    'Führen Sie die Transaktion erneut aus. Sperren Sie Zeilen überall in derselben Reihenfolge und halten Sie Transaktionen kurz.',
  lockTimeout: 'Eine andere Transaktion hielt die Sperre zu lange.',
  lockTimeoutDo:
    'Finden Sie die lange Transaktion. Führen Sie darin keine Netzwerkaufrufe aus. SQLite erlaubt nur einen Schreiber zur selben Zeit.',
  connectionsExhausted: 'Alle Datenbankverbindungen waren belegt.',
  connectionsExhaustedDo:
    'Suchen Sie nach nicht zurückgegebenen Verbindungen und langsamen Queries. Vergleichen Sie dann Pool-Größe mal Prozesse mit der Grenze des Servers.',
  databaseGone:
    'Die Verbindung zur Datenbank wurde zwischendurch geschlossen: Sie war zu lange untätig, der Server startete neu, oder es gab einen Failover.',
  databaseGoneDo:
    'Lassen Sie den Pool Verbindungen vor der Nutzung testen und halten Sie ihre Lebensdauer unter dem Timeout des Servers.',
  schemaBehind: 'Der Datenbank fehlt eine Tabelle oder Spalte, die der Code erwartet.',
  schemaBehindDo: 'Führen Sie die Migrationen aus, und zwar vor dem Deploy des Codes, der sie braucht.',
  recordMissing: 'Erwartet wurde ein Datensatz, den die Datenbank nicht hat.',
  recordMissingDo:
    'Antworten Sie mit „nicht gefunden“ statt mit einem Fehler oder prüfen Sie, wer noch darauf verweist.',
  notInitialized: 'Eine Property wurde gelesen, bevor ihr etwas zugewiesen war.',
  notInitializedDo:
    'Prüfen Sie den Lebenszyklus: Wer setzt sie, und kann dieser Code früher laufen? Wenn ja, machen Sie sie nullable.',
  nonNullParameter: 'Java-Code hat null an einen Kotlin-Parameter übergeben, der das nicht erlaubt.',
  nonNullParameterDo:
    'Kennzeichnen Sie den Parameter als nullable oder prüfen Sie den Aufrufer und seine Annotationen.',
  networkOnMainThread: 'Ein Netzwerkaufruf lief auf dem Thread, der die Oberfläche zeichnet.',
  networkOnMainThreadDo: 'Verlagern Sie ihn in eine Coroutine oder einen Executor.',
  wrongThread: 'Die Oberfläche wurde von einem Thread geändert, der sie nicht anfassen darf.',
  wrongThreadDo: 'Übergeben Sie die Änderung an den Main Thread.',
  transactionTooLarge:
    'Mehr als etwa 1 MB Daten wurden zwischen Komponenten übergeben oder als State gespeichert.',
  transactionTooLargeDo:
    'Übergeben Sie eine ID und laden Sie die Daten dort. Halten Sie Listen und Bilder aus Bundles heraus.',
  windowGone:
    'Ein Dialog oder Fragment wurde auf einem Bildschirm gezeigt, der schon geschlossen oder im Hintergrund war.',
  windowGoneDo:
    'Prüfen Sie vor dem Anzeigen den Lebenszyklus und brechen Sie Callbacks ab, wenn der Bildschirm schließt.',
  goroutinesAsleep: 'Jede Goroutine wartet auf eine andere, daher geht nichts mehr weiter.',
  goroutinesAsleepDo:
    'Suchen Sie nach einem Channel, an den niemand sendet oder den niemand schließt, oder nach einer WaitGroup ohne Done.',
  concurrentMap: 'Zwei Goroutinen haben dieselbe Map gleichzeitig benutzt, eine davon schreibend.',
  concurrentMapDo:
    'Schützen Sie sie mit einem Mutex oder verwenden Sie sync.Map. Der Race Detector findet die andere Stelle.',
  closedChannel: 'Ein Channel wurde nach dem Schließen benutzt.',
  closedChannelDo: 'Lassen Sie ihn nur vom Sender schließen, und nur einmal.',
  nilMap: 'In eine Map wurde geschrieben, die deklariert, aber nie mit make angelegt wurde.',
  nilMapDo: 'Legen Sie sie vor dem Schreiben mit make an.',
  unwrapNone: 'Ein Wert wurde vorausgesetzt, war aber None.',
  unwrapNoneDo:
    'Behandeln Sie None mit match, if let oder ?, oder begründen Sie mit expect, warum es nicht vorkommen kann.',
  unwrapError: 'Ein Erfolg wurde vorausgesetzt, das Ergebnis war aber ein Fehler.',
  unwrapErrorDo: 'Geben Sie den Fehler mit ? weiter oder behandeln Sie ihn hier.',
  alreadyBorrowed: 'Eine RefCell wurde zum Schreiben ausgeliehen, während sie schon ausgeliehen war.',
  alreadyBorrowedDo:
    'Beenden Sie das erste Ausleihen, bevor das zweite beginnt. Oft halten Callbacks und Events eines fest.',
  swiftNil: 'Ein Optional wurde mit Force Unwrap gelesen, während es nil war.',
  swiftNilDo: 'Verwenden Sie if let, guard let oder ??. Prüfen Sie bei Outlets die Verbindung im Storyboard.',
  unknownSelector:
    'Ein Objekt bekam eine Nachricht, die es nicht versteht: Es ist von anderer Klasse als erwartet oder schon freigegeben.',
  unknownSelectorDo:
    'Prüfen Sie die Klasse des Empfängers, Casts aus JSON und entfernte Aktionen in Storyboards.',
  disposed: 'Ein Objekt wurde nach seinem Dispose benutzt.',
  disposedDo:
    'Prüfen Sie seine Lebensdauer: ein fehlendes await oder ein Service, der seinen Scope überlebt.',
  contextShared: 'Ein Datenbankkontext wurde von zwei Operationen gleichzeitig benutzt.',
  contextSharedDo:
    'Verwenden Sie bei jeder Operation await und geben Sie jeder Arbeitseinheit einen eigenen Kontext.',
  emptySequence: 'Von einer leeren Sequenz wurde das erste Element genommen.',
  emptySequenceDo:
    'Verwenden Sie die Variante, die einen Standardwert liefert, und behandeln Sie den leeren Fall.',
  afterDispose: 'Ein Widget wurde aktualisiert, nachdem es den Baum verlassen hatte.',
  afterDisposeDo:
    'Prüfen Sie nach jedem await mounted und brechen Sie Timer und Subscriptions in dispose ab.',
  loopClosed: 'Asynchroner Code lief ohne seine Event Loop oder nach deren Ende.',
  loopClosedDo:
    'Schließen Sie Clients, bevor die Loop endet, und starten Sie das Programm mit einem einzigen asyncio.run.',
  syncInAsync: 'Blockierender Code wurde aus asynchronem Code aufgerufen.',
  syncInAsyncDo: 'Verwenden Sie die asynchrone Variante oder verlagern Sie den Aufruf in einen Thread.',
  hostNotAllowed: 'Die Anfrage nannte einen Host, den die Anwendung nicht akzeptiert. Oft sind das Scanner.',
  hostNotAllowedDo:
    'Fügen Sie den Host hinzu, wenn es Ihrer ist. Lassen Sie ihn sonst vom Webserver ablehnen und filtern Sie den Fehler.',
  forgeryCheck:
    'Das Schutz-Token des Formulars fehlte oder war veraltet: eine alte Seite, ein verlorenes Cookie oder eine fremde Anfrage.',
  forgeryCheckDo:
    'Prüfen Sie die Cookie-Domain und das Caching von Seiten mit Formularen und bitten Sie den Nutzer, es erneut zu versuchen.',
  notResponding: 'Die Oberfläche reagierte sekundenlang nicht: Ihr Thread war beschäftigt oder wartete.',
  notRespondingDo:
    'Sehen Sie sich die obersten Frames des Main Thread an. Verlagern Sie Dateien, Datenbanken, Netzwerk und lange Arbeit in einen anderen Thread.',
  notRespondingLock: 'Der Main Thread wartete auf {lock}; Thread „{thread}“ hielt dieses Lock.',
  notRespondingLockDo:
    'Sehen Sie nach, was dieser Thread tut, während er das Lock hält, und warten Sie nicht im Main Thread darauf.',
  nullPointer: 'Es wurde auf Speicher nahe Adresse 0 zugegriffen: Ein Nullzeiger wurde benutzt.',
  nullPointerDo:
    'Prüfen Sie die Zeiger im obersten Frame. Eine kleine Adresse ungleich 0 ist ein Member eines Null-Objekts.',
  badAccess:
    'Es wurde auf Speicher zugegriffen, den es nicht gibt oder der gesperrt ist: Er war schon freigegeben oder überschrieben, oder der Stack war voll.',
  badAccessDo:
    'Suchen Sie nach Use-after-free. AddressSanitizer oder Zombie Objects zeigen, wer den Speicher freigegeben hat.',
  abortSignal: 'Das Programm hat sich nach einer fehlgeschlagenen Prüfung selbst beendet ({signal}).',
  abortSignalDo:
    'Suchen Sie in den Frames unter denen der Laufzeitumgebung und im Log nach der Assertion oder nicht abgefangenen Exception.',
};
