/** The looks that each figure has of its own, for a page or a frame that shows any of them. */
import.meta.glob('./*/looks.css', { eager: true });
