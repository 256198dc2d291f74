import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestOf, digestOfSources } from './keptAnswers.ts';
import { writeWhole } from './writeWhole.ts';

/** What no clip is larger than, bytes: chats fetch it before anybody asked to see it. */
export const maxClipBytes = 1_000_000;

/** What is known of a clip beside its bytes. */
export interface ClipFacts {
  /** How long it plays, s. */
  readonly seconds: number;
  /** In dots. */
  readonly width: number;
  readonly height: number;
}

/** A clip as it is kept. */
export interface Clip extends ClipFacts {
  /** Where its bytes are on this machine. */
  readonly file: string;
  /** How many there are. */
  readonly bytes: number;
}

/** What stands on record of a question: the film that answers it, and its facts. */
interface Entry extends ClipFacts {
  readonly film: string;
}

/** Beside the project, and in no repository: `npm ci` leaves it, as it took minutes to make. */
const folderIn = (root: string): string => join(root, '.clips');

/** All that is kept there: names are digests of what bears them. */
export const clipNames = (root: string): readonly string[] => globSync('*', { cwd: folderIn(root) }).sort();

const endings = { entry: '.json', film: '.mp4' } as const;

/**
 * The clips that were made on this machine. One is found by its question, which holds all that it depends on but the code;
 * of the code a digest of all of it counts. Whoever made a clip also knows its film, by a digest of every frame: where only
 * code has changed that draws the same frames, the clip is taken again.
 *
 * @param root of the project
 * @param code a digest of all that the answers depend on besides the question
 */
export function clipStore(root: string, code = digestOfSources(root, ['src', 'content/choices'])) {
  const folder = folderIn(root);
  const entryOf = (question: string) => `${digestOf([code, question])}${endings.entry}`;
  const filmOf = (film: string) => `${film}${endings.film}`;

  /** The clip of a film, if it is whole and may be published. */
  function clipOf({ film, seconds, width, height }: Entry): Clip | undefined {
    const file = join(folder, filmOf(film));
    const bytes = existsSync(file) ? statSync(file).size : 0;
    return bytes > 0 && bytes <= maxClipBytes ? { file, bytes, seconds, width, height } : undefined;
  }

  return {
    /** The clip that answers a question, if it was made with this code. */
    find(question: string): Clip | undefined {
      try {
        return clipOf(JSON.parse(readFileSync(join(folder, entryOf(question)), 'utf8')) as Entry);
      } catch {
        // None was made, or what is on record cannot be read: there is none.
        return undefined;
      }
    },
    /** The clip of a film, whatever code drew it; from now on it answers the question. */
    take(question: string, film: string, facts: ClipFacts): Clip | undefined {
      const clip = clipOf({ ...facts, film });
      if (clip !== undefined) writeWhole(join(folder, entryOf(question)), JSON.stringify({ ...facts, film }));
      return clip;
    },
    /** Keeps the bytes of a film. @throws Error where they are more than may be published */
    keep(film: string, bytes: Uint8Array): void {
      if (bytes.length > maxClipBytes) throw new Error(`${bytes.length} bytes are more than ${maxClipBytes}`);
      writeWhole(join(folder, filmOf(film)), bytes);
    },
    /** Removes all that answers none of these questions, and what a run that was stopped has left. */
    sweep(questions: readonly string[]): void {
      const kept = new Set(
        questions.flatMap((question) => {
          const clip = this.find(question);
          return clip === undefined ? [] : [entryOf(question), basename(clip.file)];
        }),
      );
      for (const name of globSync('*', { cwd: folder }))
        if (!kept.has(name)) rmSync(join(folder, name), { recursive: true });
    },
  };
}

export type ClipStore = ReturnType<typeof clipStore>;
