import { CrashboardUIConfig, type CrashEvent, ErrorPanel, type Frame, type FrameLink } from 'crashboard';

function linksOf(frame: Frame, event: CrashEvent): FrameLink[] {
  if (!frame.inApp || !frame.filename) return [];
  const line = frame.line === undefined ? '' : `#L${frame.line}`;
  const commit = encodeURIComponent(event.release ?? 'main');
  return [
    {
      label: 'Source',
      href: `https://git.example.com/shop/blob/${commit}/${encodeURI(frame.filename)}${line}`,
    },
    { label: 'Editor', href: `vscode://file/src/${encodeURI(frame.filename)}:${frame.line ?? 1}` },
  ];
}

export function ErrorsWithSource() {
  return (
    <CrashboardUIConfig links={{ frame: linksOf }} linkSchemes={['https', 'vscode']}>
      <ErrorPanel />
    </CrashboardUIConfig>
  );
}
