import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/cli/input/values.js';
import { readSettings } from './settings.js';

const REAL = {
  CRASHBOARD_UPSTREAM: 'https://sentry.example.com',
  CRASHBOARD_TOKEN: 'not-a-real-token',
  CRASHBOARD_ORG: 'acme',
};

describe('settings of the demo', () => {
  it('are the sandbox on port 4400, for this machine only, when nothing is said', () => {
    expect(readSettings({}, [])).toEqual({ port: 4400, host: '127.0.0.1', isDev: false });
  });

  it('take port, host and the flag for development', () => {
    expect(readSettings({ PORT: '8080', HOST: '0.0.0.0' }, ['--dev'])).toEqual({
      port: 8080,
      host: '0.0.0.0',
      isDev: true,
    });
  });

  it('take a real server, Sentry unless another vendor is named', () => {
    expect(readSettings(REAL, []).real).toEqual({
      upstream: 'https://sentry.example.com',
      token: 'not-a-real-token',
      organization: 'acme',
      vendor: 'sentry',
      allow: 'read',
    });
    expect(readSettings({ ...REAL, CRASHBOARD_VENDOR: 'glitchtip' }, []).real?.vendor).toBe('glitchtip');
  });

  it('let a real server be changed only when asked to', () => {
    expect(readSettings({ ...REAL, CRASHBOARD_ALLOW: 'triage' }, []).real?.allow).toBe('triage');
    expect(readSettings({ ...REAL, CRASHBOARD_ALLOW: '' }, []).real?.allow).toBe('read');
  });

  it.each([
    [{ PORT: 'http' }, /PORT/],
    [{ ...REAL, CRASHBOARD_ALLOW: 'everything' }, /CRASHBOARD_ALLOW/],
    [{ PORT: '70000' }, /PORT/],
    [{ ...REAL, CRASHBOARD_TOKEN: '' }, /Missing: CRASHBOARD_TOKEN\./],
    [{ CRASHBOARD_ORG: 'acme' }, /Missing: CRASHBOARD_UPSTREAM, CRASHBOARD_TOKEN\./],
    [{ CRASHBOARD_VENDOR: 'bugsink' }, /CRASHBOARD_VENDOR/],
    [{ ...REAL, CRASHBOARD_UPSTREAM: 'sentry.example.com' }, /http\(s\) address/],
    [{ ...REAL, CRASHBOARD_UPSTREAM: 'https://me:secret@sentry.example.com' }, /plain address/],
  ])('say what is wrong with %j', (environment, message) => {
    expect(() => readSettings(environment, [])).toThrow(SettingsError);
    expect(() => readSettings(environment, [])).toThrow(message);
  });

  it('never repeat the token', () => {
    for (const broken of [
      { ...REAL, CRASHBOARD_ORG: '' },
      { ...REAL, CRASHBOARD_UPSTREAM: 'x' },
    ]) {
      try {
        readSettings(broken, []);
      } catch (error) {
        expect(String(error)).not.toContain(REAL.CRASHBOARD_TOKEN);
      }
    }
  });
});
