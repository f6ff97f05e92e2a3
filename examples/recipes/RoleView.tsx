import { ErrorPanel, useServerInfo } from 'crashboard';

/** People who may change issues get the buttons; the others get a page to read. */
export function ErrorsByRole() {
  const server = useServerInfo();
  const mayChange = server.status === 'success' && server.data.can.length > 0;
  return (
    <>
      {mayChange ? null : <p>You can read these issues. On-call colleagues can resolve them.</p>}
      <ErrorPanel actions={mayChange ? ['resolve', 'archive', 'assign'] : []} />
    </>
  );
}
