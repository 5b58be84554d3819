import '../harness/vitest/setup.ts';
import { importSuites } from '../suites/load-checks.ts';

// One file for all suites: Vitest runs files one after another, and the checks are to wait for the network together.
await importSuites();
