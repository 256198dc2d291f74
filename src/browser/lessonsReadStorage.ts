import { readStored, store } from './deviceStorage.ts';

const name = 'lessons-read';

/** The lessons whose end this reader has reached, on this device. */
export function lessonsRead(): ReadonlySet<string> {
  const stored = readStored('localStorage', name);
  return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
}

export const addLessonRead = (id: string): boolean =>
  store('localStorage', name, [...new Set([...lessonsRead(), id])]);

export const forgetLessonsRead = (): boolean => store('localStorage', name, undefined);
