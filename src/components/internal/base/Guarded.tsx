'use client';
import { Component, type ReactElement, type ReactNode } from 'react';
import { useUIConfig } from '../../config/useUIConfig.js';

export interface GuardedProps {
  /** Where it stands, for `onError`. */
  component: string;
  section: string;
  /** Draws what the host gave. */
  draw: () => ReactNode;
  /** Stands in its place where that throws. */
  fallback: ReactNode;
  /** A new value tries again after a failure. */
  resetKey?: unknown;
}

/** Something small of the host's, such as a cell: what it throws stays here, and is reported to `onError`. */
export function Guarded({ component, section, draw, fallback, resetKey }: GuardedProps): ReactElement {
  const { onError } = useUIConfig();
  return (
    <Guard report={(error) => onError(error, { component, section })} fallback={fallback} resetKey={resetKey}>
      <Draw draw={draw} />
    </Guard>
  );
}

/** Inside of the boundary, so that what drawing throws reaches it. */
function Draw({ draw }: { draw: () => ReactNode }): ReactNode {
  return draw();
}

interface GuardProps {
  report: (error: unknown) => void;
  fallback: ReactNode;
  resetKey: unknown;
  children: ReactNode;
}

class Guard extends Component<GuardProps, { failed: boolean }> {
  override state: { failed: boolean } = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.report(error);
  }

  override componentDidUpdate(before: GuardProps): void {
    if (this.state.failed && !Object.is(before.resetKey, this.props.resetKey))
      this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
