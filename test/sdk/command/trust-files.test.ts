import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareTrust, rubyRequired, type TrustFiles } from '../../../sdk/command/trust-files.ts';
import { type Authority, createAuthority } from '../../../sdk/wire/authority.ts';
import { outputOf, without } from '../programs.ts';

describe('files of a run', () => {
  let folder: string;
  let authority: Authority;
  let files: TrustFiles;
  beforeAll(async () => {
    // With a space, as folders of some users have.
    folder = await mkdtemp(join(tmpdir(), 'cardproof test-'));
    authority = await createAuthority(['api.omise.co']);
    files = await prepareTrust(folder, authority, 'http://127.0.0.1:4011');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('hold the authority in PEM', async () => {
    expect(await readFile(files.authority, 'utf8')).toBe(authority.caPem);
  });

  describe.skipIf(without('java', '--version'))('for Java', () => {
    const list = (password: string) =>
      outputOf('keytool', ['-list', '-keystore', files.javaKeyStore, '-storepass', password], { LANG: 'C' });

    it('are a store that trusts the authority', () => {
      const listed = list('changeit');

      expect(listed).toContain('trustedCertEntry');
      expect(listed).toContain(new X509Certificate(authority.caPem).fingerprint256);
    });

    it('are a store that was not tampered with', () => {
      expect(() => list('another')).toThrow();
    });
  });

  describe.skipIf(without('php', '--version'))('for PHP', () => {
    const php = async (program: string): Promise<unknown> => {
      const file = join(folder, 'program.php');
      await writeFile(file, `<?php ${program}`);
      return JSON.parse(outputOf('php', [file], { PHP_INI_SCAN_DIR: `${delimiter}${files.phpSettings}` }));
    };
    const proxy = 'tcp://127.0.0.1:4011';

    it('name the authority for curl and for streams', async () => {
      const settings = await php(`echo json_encode([ini_get('curl.cainfo'), ini_get('openssl.cafile')]);`);
      expect(settings).toEqual([files.authority, files.authority]);
    });

    it('send streams without a context through the proxy', async () => {
      const options = await php(`echo json_encode(stream_context_get_options(stream_context_get_default()));`);
      expect(options).toEqual({ http: { proxy } });
    });

    it('send streams with any context through the proxy', async () => {
      const options = await php(`
        $one = stream_context_create(['http' => ['method' => 'POST'], 'ssl' => ['verify_peer' => true]]);
        $other = stream_context_create();
        stream_context_set_option($other, 'http', 'user_agent', 'other');
        $params = stream_context_create(null, ['options' => ['http' => ['timeout' => 5]]]);
        echo json_encode(array_map('stream_context_get_options', [$one, $other, $params]));`);
      expect(options).toEqual([
        { http: { proxy, method: 'POST' }, ssl: { verify_peer: true } },
        { http: { proxy, user_agent: 'other' } },
        { http: { proxy, timeout: 5 } },
      ]);
    });

    it('leave a proxy that the program names', async () => {
      const options = await php(`
        echo json_encode(stream_context_get_options(stream_context_create(['http' => ['proxy' => 'tcp://[::1]:1']])));`);
      expect(options).toEqual({ http: { proxy: 'tcp://[::1]:1' } });
    });

    it('let go of contexts that are used no more', async () => {
      const left = await php(`
        for ($made = 0; $made < 100; $made++) stream_context_create();
        echo json_encode(count(get_resources('stream-context')));`);
      expect(left).toBe(1);
    });

    it('refuse options that are none, as PHP does', async () => {
      const message = await php(`
        try { stream_context_create(['http' => 1]); } catch (ValueError $error) { echo json_encode($error->getMessage()); }`);
      expect(message).toBe('Options should have the form ["wrappername"]["optionname"] = $value');
    });
  });

  describe.skipIf(without('ruby', '--version'))('for Ruby', () => {
    const ruby = (program: string): unknown => {
      const environment = { RUBYLIB: files.rubyLibrary, RUBYOPT: `-r${rubyRequired}` };
      return JSON.parse(outputOf('ruby', ['-rjson', '-rsocket', '-ruri', '-e', program], environment));
    };

    it('keep the hosts of the API from being looked up, and leave the proxy to be found', () => {
      const found = ruby(`
        looked_up = begin
          IPSocket.getaddress('api.omise.co')
        rescue SocketError => error
          error.message
        end
        proxy = URI('https://vault.omise.co/tokens').find_proxy({ 'https_proxy' => 'http://127.0.0.1:4011' })
        puts JSON.dump([looked_up, proxy])`);
      expect(found).toEqual(['api.omise.co is not looked up', 'http://127.0.0.1:4011']);
    });

    it('leave other hosts alone', () => {
      expect(ruby(`puts JSON.dump(IPSocket.getaddress('127.0.0.1'))`)).toBe('127.0.0.1');
    });
  });
});
