import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { contactLinks } from '../../src/identity/reach.ts';
import { channel } from '../../src/library/channel.ts';

const none = { contact: undefined, repository: undefined };
const contact = 'editor@site.example';
const repository = 'https://code.example/people/site';

const root = fileURLToPath(new URL('../..', import.meta.url));
let server: Awaited<ReturnType<typeof createViteServer>>;
beforeAll(async () => {
  const config = await getViteConfig({}, { configFile: false, root })({ mode: 'test', command: 'serve' });
  server = await createViteServer({
    ...config,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
});
afterAll(() => server.close());

/** A component of src/components/reach as it stands in a page, with spaces as a reader sees them. */
async function rendered(component: string, facts: Parameters<typeof contactLinks>[0]): Promise<string> {
  const { default: Component } = await server.ssrLoadModule(`/src/components/reach/${component}.astro`);
  const container = await AstroContainer.create();
  const html = await container.renderToString(Component, { props: { links: contactLinks(facts) } });
  return html
    .replace(/<!--[\s\S]*?-->|<!DOCTYPE html>| data-astro-source-\w+="[^"]*"/gi, '')
    .replace(/[^\S\u00a0]+/g, ' ');
}

describe('the invitation to correct us', () => {
  test('is left out while there is no way to reach us', async () => {
    expect((await rendered('Invitation', none)).trim()).toBe('');
  });

  test('names each way that there is', async () => {
    const mail = `<a href="mailto:${contact}">write to ${contact}</a>`;
    const issue = `<a href="${repository}">open an issue in the repository</a>`;
    expect(await rendered('Invitation', { ...none, contact })).toContain(
      `we want to know: please ${mail}.</p>`,
    );
    expect(await rendered('Invitation', { ...none, repository })).toContain(`know: please ${issue}.</p>`);
    expect(await rendered('Invitation', { contact, repository })).toContain(
      `please ${mail} or ${issue}.</p>`,
    );
  });
});

describe('the request to tell us', () => {
  test('stands only where there is a way to reach us', async () => {
    expect((await rendered('TellUs', none)).trim()).toBe('');
    expect(await rendered('TellUs', { ...none, contact })).toContain(
      '<a href="/about/#corrections">tell us</a>.',
    );
  });
});

describe('the links of the footer', () => {
  test('name each way that there is, and no line of them begins with a dot', async () => {
    expect((await rendered('Links', none)).trim()).toBe('');
    const row = await rendered('Links', { contact, repository });
    expect(row.trim()).toBe(
      `<a href="mailto:${contact}">Contact</a>\u00a0· <a href="${repository}">Source</a>`,
    );
  });
});

describe('a feed', () => {
  test('names whom to write to where that is known', () => {
    expect(channel({ name: 'A & B', contact: undefined })).toBe('<language>en-gb</language>');
    expect(channel({ name: 'A & B', contact })).toBe(
      `<language>en-gb</language><managingEditor>${contact} (A &amp; B)</managingEditor>`,
    );
  });
});

test('no page asks readers to write but by way of these components', () => {
  const asks = /\b(want to know|(tell|write to|contact|reach|inform) us|let us know)\b/i;
  const asking = globSync('src/**/*.astro', { cwd: root })
    .filter((path) => asks.test(readFileSync(join(root, path), 'utf8')))
    .sort();
  expect(asking).toEqual(['src/components/reach/Invitation.astro', 'src/components/reach/TellUs.astro']);
});
