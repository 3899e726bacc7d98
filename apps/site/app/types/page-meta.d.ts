declare module '#app' {
  interface PageMeta {
    /** `false` opens the page to visitors; every other page asks them to sign in. */
    auth?: false
  }
}

export {}
