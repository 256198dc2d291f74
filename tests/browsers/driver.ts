/** What a check asks of a browser, whichever it is. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** Goes into the frame that a selector finds in the page, whatever its origin. */
  readonly enter: (selector: string) => Promise<void>;
  /** Goes back to the page that holds the frames. */
  readonly leave: () => Promise<void>;
  /** Clicks the first element of an XPath, as a hand would. */
  readonly click: (path: string) => Promise<void>;
  /** Presses keys one after the other, by their names in the standard or as letters, wherever the focus is. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Prints the page on A4, as PDF; or says in words why it cannot. */
  readonly print: (() => Promise<Uint8Array>) | string;
  /** Runs the body of a function where the driver is, and gives what it returns. */
  readonly run: <T>(body: string) => Promise<T>;
}

/** How a browser is started: as its reader has set the device. */
export interface Setting {
  readonly scheme: 'light' | 'dark';
}

/** A browser that the essentials are tried in. */
export interface Browser {
  readonly name: string;
  /** What is not on this machine, by the package of Debian that brings it. */
  readonly missing: () => readonly string[];
  /** Starts it, lends it out, and ends it whatever happened. */
  readonly with: (setting: Setting, use: (driver: Driver) => Promise<void>) => Promise<void>;
}
