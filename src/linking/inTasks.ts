/** Takes each step in a task of its own, so that none keeps a reader waiting. Returns what calls the rest off. */
export function inTasks<T>(steps: Iterator<void, T>, whenDone: (result: T) => void): () => void {
  let timer = 0
  const take = () => {
    const { done, value } = steps.next()
    if (done) whenDone(value)
    else timer = window.setTimeout(take)
  }
  timer = window.setTimeout(take)
  return () => clearTimeout(timer)
}
