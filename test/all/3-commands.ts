import { GROUPS } from '../groups.ts';
import { loadTests } from '../load-tests.ts';

await loadTests(GROUPS.commands);
