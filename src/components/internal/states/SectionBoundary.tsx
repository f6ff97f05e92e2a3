'use client';
import { Component, type ErrorInfo, type ReactElement, type ReactNode } from 'react';
import { sectionMessages } from '../../../i18n/kit/en/section.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useKit } from '../base/useKit.js';
import { Button } from '../buttons/Button.js';

export interface SectionBoundaryProps {
  /** The panel, e.g. `StackTrace`. */
  component: string;
  section?: string | undefined;
  /** A new value shows the section again after a failure. */
  resetKey?: unknown;
  children: ReactNode;
}

/** Keeps one section's failure from emptying the panel, and reports it to `onError`. */
export function SectionBoundary({
  component,
  section,
  resetKey,
  children,
}: SectionBoundaryProps): ReactElement {
  const { onError } = useUIConfig();
  return (
    <Boundary resetKey={resetKey} report={(error) => onError(error, { component, section })}>
      {children}
    </Boundary>
  );
}

interface BoundaryProps {
  resetKey: unknown;
  report: (error: unknown) => void;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state: { failed: boolean } = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    this.props.report(error);
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.failed && !Object.is(before.resetKey, this.props.resetKey))
      this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failed onReset={() => this.setState({ failed: false })} />;
  }
}

function Failed({ onReset }: { onReset: () => void }): ReactElement {
  const t = useKit(sectionMessages);
  return (
    <div className="cb-problem" data-compact="" role="alert">
      <p className="cb-problem-title">{t('sectionFailed')}</p>
      <Button size="sm" variant="ghost" onClick={onReset}>
        {t('sectionRetry')}
      </Button>
    </div>
  );
}
