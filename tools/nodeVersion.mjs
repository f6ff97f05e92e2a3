// Says what to do on a Node that is too old, which the tools themselves would tell in riddles.
if (!process.features.typescript) {
  throw new Error(
    `Node ${process.version} cannot run TypeScript. Either let npm install the project's own Node ` +
      '(npm ci without --ignore-scripts), or use Node 22.18 or later.',
  );
}
