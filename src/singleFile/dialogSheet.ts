import text from '../styles/exports.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(text);
document.adoptedStyleSheets.push(sheet);

/** A file brings the style sheet of its dialogs with the script that opens them. */
export const useDialogSheet = (): boolean => true;
