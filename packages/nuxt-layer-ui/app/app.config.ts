export default defineAppConfig({
  ui: {
    colors: {
      primary: 'teal',
      secondary: 'indigo',
      success: 'emerald',
      info: 'sky',
      warning: 'amber',
      error: 'rose',
      neutral: 'stone',
    },
  },
})
