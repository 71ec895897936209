import { runUnderNode24 } from '../scripts/bootstrap.mjs';

runUnderNode24('docker/prepare-demo.ts');
