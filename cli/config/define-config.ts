import type { Config } from './config.ts';

export type { Config, ContainerConfig, KwikTargetConfig, OmiseTargetConfig, TargetConfig } from './config.ts';

/** The configuration as it is given, typed: for `cardproof.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}
