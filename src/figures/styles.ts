/** The styles that each figure has of its own, for a page or a frame that shows any of them. */
import.meta.glob('./*/styles.css', { eager: true });
