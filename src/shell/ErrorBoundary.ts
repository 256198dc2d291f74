import { Component, createElement, type ReactNode } from 'react';
import { noticeOf } from '../embedding/notice.ts';
import { stillOf } from './still.ts';

interface Props {
  readonly island: HTMLElement;
  readonly children?: ReactNode;
}

/**
 * Without a boundary React takes a figure off the page where anything in it throws. Here what was shown stays, as a still
 * picture, and a line says what happened.
 */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });

  override state = { failed: false };
  private still: DocumentFragment | undefined;

  override componentDidCatch(): void {
    const figure = this.props.island.closest('figure');
    if (figure === null) return;
    figure.dataset.live = 'stopped';
    noticeOf(figure)('stopped');
  }

  override render(): ReactNode {
    const { island, children } = this.props;
    if (!this.state.failed) return children;
    // React takes nothing off the page until this has returned.
    this.still ??= stillOf(island);
    const { still } = this;
    return createElement('div', { ref: (place: HTMLElement | null) => place?.append(still) });
  }
}
