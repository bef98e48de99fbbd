// Loaded before each file of tests, and JavaScript so that loading it needs no stripping of types: what one process has stripped and compiled,
// the next finds ready. Most of the time of a small file of tests was that.
import { enableCompileCache } from 'node:module';

enableCompileCache();
