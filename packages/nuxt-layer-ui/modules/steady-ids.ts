import { defineNuxtModule } from 'nuxt/kit'

/**
 * Keeps `onServerPrefetch` in the browser's build. Vue counts a component that has the hook as a boundary of its own, and `useId` numbers by
 * boundaries: with the hook shaken out, as Nuxt does by default, every icon shifts the ids of what follows, and labels lose their fields.
 */
export default defineNuxtModule({
  meta: { name: 'steady-ids' },
  setup(_, nuxt) {
    const { client } = nuxt.options.optimization.treeShake.composables
    client.vue = client.vue?.filter(name => name !== 'onServerPrefetch') ?? []
  },
})
