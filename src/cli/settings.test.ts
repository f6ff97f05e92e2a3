import { describe, expect, it } from 'vitest';
import { SettingsError } from './input/values.js';
import { readArguments } from './settings.js';

describe('the command line', () => {
  it('shows the sandbox on loopback when nothing is said', () => {
    expect(readArguments([], {})).toEqual({ port: 4500, host: '127.0.0.1', wants: 'page' });
  });

  it('takes a server, with or without its kind', () => {
    const args = ['--upstream', ' https://errors.example.com/prefix ', '--org', 'acme', '--port', '0'];
    const real = { upstream: 'https://errors.example.com/prefix', organization: 'acme' };
    expect(readArguments(args, {})).toMatchObject({ port: 0, real });
    expect(readArguments([...args, '--vendor', 'other'], {})).toMatchObject({
      real: { ...real, vendor: 'other' },
    });
  });

  it('takes from the environment what the options leave out', () => {
    const environment = {
      CRASHBOARD_UPSTREAM: 'https://errors.example.com',
      CRASHBOARD_ORG: 'acme',
      CRASHBOARD_VENDOR: 'other',
    };
    expect(readArguments(['--org', 'shop'], environment).real).toEqual({
      upstream: 'https://errors.example.com',
      organization: 'shop',
      vendor: 'other',
    });
    expect(() =>
      readArguments([], { CRASHBOARD_UPSTREAM: 'errors.example.com', CRASHBOARD_ORG: 'a' }),
    ).toThrow(/^CRASHBOARD_UPSTREAM must be an http/);
  });

  it.each([
    [['--token', 'secret-1'], /CRASHBOARD_TOKEN/],
    [['--token=secret-1'], /CRASHBOARD_TOKEN/],
    [['--upstream', 'https://me:secret-1@errors.example.com', '--org', 'a'], /plain address/],
    [['--upstream', 'errors.example.com', '--org', 'a'], /http\(s\) address/],
    [['--upstream', 'https://errors.example.com'], /--org/],
    [['--org', 'acme'], /--upstream/],
    [['secret-1'], /no option/],
    [['--tokem', 'secret-1'], /no option/],
    [['--port', '70000'], /--port must be a number/],
  ])('refuses %j and does not repeat what may be a token', (args, said) => {
    let message = '';
    try {
      readArguments(args, {});
    } catch (error) {
      if (error instanceof SettingsError) ({ message } = error);
    }
    expect(message).toMatch(said);
    expect(message).not.toContain('secret-1');
  });
});
