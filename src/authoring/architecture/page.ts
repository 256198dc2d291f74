import { mermaid } from './diagram.ts';
import { layerImports } from './imports.ts';

/** docs/architecture.md, as the imports of a source folder have it. */
export const architecturePage = (src: string): string => `# Architecture

Each box is a folder of \`src\`; an arrow leads from a folder to one that it imports. Arrows that a path over other folders
already shows are left out. [src/README.md](../src/README.md) says what belongs in each folder, and
\`tests/layers.test.ts\` refuses an arrow that is not on its list.

\`npm run architecture\` draws this page anew from the imports; a test fails while it is out of date.

\`\`\`mermaid
${mermaid(layerImports(src))}
\`\`\`
`;
