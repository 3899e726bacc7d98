import type { NitroApp } from 'nitropack/types'
import { useRuntimeConfig } from 'nitropack/runtime'

/**
 * Hands API requests the configuration that the server was started with. Asked for one by a request, Nitro copies all of it and looks every name up
 * among the environment's variables: a quarter of a millisecond, and the languages' module asks with every request, though the API has no pages.
 */
export default function config({ h3App }: NitroApp): void {
  const { handler } = h3App
  h3App.handler = (event) => {
    if (event.path.startsWith('/api/'))
      event.context.nitro = Object.assign({ errors: [] }, event.context.nitro, { runtimeConfig: useRuntimeConfig() })
    return handler(event)
  }
}
