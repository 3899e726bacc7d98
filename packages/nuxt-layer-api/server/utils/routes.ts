import { routes } from '#api/routes'

/** The methods that handlers answer to at `path`, from the inventory that the build makes. */
export function methodsOf(path: string): string[] {
  const segments = path.split('/')
  return routes.filter(route => matches(route.path.split('/'), segments)).map(route => route.method)
}

function matches(pattern: string[], segments: string[]): boolean {
  return pattern.length === segments.length
    && pattern.every((part, index) => part.startsWith(':') || part === segments[index])
}
