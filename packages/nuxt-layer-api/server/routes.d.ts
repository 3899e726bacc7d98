/** The inventory of API routes, made by the build from the handlers it finds. */
declare module '#api/routes' {
  /** `path` as `/api/resumes/:id`, `file` relative to the layer. */
  export interface Route { method: string, path: string, file: string }
  export const routes: Route[]
}
