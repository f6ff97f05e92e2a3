import type { Locale } from '../locale.js';

export const stackEvidence: Locale['StackEvidence'] = {
  mapsNoArtifacts: 'このサーバーには、コードもソースマップもアップロードされていません。',
  mapsNoArtifactsDo:
    'バンドラー用プラグイン、またはエラートラッキングツールの CLI をビルドに組み込み、リリースの公開前にソースマップをアップロードしてください。',
  mapsNoDebugId:
    'SDK がこのコードのデバッグ ID を送信していないため、アップロード済みのソースマップと対応付けられません。',
  mapsNoDebugIdDo:
    'ビルドで出力するすべてのファイルにデバッグ ID を埋め込み、そのファイルをそのままデプロイしてください。他社のコードにはデバッグ ID がありません。',
  mapsSourceMissing: 'サーバーにこのコードがありません。',
  mapsSourceMissingDo:
    'このリリースでビルドしたファイルを、ソースマップと一緒にアップロードしてください。最初のユーザーが利用する前にアップロードが完了していたか確認してください。',
  mapsMapMissing: 'サーバーにコードはありますが、ソースマップがありません。',
  mapsMapMissingDo: 'ビルドでソースマップを出力し、コードと一緒にアップロードしてください。',
  mapsMapInvalid: 'ソースマップまたはコードを読み取れないか、両者が一致していません。',
  mapsMapInvalidDo:
    '元のソース（sourcesContent）を含み、コードと同じビルドで作成されたソースマップをアップロードしてください。その後にミニファイする工程がある場合は、その工程のソースマップも必要です。',
  mapsWrongDist: 'ソースマップは、このリリースの別のディストリビューション用にアップロードされています。',
  mapsWrongDistDo: 'アップロード時の dist を SDK と同じ値にするか、両方とも指定しないでください。',
  mapsNoColumn:
    'ブラウザーが列番号を報告していません。ミニファイされたコードは1行しかないため、位置を特定できません。',
  mapsNoColumnDo:
    'これらのイベントには対処できません。新しいブラウザーからのイベントであれば、元のコードに対応付けられます。',
  mapsFetchFailed: 'サーバーがコードまたはソースマップを取得しようとしましたが、失敗しました。',
  mapsFetchFailedDo:
    'ソースマップをアップロードすれば、取得は不要になります。または、サーバーがログインなしで URL にアクセスできるようにしてください。',
  mapsSdkOutdated: 'SDK が古く、デバッグ ID を送信できません。',
  mapsSdkOutdatedDo: 'SDK を更新し、ビルドでデバッグ ID を埋め込んでください。',
  mapsUnknown: '理由は報告されていません。',
  mapsUnknownDo: 'このリリースに、デバッグ ID 付きのソースマップがアップロードされているか確認してください。',
  mapsFrames: '{count, plural, other {#フレーム}}',
  mapsDebugId: 'デバッグ ID {id}',
  mapsMoreFiles: '{count, plural, other {ほか#ファイル}}',
  mapsAsk: 'サーバーに理由を問い合わせる',
  mapsAsking: 'サーバーに理由を問い合わせ中…',
  mapsAsked: 'サーバーによる確認結果です。',
  mapsFine:
    'サーバーはソースマップの問題を報告していません。このイベントの後にアップロードされた可能性があります。新しいイベントを確認してください。',
  mapsNotAsked: 'このサーバーはソースマップを確認しません。ここに示す内容はイベントから判断したものです。',
  mapsFailed: 'ミニファイの理由',
  evidence: 'サーバーからの情報',
  sampleAsk: 'フレームの出現頻度を調べる',
  sampleBound: 'このイシューのイベントを最大{most, plural, other {#件}}読み取ります。',
  sampleBegins: 'イベントを選択中…',
  sampleRunning: 'イベントを読み取り中：{read, number}／{of, number}',
  sampleStop: '停止',
  sampleGoOn: '再開',
  sampleDone:
    '{kind, select, all {各フレームに、全{count, plural, other {#件のイベント}}のうち何件に含まれるかを示しています。} fair {各フレームに、抽出した{count, plural, other {#件のイベント}}のうち何件に含まれるかを示しています。抽出結果は変わりません。} other {各フレームに、最新の{count, plural, other {#件のイベント}}のうち何件に含まれるかを示しています。このサーバーでは偏りのない抽出ができないため、古いイベントでは異なる可能性があります。}}',
  sampleStopped: '{count, plural, other {#件のイベント}}を読み取って停止しました。',
  sampleUnread: '{count, plural, other {ほかの#件は読み取れませんでした}}。',
  sampleFailed: 'フレームの出現頻度',
  sampleNothing: '読み取れたイベントはありません。',
};
