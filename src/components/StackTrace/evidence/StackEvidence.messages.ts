/** What the stack trace says of what a server knows about it. Component name for overrides: `StackEvidence`. */
export const stackEvidenceMessages = {
  mapsNoArtifacts: 'Nothing was uploaded to this server, neither code nor source maps.',
  mapsNoArtifactsDo:
    'Add your bundler’s plugin or the CLI of your error tracker to the build, and upload the source maps before the release goes out.',
  mapsNoDebugId: 'The SDK sent no debug ID for this code, so no uploaded source map can be found for it.',
  mapsNoDebugIdDo:
    'Let the build inject debug IDs into every file that it ships, and deploy exactly those files. Code from other companies has none.',
  mapsSourceMissing: 'The server has no copy of this code.',
  mapsSourceMissingDo:
    'Upload the files that were built, with their source maps, for this release. Check that the upload ran before the first users came.',
  mapsMapMissing: 'The server has the code, but not its source map.',
  mapsMapMissingDo: 'Let the build write source maps, and upload them together with the code.',
  mapsMapInvalid: 'The source map or the code could not be read, or do not fit each other.',
  mapsMapInvalidDo:
    'Upload the map of the same build as the code, with the original source in it (“sourcesContent”). A step that minifies afterwards needs a map of its own.',
  mapsWrongDist: 'Source maps were uploaded for another distribution of this release.',
  mapsWrongDistDo: 'Give the upload the same “dist” as the SDK, or none to both.',
  mapsNoColumn: 'The browser told no column, and minified code has only one line.',
  mapsNoColumnDo: 'Nothing can be done about these events. Others from a current browser can be mapped.',
  mapsFetchFailed: 'The server tried to fetch the code or its source map, and could not.',
  mapsFetchFailedDo:
    'Upload the source maps: then nothing has to be fetched. Or let the server reach the address without signing in.',
  mapsSdkOutdated: 'The SDK is too old to send debug IDs.',
  mapsSdkOutdatedDo: 'Update the SDK, and let the build inject debug IDs.',
  mapsUnknown: 'Nobody said why.',
  mapsUnknownDo: 'Check that source maps with debug IDs were uploaded for this release.',

  mapsFrames: '{count, plural, one {# frame} other {# frames}}',
  mapsDebugId: 'debug ID {id}',
  mapsMoreFiles: '{count, plural, one {# more file} other {# more files}}',
  mapsAsk: 'Ask the server why',
  mapsAsking: 'Asking the server why …',
  mapsAsked: 'As the server found them.',
  mapsFine:
    'The server reports no problem with the source maps. They may have come after this event: look at a newer one.',
  mapsNotAsked: 'This server does not check source maps. What is said here comes from the event itself.',
  mapsFailed: 'Why frames are minified',

  evidence: 'What the server knows',
  sampleAsk: 'How common are these frames?',
  sampleBound: 'Reads at most {most, plural, one {# event} other {# events}} of this issue.',
  sampleBegins: 'Choosing events …',
  sampleRunning: 'Reading events: {read, number} of {of, number}',
  sampleStop: 'Stop',
  sampleGoOn: 'Go on',
  sampleDone:
    '{kind, select, all {Each frame says in how many of the {count, plural, one {# event} other {# events}} here it is. There are no more.} fair {Each frame says in how many of {count, plural, one {# sampled event} other {# sampled events}} it is. The sample stays the same.} other {Each frame says in how many of the newest {count, plural, one {# event} other {# events}} it is. Older ones may differ: this server has no fair sample.}}',
  sampleStopped: 'Stopped after {count, plural, one {# event} other {# events}}.',
  sampleUnread: '{count, plural, one {# more} other {# more}} could not be read.',
  sampleFailed: 'How common the frames are',
  sampleNothing: 'No event could be read.',

  changesAsk: 'What changed?',
  changesHint: 'Suspect commits, and frames in files that this release changed.',
  suspects: 'Suspect commits',
  suspectsAsking: 'Asking for suspect commits …',
  suspectsNone: 'The server suspects no commit.',
  suspectsUnsupported: 'This server does not suspect commits.',
  suspectBy: '{author}, {reason}',
  suspectReason: 'the server says: {reason}',
  suspectNoReason: 'the server gives no reason',
  suspectUnknown: 'unknown author',
  suspectNoMessage: 'Commit {commit}',
  suspectPull: 'Pull request',
  changes: 'Changed in this release',
  changesAsking: 'Asking which files this release changed …',
  changesNoRelease: 'The event names no release, so nobody can say what changed in it.',
  changesUnsupported: 'This server does not tell which files a release changed.',
  changesEmpty: 'The server knows no changed file of this release.',
  changesNone:
    'No frame here stands in one of the {count, plural, one {# file} other {# files}} that this release changed.',
  changesFrames: '{count, plural, one {# frame} other {# frames}} in {path}',
  changesName: 'same name only',
  changesCapped:
    'Only the first {count, plural, one {# change} other {# changes}} of the release were compared.',
};
