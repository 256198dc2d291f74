import { Component, createElement, type ReactNode } from 'react';
import { noticeSetter } from '../embedding/notice.ts';
import { inertCopyOf } from './inertCopy.ts';

interface Props {
  readonly island: HTMLElement;
  readonly children?: ReactNode;
}

/**
 * Without a boundary React unmounts a figure where anything in it throws. Here what was shown stays, as a static copy, and
 * a notice says what happened.
 */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });

  override state = { failed: false };
  private still: DocumentFragment | undefined;

  override componentDidCatch(): void {
    const figure = this.props.island.closest('figure');
    if (figure === null) return;
    figure.dataset.live = 'stopped';
    noticeSetter(figure)('stopped');
  }

  override render(): ReactNode {
    const { island, children } = this.props;
    if (!this.state.failed) return children;
    // React takes nothing off the page until this has returned.
    this.still ??= inertCopyOf(island);
    const { still } = this;
    return createElement('div', { ref: (place: HTMLElement | null) => place?.append(still) });
  }
}
