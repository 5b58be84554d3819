import { delimiter } from 'node:path';
import { storePassword } from './java-key-store.ts';
import { rubyRequired, type TrustFiles } from './trust-files.ts';

/**
 * Environment in which clients that know nothing of the run come through its proxy, trust its authority and have its
 * keys. No one variable is read by all of them: each family of clients has its own.
 * @param resultFile where the command writes what it understood
 * @param inherited of which all is kept that does not lead elsewhere
 */
export function clientEnvironment(
  files: TrustFiles,
  proxyUrl: string,
  keys: { readonly secretKey: string; readonly publicKey: string },
  resultFile: string,
  inherited: NodeJS.ProcessEnv,
): Record<string, string> {
  return {
    ...kept(inherited),
    ...proxied(proxyUrl),
    ...trusting(files.authority),
    JAVA_TOOL_OPTIONS: joined([inherited.JAVA_TOOL_OPTIONS, ...javaOptions(files.javaKeyStore, proxyUrl)], ' '),
    // What stands before the separator is read first; where that is nothing, it is the folder that PHP was built with.
    PHP_INI_SCAN_DIR: `${inherited.PHP_INI_SCAN_DIR ?? ''}${delimiter}${files.phpSettings}`,
    // By name, since no path with a space could stand among the options.
    RUBYLIB: joined([inherited.RUBYLIB, files.rubyLibrary], delimiter),
    RUBYOPT: joined([inherited.RUBYOPT, `-r${rubyRequired}`], ' '),
    OMISE_SECRET_KEY: keys.secretKey,
    OMISE_PUBLIC_KEY: keys.publicKey,
    CARDPROOF_RESULT: resultFile,
  };
}

/** Variables that make exceptions from the proxy, or that are read before what names the authority. */
const leadingElsewhere: ReadonlySet<string> = new Set(['no_proxy', 'ssl_cert_dir']);

function kept(inherited: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inherited).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !leadingElsewhere.has(entry[0].toLowerCase()),
    ),
  );
}

/** Some clients read only capitals, others, such as curl for HTTP, only small letters. */
function proxied(url: string): Record<string, string> {
  const names = ['http_proxy', 'https_proxy', 'all_proxy'];
  return {
    ...Object.fromEntries(names.flatMap((name) => [[name, url] as const, [name.toUpperCase(), url] as const])),
    // Node and Perl's LWP look at them only where they are told to.
    NODE_USE_ENV_PROXY: '1',
    PERL_LWP_ENV_PROXY: '1',
  };
}

function trusting(authority: string): Record<string, string> {
  const names = [
    // OpenSSL, and with it Ruby, Python's ssl and .NET on Linux; Go and Rust there, too.
    'SSL_CERT_FILE',
    // The OpenSSL of Nix reads it first.
    'NIX_SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
    'DENO_CERT',
    'CURL_CA_BUNDLE',
    // Of Python's libraries.
    'REQUESTS_CA_BUNDLE',
    'HTTPLIB2_CA_CERTS',
    'PERL_LWP_SSL_CA_FILE',
    'GIT_SSL_CAINFO',
    'AWS_CA_BUNDLE',
  ];
  return Object.fromEntries(names.map((name) => [name, authority]));
}

function javaOptions(keyStore: string, proxyUrl: string): string[] {
  const { hostname, port } = new URL(proxyUrl);
  const properties = [
    ...['http', 'https'].flatMap((scheme) => [`${scheme}.proxyHost=${hostname}`, `${scheme}.proxyPort=${port}`]),
    // Of both schemes; unset, it excepts the loopback interface.
    'http.nonProxyHosts=',
    `javax.net.ssl.trustStore="${keyStore}"`,
    'javax.net.ssl.trustStoreType=JKS',
    `javax.net.ssl.trustStorePassword=${storePassword}`,
  ];
  return properties.map((property) => `-D${property}`);
}

/** Without those that are empty. */
function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part).join(separator);
}
