// jest takes `testTimeout` only at the top level: inside `projects` it is ignored, and every project
// would have 5 seconds.
jest.setTimeout(globalThis.projectTimeoutMs);
