import { type RefObject, useMemo } from 'react';
import type { Scenario } from '../scenario/field.ts';
import type { Part, partsOf } from '../view/panels.ts';
import type { Size } from '../view/picture.ts';
import { marksToSvg, roleOf } from '../view/toSvg.ts';

/** What moves in a picture at a moment. */
export interface Drawing {
  readonly seconds: number;
  readonly exposure: number;
  readonly svg: string;
  readonly role: ReturnType<typeof roleOf>;
}

/** What moves in the pictures of a run, drawn once for a moment. */
export interface Drawings {
  /** Draws a moment into the pictures that are shown, without a rendering. */
  paint(seconds: number, exposure: number): void;
  drawingAt(part: Part, size: Size, seconds: number, exposure: number): Drawing;
  /** What a picture showed last that the style sheet does not show: while a run plays it need not follow. */
  hiddenDrawing(part: Part, size: Size): Drawing | undefined;
}

export function useDrawings(
  root: RefObject<HTMLElement | null>,
  parts: ReturnType<typeof partsOf>,
  recording: unknown,
  scenario: Scenario,
): Drawings {
  return useMemo(() => {
    const drawings = new Map<string, Drawing>();
    const hidden = new Set<string>();
    const drawingAt = (part: Part, size: Size, seconds: number, exposure: number) => {
      const last = drawings.get(part + size);
      if (last?.seconds === seconds && last.exposure === exposure) return last;
      const marks = parts[part][size].moving(recording, seconds, size, scenario, exposure);
      const next = { seconds, exposure, svg: marksToSvg(marks), role: roleOf(marks) };
      drawings.set(part + size, next);
      return next;
    };
    const paint = (seconds: number, exposure: number) => {
      for (const picture of root.current?.querySelectorAll<HTMLElement>('[data-picture]') ?? []) {
        const [part, size] = [picture.dataset.part as Part, picture.dataset.picture as Size];
        // The size that is not shown has no box.
        if (picture.offsetParent === null) hidden.add(part + size);
        else {
          hidden.delete(part + size);
          picture.querySelector('[data-moving]')!.innerHTML = drawingAt(part, size, seconds, exposure).svg;
        }
      }
    };
    return {
      paint,
      drawingAt,
      hiddenDrawing: (part, size) => (hidden.has(part + size) ? drawings.get(part + size) : undefined),
    };
  }, [root, parts, recording, scenario]);
}
