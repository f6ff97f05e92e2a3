// Modules that Vitest leaves to Node (testing-library, query, radix …) must get React 18 too.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const match = /^(react|react-dom)(\/.*)?$/.exec(specifier);
    return next(match ? `${match[1]}-18${match[2] ?? ''}` : specifier, context);
  },
});
