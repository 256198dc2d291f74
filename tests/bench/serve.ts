import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Starts the server of the site tests, and tells where it answers. */
export async function serve(
  settings: Readonly<Record<string, string>> = {},
): Promise<{ origin: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../site/serve.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...settings },
  });
  const port = await new Promise<string>((resolve) =>
    child.stdout.on('data', (data: Buffer) => {
      const found = /serving on 127\.0\.0\.1:(\d+)/.exec(String(data));
      if (found !== null) resolve(found[1]!);
    }),
  );
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}
