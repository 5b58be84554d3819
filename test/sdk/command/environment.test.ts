import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceCredentials } from '../../../reference/credentials.ts';
import { clientEnvironment } from '../../../sdk/command/environment.ts';

const files = {
  authority: '/run/ca.pem',
  javaKeyStore: '/run/ca.jks',
  phpSettings: '/run/php',
  rubyLibrary: '/run/ruby',
};
const proxy = 'http://127.0.0.1:4011';

function environmentOf(inherited: NodeJS.ProcessEnv): Record<string, string> {
  return clientEnvironment(files, proxy, referenceCredentials, '/run/result.txt', inherited);
}

describe('the environment of a command', () => {
  it.each(['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'])(
    'names the proxy in %s, whatever was inherited',
    (name) => {
      expect(environmentOf({ [name]: 'http://proxy.example:3128' })[name]).toBe(proxy);
    },
  );

  it.each(['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'DENO_CERT'])(
    'names the authority in %s, whatever was inherited',
    (name) => {
      expect(environmentOf({ [name]: '/etc/ssl/certs/ca-certificates.crt' })[name]).toBe(files.authority);
    },
  );

  it.each(['NO_PROXY', 'no_proxy', 'No_Proxy', 'SSL_CERT_DIR'])('does not inherit %s', (name) => {
    expect(environmentOf({ [name]: '*' })).not.toHaveProperty(name);
  });

  it('inherits everything else', () => {
    expect(environmentOf({ PATH: '/usr/bin', LANG: 'C.UTF-8', GONE: undefined })).toEqual({
      ...environmentOf({}),
      PATH: '/usr/bin',
      LANG: 'C.UTF-8',
    });
  });

  it('has the keys of the run and the file for results, whatever was inherited', () => {
    expect(environmentOf({ OMISE_SECRET_KEY: 'another', OMISE_PUBLIC_KEY: 'another' })).toMatchObject({
      OMISE_SECRET_KEY: referenceCredentials.secretKey,
      OMISE_PUBLIC_KEY: referenceCredentials.publicKey,
      CARDPROOF_RESULT: '/run/result.txt',
    });
  });

  it('adds to options of Java that were inherited', () => {
    const own = environmentOf({}).JAVA_TOOL_OPTIONS;
    expect(own).toContain('-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=4011');
    expect(environmentOf({ JAVA_TOOL_OPTIONS: '-Xmx1g' }).JAVA_TOOL_OPTIONS).toBe(`-Xmx1g ${own}`);
  });

  it('adds to the library and the options of Ruby that were inherited', () => {
    expect(environmentOf({})).toMatchObject({ RUBYLIB: '/run/ruby', RUBYOPT: '-rcardproof_names' });
    expect(environmentOf({ RUBYLIB: '/srv/lib', RUBYOPT: '-w' })).toMatchObject({
      RUBYLIB: `/srv/lib${delimiter}/run/ruby`,
      RUBYOPT: '-w -rcardproof_names',
    });
  });

  it('adds to the folders of PHP, which are its own where none were inherited', () => {
    expect(environmentOf({}).PHP_INI_SCAN_DIR).toBe(`${delimiter}/run/php`);
    expect(environmentOf({ PHP_INI_SCAN_DIR: '/srv/php' }).PHP_INI_SCAN_DIR).toBe(`/srv/php${delimiter}/run/php`);
  });
});
