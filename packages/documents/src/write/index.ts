export { documentAssets } from './assets.ts'
export { exportFileName } from './fileName.ts'
export { createTypesetter } from './typesetter.ts'
export type { RenderOptions, Typesetter } from './typesetter.ts'
