import { concerns, type Settings, type TargetSettings, type TargetValues } from './settings.ts';

/** Names of the variables behind a target's credentials. */
const credentials: readonly (keyof TargetValues)[] = ['secretKey', 'publicKey', 'apiKey', 'apiSecret'];

/**
 * Every setting with its origin, as `cardproof run --print-config` shows it. Of a credential it says the variable and
 * whether that is set; of a header only the name where its value may be a secret.
 */
export function printConfig(
  file: string | null,
  run: Settings<object>,
  targets: readonly TargetSettings[],
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const sections = [
    { title: file === null ? 'run (no configuration file)' : `run (${file})`, rows: rowsOf(run) },
    ...targets.map(({ name, api, settings }) => ({
      title: `target ${name} (${api})`,
      rows: rowsOf(settings, (setting) => concerns(setting, api), environment),
    })),
  ];
  return sections.map(({ title, rows }) => `${title}\n${aligned(rows)}`).join('\n');
}

type Row = readonly [name: string, value: string, from: string];

function rowsOf(
  settings: object,
  isShown: (name: keyof TargetValues) => boolean = () => true,
  environment: Readonly<Record<string, string | undefined>> = {},
): Row[] {
  return Object.entries(settings as Settings<TargetValues>)
    .filter(([name]) => isShown(name as keyof TargetValues))
    .map(([name, { value, from }]) => [name, shown(name as keyof TargetValues, value, environment), from]);
}

function shown(
  name: keyof TargetValues,
  value: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (credentials.includes(name)) return `$${value} (${environment[String(value)] ? 'set' : 'not set'})`;
  if (name === 'headers') return headersShown(value as TargetValues['headers']);
  if (name === 'proxy' && typeof value === 'string') return withoutPassword(value);
  if (value === null) return '-';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value, maskEnvironment);
}

/** Variables for a container may be secrets too. */
function maskEnvironment(name: string, value: unknown): unknown {
  if (name !== 'env' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).map((each) => [each, '[masked]']));
}

function headersShown(headers: TargetValues['headers']): string {
  const shownHeaders = Object.entries(headers).map(([name, value]) =>
    typeof value === 'string' ? `${name}=[masked]` : `${name}=$${value.env}`,
  );
  return shownHeaders.length > 0 ? shownHeaders.join(', ') : '-';
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '[masked]';
  const parsed = new URL(url);
  if (parsed.password !== '') parsed.password = 'masked';
  return parsed.href;
}

function aligned(rows: readonly Row[]): string {
  const widths = [0, 1].map((column) => Math.min(48, Math.max(...rows.map((row) => (row[column] ?? '').length))));
  return rows
    .map(([name, value, from]) => `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}\n`)
    .join('');
}
