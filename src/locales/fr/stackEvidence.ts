import type { Locale } from '../locale.js';

export const stackEvidence: Locale['StackEvidence'] = {
  mapsNoArtifacts: 'Rien n’a été envoyé à ce serveur, ni code ni source maps.',
  mapsNoArtifactsDo:
    'Ajoutez au build le plugin de votre bundler ou la CLI de votre outil de suivi des erreurs, et envoyez les source maps avant la mise en production de la version.',
  mapsNoDebugId:
    'Le SDK n’a pas envoyé d’ID de débogage pour ce code : aucune source map envoyée ne peut donc lui être associée.',
  mapsNoDebugIdDo:
    'Faites injecter par le build un ID de débogage dans chaque fichier livré, et déployez exactement ces fichiers. Le code de tiers n’en a pas.',
  mapsSourceMissing: 'Le serveur n’a aucune copie de ce code.',
  mapsSourceMissingDo:
    'Envoyez les fichiers produits par le build, avec leurs source maps, pour cette version. Vérifiez que l’envoi a eu lieu avant l’arrivée des premiers utilisateurs.',
  mapsMapMissing: 'Le serveur a le code, mais pas sa source map.',
  mapsMapMissingDo: 'Faites produire les source maps par le build et envoyez-les avec le code.',
  mapsMapInvalid: 'La source map ou le code n’ont pas pu être lus, ou ne correspondent pas l’un à l’autre.',
  mapsMapInvalidDo:
    'Envoyez la source map issue du même build que le code, avec le code source d’origine (« sourcesContent »). Une étape qui minifie ensuite a besoin de sa propre source map.',
  mapsWrongDist: 'Les source maps ont été envoyées pour une autre distribution de cette version.',
  mapsWrongDistDo: 'Indiquez à l’envoi le même « dist » que dans le SDK, ou aucun des deux côtés.',
  mapsNoColumn: 'Le navigateur n’a pas indiqué de colonne, et le code minifié tient sur une seule ligne.',
  mapsNoColumnDo:
    'Rien à faire pour ces événements. Ceux d’un navigateur récent peuvent être mis en correspondance.',
  mapsFetchFailed: 'Le serveur a tenté de récupérer le code ou sa source map, sans succès.',
  mapsFetchFailedDo:
    'Envoyez les source maps : il n’y aura plus rien à récupérer. Ou laissez le serveur accéder à l’adresse sans connexion.',
  mapsSdkOutdated: 'Le SDK est trop ancien pour envoyer des ID de débogage.',
  mapsSdkOutdatedDo: 'Mettez à jour le SDK et faites injecter des ID de débogage par le build.',
  mapsUnknown: 'La raison n’est pas connue.',
  mapsUnknownDo: 'Vérifiez que des source maps avec ID de débogage ont été envoyées pour cette version.',
  mapsFrames: '{count, plural, one {# frame} other {# frames}}',
  mapsDebugId: 'ID de débogage {id}',
  mapsMoreFiles: '{count, plural, one {# fichier de plus} other {# fichiers de plus}}',
  mapsAsk: 'Demander la raison au serveur',
  mapsAsking: 'Demande de la raison au serveur…',
  mapsAsked: 'Telles que le serveur les a trouvées.',
  mapsFine:
    'Le serveur ne signale aucune anomalie dans les source maps. Elles sont peut-être arrivées après cet événement : regardez-en un plus récent.',
  mapsNotAsked:
    'Ce serveur ne vérifie pas les source maps. Ce qui est dit ici vient de l’événement lui-même.',
  mapsFailed: 'Pourquoi des frames sont minifiées',
  evidence: 'Ce que le serveur sait',
  sampleAsk: 'Ces frames sont-elles fréquentes ?',
  sampleBound: 'Lit au plus {most, plural, one {# événement} other {# événements}} de ce problème.',
  sampleBegins: 'Choix des événements…',
  sampleRunning: 'Lecture des événements : {read, number} sur {of, number}',
  sampleStop: 'Arrêter',
  sampleGoOn: 'Continuer',
  sampleDone:
    '{kind, select, all {Chaque frame indique dans combien d’événements elle figure, sur {count, plural, one {# événement} other {# événements}} ici. Il n’y en a pas d’autres.} fair {Chaque frame indique dans combien d’événements elle figure, sur {count, plural, one {# événement échantillonné} other {# événements échantillonnés}}. L’échantillon reste le même.} other {Chaque frame indique dans combien d’événements elle figure, sur {count, plural, one {l’événement le plus récent} other {les # plus récents}}. Les plus anciens peuvent différer : ce serveur ne fournit pas d’échantillon représentatif.}}',
  sampleStopped: 'Arrêté après {count, plural, one {# événement} other {# événements}}.',
  sampleUnread: '{count, plural, one {# autre n’a pas pu être lu} other {# autres n’ont pas pu être lus}}.',
  sampleFailed: 'Fréquence des frames',
  sampleNothing: 'Aucun événement n’a pu être lu.',
  changesAsk: 'Qu’est-ce qui a changé ?',
  changesHint: 'Commits suspects, et frames situées dans des fichiers modifiés par cette version.',
  suspects: 'Commits suspects',
  suspectsAsking: 'Recherche des commits suspects…',
  suspectsNone: 'Le serveur ne soupçonne aucun commit.',
  suspectsUnsupported: 'Ce serveur ne recherche pas de commits suspects.',
  suspectBy: '{author}, {reason}',
  suspectReason: 'selon le serveur : {reason}',
  suspectNoReason: 'le serveur ne donne pas de raison',
  suspectUnknown: 'auteur inconnu',
  suspectNoMessage: 'Commit {commit}',
  suspectPull: 'Voir la pull request',
  changes: 'Modifié dans cette version',
  changesAsking: 'Recherche des fichiers modifiés par cette version…',
  changesNoRelease: 'L’événement n’indique aucune version : impossible de dire ce qu’elle a modifié.',
  changesUnsupported: 'Ce serveur n’indique pas quels fichiers une version a modifiés.',
  changesEmpty: 'Le serveur ne connaît aucun fichier modifié par cette version.',
  changesNone:
    'Aucune frame ne se situe ici dans {count, plural, one {le seul fichier modifié} other {l’un des # fichiers modifiés}} par cette version.',
  changesFrames: '{count, plural, one {# frame} other {# frames}} dans {path}',
  changesName: 'même nom seulement',
  changesCapped:
    '{count, plural, one {Seule la première modification de la version a été comparée} other {Seules les # premières modifications de la version ont été comparées}}.',
};
