/**
 * Makes a door that lets one caller through in each turn of the event loop, in the order of asking. Work that many ask for at the same moment
 * then starts piece by piece, and whatever else arrived meanwhile is answered between the pieces and not behind them all.
 */
export function createTurnstile(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(() => new Promise(resolve => setImmediate(resolve)))
    return last
  }
}
