import { Component, type ReactNode } from 'react';
import { Failure } from '#renderer/ui/failure.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Catches a mistake of the page itself, so that the rest of it stays usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failure error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
