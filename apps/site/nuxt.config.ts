export default defineNuxtConfig({
  extends: ['@int/api', '@int/ui', '@int/admin'],
})
