import { Component, createElement, type ReactNode } from 'react';
import { noticeSetter } from '../embedding/notice.ts';

interface Props {
  readonly island: HTMLElement;
  /** A static copy of what the island shows; called before anything is taken off the page. */
  readonly still: () => DocumentFragment;
  readonly children?: ReactNode;
}

/**
 * Without a boundary a figure is unmounted where anything in it throws. Here what was shown stays, as a static copy, and
 * a notice says what happened.
 */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });

  override state = { failed: false };
  private still: DocumentFragment | undefined;

  /** Preact calls it before anything is taken off the page. */
  override componentDidCatch(): void {
    const { island } = this.props;
    this.still ??= this.props.still();
    const figure = island.closest('figure');
    if (figure === null) return;
    figure.dataset.live = 'stopped';
    noticeSetter(figure)('stopped');
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { still } = this;
    return createElement('div', { ref: (place: HTMLElement | null) => still && place?.append(still) });
  }
}
