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
    // A list holds the focus until it is gone. Fading out, it would take what is typed next into its own search.
    select: { variants: { position: { popper: { content: 'data-[state=closed]:animate-none' } } } },
    selectMenu: { variants: { position: { popper: { content: 'data-[state=closed]:animate-none' } } } },
  },
})
