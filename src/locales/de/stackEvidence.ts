import type { Locale } from '../locale.js';

export const stackEvidence: Locale['StackEvidence'] = {
  mapsNoArtifacts: 'Auf diesen Server wurde nichts hochgeladen, weder Code noch Source Maps.',
  mapsNoArtifactsDo:
    'Binden Sie das Plugin Ihres Bundlers oder die CLI Ihres Error-Trackers in den Build ein und laden Sie die Source Maps hoch, bevor das Release live geht.',
  mapsNoDebugId:
    'Das SDK hat für diesen Code keine Debug-ID gesendet, daher lässt sich keine hochgeladene Source Map zuordnen.',
  mapsNoDebugIdDo:
    'Lassen Sie den Build in jede ausgelieferte Datei eine Debug-ID einfügen und deployen Sie genau diese Dateien. Code von Drittanbietern hat keine.',
  mapsSourceMissing: 'Der Server hat keine Kopie dieses Codes.',
  mapsSourceMissingDo:
    'Laden Sie die gebauten Dateien mit ihren Source Maps für dieses Release hoch. Prüfen Sie, ob der Upload vor den ersten Nutzern lief.',
  mapsMapMissing: 'Der Server hat den Code, aber nicht die zugehörige Source Map.',
  mapsMapMissingDo:
    'Lassen Sie den Build Source Maps schreiben und laden Sie sie zusammen mit dem Code hoch.',
  mapsMapInvalid: 'Source Map oder Code waren nicht lesbar oder passen nicht zueinander.',
  mapsMapInvalidDo:
    'Laden Sie die Source Map aus demselben Build wie den Code hoch, mit dem ursprünglichen Quelltext darin („sourcesContent“). Wird danach noch minifiziert, braucht dieser Schritt eine eigene Source Map.',
  mapsWrongDist: 'Die Source Maps wurden für eine andere Distribution dieses Releases hochgeladen.',
  mapsWrongDistDo: 'Geben Sie beim Upload dasselbe „dist“ an wie im SDK, oder bei beiden keines.',
  mapsNoColumn: 'Der Browser hat keine Spalte gemeldet, und minifizierter Code hat nur eine Zeile.',
  mapsNoColumnDo:
    'Für diese Events lässt sich nichts tun. Events aus einem aktuellen Browser lassen sich zuordnen.',
  mapsFetchFailed: 'Der Server wollte den Code oder dessen Source Map abrufen und konnte es nicht.',
  mapsFetchFailedDo:
    'Laden Sie die Source Maps hoch, dann muss nichts abgerufen werden. Oder geben Sie dem Server ohne Anmeldung Zugriff auf die Adresse.',
  mapsSdkOutdated: 'Das SDK ist zu alt, um Debug-IDs zu senden.',
  mapsSdkOutdatedDo: 'Aktualisieren Sie das SDK und lassen Sie den Build Debug-IDs einfügen.',
  mapsUnknown: 'Der Grund ist nicht bekannt.',
  mapsUnknownDo: 'Prüfen Sie, ob für dieses Release Source Maps mit Debug-IDs hochgeladen wurden.',
  mapsFrames: '{count, plural, one {# Frame} other {# Frames}}',
  mapsDebugId: 'Debug-ID {id}',
  mapsMoreFiles: '{count, plural, one {# weitere Datei} other {# weitere Dateien}}',
  mapsAsk: 'Den Server nach dem Grund fragen',
  mapsAsking: 'Der Server wird nach dem Grund gefragt …',
  mapsAsked: 'So hat der Server sie vorgefunden.',
  mapsFine:
    'Der Server meldet kein Problem mit den Source Maps. Vielleicht kamen sie erst nach diesem Event: Sehen Sie sich ein neueres an.',
  mapsNotAsked: 'Dieser Server prüft keine Source Maps. Die Angaben hier stammen aus dem Event selbst.',
  mapsFailed: 'Warum Frames minifiziert sind',
  evidence: 'Was der Server weiß',
  sampleAsk: 'Wie häufig sind diese Frames?',
  sampleBound: 'Liest höchstens {most, plural, one {# Event} other {# Events}} dieses Issues.',
  sampleBegins: 'Events werden ausgewählt …',
  sampleRunning: 'Events werden gelesen: {read, number} von {of, number}',
  sampleStop: 'Stopp',
  sampleGoOn: 'Weiter',
  sampleDone:
    '{kind, select, all {Bei jedem Frame steht, in wie vielen Events er vorkommt, von {count, plural, one {einem Event} other {# Events}} hier. Mehr gibt es nicht.} fair {Bei jedem Frame steht, in wie vielen Events er vorkommt, von {count, plural, one {einem Event} other {# Events}} der Stichprobe. Die Stichprobe bleibt gleich.} other {Bei jedem Frame steht, in wie vielen Events er vorkommt, von {count, plural, one {dem neuesten Event} other {den neuesten # Events}}. Ältere können abweichen: Dieser Server bietet keine unverzerrte Stichprobe.}}',
  sampleStopped: 'Gestoppt nach {count, plural, one {# Event} other {# Events}}.',
  sampleUnread: '{count, plural, one {# weiteres war nicht lesbar} other {# weitere waren nicht lesbar}}.',
  sampleFailed: 'Wie häufig die Frames sind',
  sampleNothing: 'Kein Event war lesbar.',
  changesAsk: 'Was wurde geändert?',
  changesHint: 'Verdächtige Commits und Frames in Dateien, die dieses Release geändert hat.',
  suspects: 'Verdächtige Commits',
  suspectsAsking: 'Verdächtige Commits werden abgefragt …',
  suspectsNone: 'Der Server hat keinen Commit im Verdacht.',
  suspectsUnsupported: 'Dieser Server ermittelt keine verdächtigen Commits.',
  suspectBy: '{author}, {reason}',
  suspectReason: 'laut Server: {reason}',
  suspectNoReason: 'vom Server nicht begründet',
  suspectUnknown: 'unbekannter Autor',
  suspectNoMessage: 'Commit {commit}',
  suspectPull: 'Pull Request',
  changes: 'In diesem Release geändert',
  changesAsking: 'Geänderte Dateien dieses Releases werden abgefragt …',
  changesNoRelease: 'Das Event nennt kein Release, daher ist nicht bekannt, was darin geändert wurde.',
  changesUnsupported: 'Dieser Server gibt nicht an, welche Dateien ein Release geändert hat.',
  changesEmpty: 'Der Server kennt keine geänderte Datei dieses Releases.',
  changesNone:
    'Hier liegt kein Frame in {count, plural, one {der einzigen Datei} other {einer der # Dateien}}, die dieses Release geändert hat.',
  changesFrames: '{count, plural, one {# Frame} other {# Frames}} in {path}',
  changesName: 'nur gleicher Name',
  changesCapped:
    '{count, plural, one {Nur die erste Änderung des Releases wurde} other {Nur die ersten # Änderungen des Releases wurden}} verglichen.',
};
