import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentedHosts } from '../under-test.ts';
import { javaKeyStore } from './java-key-store.ts';
import { phpIni, phpPrepended } from './php-ini.ts';
import { rubyNames } from './ruby-names.ts';

/** Paths of what makes clients trust the authority of a run and come through its proxy. */
export interface TrustFiles {
  /** Its certificate, PEM. */
  readonly authority: string;
  /** The same for Java, JKS. */
  readonly javaKeyStore: string;
  /** Folder with settings for PHP. */
  readonly phpSettings: string;
  /** Folder with what Ruby requires by the name in `rubyRequired`. */
  readonly rubyLibrary: string;
}

/** Name of the file in the library for Ruby. */
export const rubyRequired = 'cardproof_names';

/**
 * Writes what clients need to trust the authority of a run, PHP to find the proxy, and Ruby to look up no hosts.
 * @param folder one of the run's own, which nobody else may write to
 */
export async function prepareTrust(
  folder: string,
  authority: { readonly caPem: string; readonly caDer: Uint8Array },
  proxyUrl: string,
): Promise<TrustFiles> {
  const files: TrustFiles = {
    authority: join(folder, 'ca.pem'),
    javaKeyStore: join(folder, 'ca.jks'),
    phpSettings: join(folder, 'php'),
    rubyLibrary: join(folder, 'ruby'),
  };
  // Only files that end in .ini are read as settings.
  const prepended = join(files.phpSettings, 'proxy.php');
  await Promise.all([files.phpSettings, files.rubyLibrary].map((each) => mkdir(each, { mode: 0o700 })));
  await Promise.all([
    writeFile(files.authority, authority.caPem),
    writeFile(files.javaKeyStore, javaKeyStore(authority.caDer)),
    writeFile(join(files.phpSettings, 'cardproof.ini'), phpIni(files.authority, prepended)),
    writeFile(prepended, phpPrepended(proxyUrl)),
    writeFile(join(files.rubyLibrary, `${rubyRequired}.rb`), rubyNames(documentedHosts)),
  ]);
  return files;
}
