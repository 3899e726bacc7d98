import { defineNuxtConfig } from 'nuxt/config'

// What the server's build needs is in modules/, which Nuxt finds by itself.
export default defineNuxtConfig({})
