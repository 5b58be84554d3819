/**
 * Settings that make PHP trust an authority, and run a file before each program.
 * @param authority path of its certificate, PEM
 * @param prepended path of the file, which holds `phpPrepended`
 */
export function phpIni(authority: string, prepended: string): string {
  return [
    `curl.cainfo = "${authority}"`,
    `openssl.cafile = "${authority}"`,
    `auto_prepend_file = "${prepended}"`,
    // So that what is prepended can define it anew.
    'disable_functions = stream_context_create',
    '',
  ].join('\n');
}

/**
 * PHP that sends the requests of `file_get_contents`, `fopen` and their like through a proxy. curl reads the environment;
 * these read nothing but their context, and have no default for what a context does not say. So every new context gets
 * the proxy, unless the program names one itself. Requests stay the native ones, with all that can be asked about them.
 *
 * It needs PHP 8: before, a disabled function cannot be defined anew.
 */
export function phpPrepended(proxyUrl: string): string {
  const { host } = new URL(proxyUrl);
  return `<?php
stream_context_set_default(['http' => ['proxy' => 'tcp://${host}']]);

if (PHP_VERSION_ID >= 80000) {
    /** @return resource */
    function stream_context_create(?array $options = null, ?array $params = null)
    {
        // A stream without a context gets one with its first option, and it is the newest of all.
        $stream = tmpfile();
        stream_context_set_option($stream, 'http', 'proxy', 'tcp://${host}');
        $contexts = get_resources('stream-context');
        $context = $contexts[array_key_last($contexts)];
        foreach ($options ?? [] as $wrapper => $values) {
            if (!is_array($values)) {
                throw new ValueError('Options should have the form ["wrappername"]["optionname"] = $value');
            }
            foreach ($values as $name => $value) {
                stream_context_set_option($context, $wrapper, $name, $value);
            }
        }
        if ($params !== null) {
            stream_context_set_params($context, $params);
        }
        return $context;
    }
}
`;
}
