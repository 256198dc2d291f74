import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly className: string;
  /** Called when a control is released. */
  readonly onRelease: () => void;
  readonly children: ReactNode;
}

/** A form of native controls, which is never sent. */
export function ControlForm({ className, onRelease, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  // onChange is the input event; only the native change event says that a control was released.
  useEffect(() => {
    const element = form.current;
    element?.addEventListener('change', onRelease);
    return () => element?.removeEventListener('change', onRelease);
  }, [onRelease]);
  return (
    <form ref={form} className={className} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
