/** Says something to screen readers: what the eye sees happen, the ear is told. Needs an element with `aria-live` that shows `useAnnouncement()`. */
export function useAnnouncer() {
  const announcement = useAnnouncement()
  return (text: string) => announcement.value = text
}

export function useAnnouncement() {
  return useState('announcement', () => '')
}
