import { CrashboardUIConfig, type EmptySlotProps, type ErrorSlotProps, IssueList } from 'crashboard';

function Empty({ title, text, action }: EmptySlotProps) {
  return (
    <div className="portal-empty">
      <p>{title}</p>
      {text ? <p>{text}</p> : null}
      {action ? (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      ) : null}
    </div>
  );
}

function Failed({ problem, what, onRetry }: ErrorSlotProps) {
  return (
    <div role="alert" className="portal-error">
      <p>
        {what ?? 'This part'} could not be loaded ({problem.code}).
      </p>
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  );
}

export function IssuesInOurWords() {
  return (
    <CrashboardUIConfig components={{ Empty, Error: Failed }}>
      <IssueList scope={{ query: 'is:unresolved nothing-is-called-so' }} />
    </CrashboardUIConfig>
  );
}
