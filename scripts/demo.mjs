import { runUnderNode24 } from './bootstrap.mjs';

runUnderNode24('sandbox/demo/run-demo.ts');
