import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../site/browser.ts';
import { openBlog } from './blog.ts';
import { blogPort, pasted, site } from './pasted.ts';

/** Once per run: the blog is there before the first test and gone after the last. */
export default async function setUp() {
  await findBrowser();
  process.env.BLOG_PASSWORD = randomUUID();
  const folder = mkdtempSync(join(tmpdir(), 'blog-'));
  const running = await openBlog(folder, blogPort, site, pasted);
  return async () => {
    // Each with the workers that it started.
    for (const { pid } of running) process.kill(-pid!);
    await Promise.all(
      running.map((child) => child.exitCode ?? new Promise((done) => child.once('exit', done))),
    );
    rmSync(folder, { recursive: true, force: true });
  };
}
