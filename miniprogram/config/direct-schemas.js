/**
 * `import { z } from '…/kernel/schema'` becomes that import for its effect and `import * as z from 'zod/mini'` for its
 * names. Webpack keeps the whole of zod (460 KiB) for a namespace that is handed on by a module, and only what is used
 * (about 30) for one that is imported.
 */
module.exports = function directSchemas({ types: t }) {
  return {
    visitor: {
      ImportDeclaration(path) {
        const { source, specifiers, importKind } = path.node
        if (importKind === 'type' || !source.value.endsWith('/schema')) return
        const [only] = specifiers
        if (specifiers.length !== 1 || only.type !== 'ImportSpecifier' || only.imported.name !== 'z') return
        if (only.importKind === 'type') return
        path.replaceWithMultiple([
          t.importDeclaration([], source),
          t.importDeclaration([t.importNamespaceSpecifier(only.local)], t.stringLiteral('zod/mini')),
        ])
      },
    },
  }
}
