import type { Announcement } from './useAnnouncement.ts';

interface Props {
  /** What is to be seen at this moment. */
  readonly summary: string;
  /** Whether the run has gone on since that could be seen. */
  readonly past: boolean;
  readonly announcement: Announcement;
  /** What had to be corrected in the address, or could not be worked out. */
  readonly notes: readonly string[];
}

/** The reading line: the summary of the picture, or in its place what a change did, or a note. All share one space, so nothing moves. */
export function Reading({ summary, past, announcement: { text, visible }, notes }: Props) {
  return (
    <div className="reading">
      <p className="figure-summary" data-summary data-past={past || undefined}>
        {summary}
      </p>
      <div className="announcement-place">
        <p
          className={visible ? 'announcement' : 'announcement visually-hidden'}
          role="status"
          data-announcement
        >
          {text}
        </p>
      </div>
      <p className="figure-notes" role="status" data-notes>
        {notes.join(' ')}
      </p>
    </div>
  );
}
