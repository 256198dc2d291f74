import { expect, test } from 'vitest';
import { securityText } from '../../src/sharing/securityText.ts';

const at = { origin: 'https://site.example', address: '/.well-known/security.txt', day: '2026-11-30' };

test('whoever finds a weakness learns whom to write to, for a year after the last change', () => {
  expect(securityText({ contact: 'us@site.example', repository: 'https://code.example/us/site' }, at)).toBe(
    [
      'Contact: mailto:us@site.example',
      'Contact: https://code.example/us/site/security',
      'Expires: 2027-11-30T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://site.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('nobody is named while there is nobody', () =>
  expect(securityText({ contact: undefined, repository: undefined }, at)).toBeUndefined());
